using System.Collections.Immutable;
using System.Globalization;

namespace Cyberflag.Request;

/// <summary>The clock on its way through the events.</summary>
internal sealed class ClockState
{
    private readonly WorkingCalendar calendar;
    private readonly DateOnly received;
    private readonly List<string> notes;
    private readonly List<string> breaches = [];
    private readonly List<(DateOnly From, DateOnly To)> unpaid = [];
    private DateOnly start;
    private DateOnly? asked;
    private DateOnly? fee;
    private DateOnly? answered;
    private bool isExtended;
    private bool isLate;

    public ClockState(WorkingCalendar calendar, DateOnly received)
    {
        (this.calendar, this.received, start) = (calendar, received, received);
        notes = [$"received {Day(received)}"];
    }

    private bool IsFoia => calendar.Law == RequestLaw.Foia;

    private bool IsStopped => asked is not null || fee is not null;

    /// <summary>Takes the next event, in the order of their days.</summary>
    public void Apply(RequestEvent each)
    {
        switch (each.Kind)
        {
            case RequestEventKind.ClarificationAsked when answered is null:
                Ask(each.Day);
                break;
            case RequestEventKind.ClarificationGiven or RequestEventKind.RequesterWrote when asked is not null:
                Restart(each.Day);
                break;
            case RequestEventKind.FeeNotice when answered is null && fee is null:
                fee = each.Day;
                notes.Add($"{Day(each.Day)}: fee notice, the days until it is paid do not count ({Section("10(2)", "10")})");
                break;
            case RequestEventKind.FeePaid when fee is { } notice:
                unpaid.Add((notice, each.Day));
                fee = null;
                notes.Add($"{Day(each.Day)}: fee paid");
                break;
            case RequestEventKind.ExtensionNotice when answered is null && !isExtended:
                Extend(each.Day);
                break;
            case RequestEventKind.Answered when answered is null:
                Answer(each.Day);
                break;
            case RequestEventKind.HolidayProclaimed:
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
        return new Deadline
        {
            Received = received,
            CountedFrom = start,
            Due = After(LawSections.AnswerDays, skipped),
            WorkingDays = LawSections.AnswerDays,
            Skipped = skipped.ToImmutable(),
            ExtendedDue = isExtended ? After(LawSections.ExtendedDays, null) : null,
            IsStopped = IsStopped,
            AnsweredLate = isLate,
            Breaches = [.. breaches],
            Notes = [.. notes],
        };
    }

    /// <summary>The last of so many working days after the day from which is counted; the days on which a fee was not yet paid are none of them.</summary>
    private DateOnly After(int days, ImmutableArray<SkippedDay>.Builder? skipped)
    {
        var day = start;
        for (var counted = 0; counted < days;)
        {
            day = day.AddDays(1);
            if (WhyNot(day) is { } why)
            {
                skipped?.Add(new SkippedDay(day, why));
            }
            else
            {
                counted++;
            }
        }

        return day;
    }

    private string? WhyNot(DateOnly day) => calendar.WhyNot(day)
        ?? (unpaid.Exists(u => u.From <= day && day <= u.To) ? $"fee not yet paid ({Section("10(2)", "10")})" : null);

    // What is asked after the due day comes too late to have stopped anything.
    private void Ask(DateOnly day)
    {
        if (asked is null && fee is null && day > Limit())
        {
            breaches.Add($"section 10(1): clarification asked on {Day(day)}, after the due day");
        }

        asked ??= day;
        notes.Add($"{Day(day)}: clarification asked, the clock stops (section 1(3))");
    }

    private void Restart(DateOnly day)
    {
        (start, asked, isExtended) = (day, null, false);
        unpaid.Clear();
        notes.Add($"{Day(day)}: clarification received, the clock starts again ({Section("10(6)(b)", "10(1)(b)")})");
    }

    // The notice has to come by the due day; what comes later extends nothing. While the clock stands no day passes.
    private void Extend(DateOnly day)
    {
        if (!IsFoia)
        {
            notes.Add($"{Day(day)}: more time claimed, of which the Act knows nothing: the day stays");
        }
        else if (IsStopped || day <= Deadline().Due)
        {
            isExtended = true;
            notes.Add($"{Day(day)}: more time for the public interest test (sections 10(3), 17); guidance allows 40 working days in all");
        }
        else
        {
            breaches.Add($"sections 10(1) and 17(1): extension claimed on {Day(day)}, after the due day");
        }
    }

    // An answer ends what the clock stood for: nobody is late who still waited for a clarification or a fee.
    private void Answer(DateOnly day)
    {
        answered = day;
        if (fee is { } notice)
        {
            unpaid.Add((notice, day));
        }

        if (asked is null && day > Limit())
        {
            isLate = true;
            breaches.Add(isExtended
                ? $"section 10(3): answered on {Day(day)}, after the 40 working days that guidance allows"
                : $"section 10(1): answered on {Day(day)}, after the due day");
        }

        (asked, fee) = (null, null);
        notes.Add($"{Day(day)}: answered");
    }

    private DateOnly Limit() => After(isExtended ? LawSections.ExtendedDays : LawSections.AnswerDays, null);

    // Both Acts have the request for a clarification in section 1(3) and the twenty days in section 10(1).
    private string Section(string foia, string foisa) => $"section {(IsFoia ? foia : foisa)}";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
