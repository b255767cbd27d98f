using System.Collections.Immutable;
using System.Globalization;

namespace Cyberflag.Request;

/// <summary>The clock on its way through the events.</summary>
internal sealed class ClockState(WorkingCalendar calendar, DateOnly received)
{
    private readonly List<string> notes = [$"received {Day(received)}"];
    private readonly List<string> breaches = [];
    private readonly List<(DateOnly From, DateOnly To)> unpaid = [];
    private DateOnly start = received;
    private DateOnly? asked;
    private DateOnly? fee;
    private DateOnly? extended;

    /// <summary>Takes the next event, in the order of their days.</summary>
    public void Apply(RequestEvent each)
    {
        switch (each.Kind)
        {
            case RequestEventKind.ClarificationAsked:
                asked = each.Day;
                notes.Add($"{Day(each.Day)}: clarification asked, the clock stops (section 1(3))");
                break;
            case RequestEventKind.ClarificationGiven when asked is not null:
                (start, asked) = (each.Day, null);
                unpaid.Clear();
                notes.Add($"{Day(each.Day)}: clarification received, the clock starts again (section 10(6)(b))");
                break;
            case RequestEventKind.FeeNotice:
                fee = each.Day;
                notes.Add($"{Day(each.Day)}: fee notice, the days until it is paid do not count (section 10(2))");
                break;
            case RequestEventKind.FeePaid when fee is { } notice:
                unpaid.Add((notice, each.Day));
                fee = null;
                notes.Add($"{Day(each.Day)}: fee paid");
                break;
            case RequestEventKind.ExtensionNotice when calendar.Law == RequestLaw.Foia:
                Extend(each.Day);
                break;
            case RequestEventKind.Answered when each.Day > Deadline().Due && extended is null:
                breaches.Add($"section 10(1): answered on {Day(each.Day)}, after the due day");
                break;
            default:
                notes.Add($"{Day(each.Day)}: {each.Words}, changes no date");
                break;
        }
    }

    /// <summary>The deadline as the events so far make it.</summary>
    public Deadline Deadline()
    {
        var skipped = ImmutableArray.CreateBuilder<SkippedDay>();
        var day = start;
        for (var counted = 0; counted < LawSections.AnswerDays;)
        {
            day = day.AddDays(1);
            if (calendar.WhyNot(day) is { } why)
            {
                skipped.Add(new SkippedDay(day, why));
            }
            else if (unpaid.Exists(u => u.From <= day && day <= u.To))
            {
                skipped.Add(new SkippedDay(day, "fee not yet paid (section 10(2))"));
            }
            else
            {
                counted++;
            }
        }

        return new Deadline
        {
            Received = start,
            Due = day,
            WorkingDays = LawSections.AnswerDays,
            Skipped = skipped.ToImmutable(),
            ExtendedDue = extended,
            IsStopped = asked is not null || fee is not null,
            Breaches = [.. breaches],
            Notes = [.. notes],
        };
    }

    // The notice has to come by the due day; what comes later extends nothing.
    private void Extend(DateOnly day)
    {
        if (day <= Deadline().Due)
        {
            extended = calendar.After(start, LawSections.ExtendedDays);
            notes.Add($"{Day(day)}: more time for the public interest test (sections 10(3), 17); guidance allows 40 working days in all");
        }
        else
        {
            breaches.Add($"sections 10(1) and 17(1): extension claimed on {Day(day)}, after the due day");
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
