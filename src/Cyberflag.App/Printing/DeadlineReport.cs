using System.Globalization;
using Cyberflag.Request;

namespace Cyberflag.App.Printing;

/// <summary>A deadline for people and as the contract's JSON.</summary>
internal static class DeadlineReport
{
    public static void Write(Terminal terminal, Deadline deadline, WorkingCalendar calendar, bool explains)
    {
        terminal.Line($"Due {Words(deadline.Due)}: working day {deadline.WorkingDays} after {Words(deadline.CountedFrom)} ({Law(calendar)}; bank holidays as of {calendar.Version}).");
        terminal.Line(deadline.IsStopped ? "The clock stands: a clarification or a fee is waited for." : $"Overdue from {Words(deadline.OverdueFrom)}.");
        if (deadline.DueBefore is { } before)
        {
            terminal.Line($"Before a bank holiday was proclaimed it was due {Words(before)}.");
        }

        if (deadline.ExtendedDue is { } extended)
        {
            terminal.Line($"With the public interest test at most until {Words(extended)}.");
        }

        foreach (var breach in deadline.Breaches)
        {
            terminal.Line($"Not kept: {breach}.");
        }

        if (explains)
        {
            terminal.Table(["Day", "Does not count"], deadline.Skipped.Select(s => new[] { Words(s.Day), s.Why }));
            foreach (var note in deadline.Notes)
            {
                terminal.Line(note);
            }
        }
    }

    public static void WriteJson(Stream stream, Deadline deadline, WorkingCalendar calendar) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.Date("received", deadline.Received);
        writer.Date("countedFrom", deadline.CountedFrom);
        writer.Date("due", deadline.Due);
        writer.WriteNumber("workingDays", deadline.WorkingDays);
        writer.Array("skipped", deadline.Skipped, s =>
        {
            writer.WriteStartObject();
            writer.Date("date", s.Day);
            writer.WriteString("why", s.Why);
            writer.WriteEndObject();
        });
        writer.Date("overdueFrom", deadline.OverdueFrom);
        writer.WriteString("law", Law(calendar));
        writer.WriteString("calendar", calendar.Version);
        writer.Date("dueBefore", deadline.DueBefore);
        writer.Date("extendedDue", deadline.ExtendedDue);
        writer.WriteBoolean("stopped", deadline.IsStopped);
        writer.Strings("breaches", deadline.Breaches);
        writer.Strings("notes", deadline.Notes);
        writer.WriteEndObject();
    });

    private static string Law(WorkingCalendar calendar) => calendar.Law == RequestLaw.Foisa ? "foisa" : "foia";

    private static string Words(DateOnly day) => day.ToString("ddd d MMMM yyyy", CultureInfo.InvariantCulture);
}
