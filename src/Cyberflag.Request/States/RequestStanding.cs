using System.Collections.Immutable;

namespace Cyberflag.Request;

/// <summary>
/// Where a request stands at an instant: a pure function of its events, the law and its calendar. What happens later than the instant is of
/// no account; events of one instant count in the order given.
/// </summary>
public sealed record RequestStanding
{
    /// <summary>The state: exactly one at every instant.</summary>
    public required RequestState State { get; init; }

    /// <summary>How it was answered.</summary>
    public required RequestOutcome Outcome { get; init; }

    /// <summary>The statutory deadline; null where nothing was received.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>By when what is waited for is due; null where no clock runs.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Working days from the day looked at to <see cref="Due"/>: 0 on the due day itself; null where nothing is due or the day has passed.</summary>
    public int? WorkingDaysLeft { get; init; }

    /// <summary>The day looked at, in London.</summary>
    public DateOnly On { get; init; }

    /// <summary>By when what we can do next has to be done; null where no rule sets a day.</summary>
    public ActLimit? Limit { get; init; }

    /// <summary>The last day on which the answer that the last chaser asks for is waited for; null where none went out or nothing is overdue.</summary>
    public DateOnly? GraceUntil { get; init; }

    /// <summary>True where an answer came after its day.</summary>
    public bool AnsweredLate { get; init; }

    /// <summary>How many chasers went out.</summary>
    public int Chasers { get; init; }

    /// <summary>The last event that counts; null where there is none.</summary>
    public CampaignEvent? Last { get; init; }

    /// <summary>Computes it.</summary>
    /// <param name="events">All that is known.</param>
    /// <param name="instant">The instant.</param>
    /// <param name="calendar">The working days of the law under which was asked.</param>
    /// <exception cref="UnknownYearException">A deadline runs into a year of which no bank holidays are known.</exception>
    public static RequestStanding Of(IEnumerable<CampaignEvent> events, DateTimeOffset instant, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ImmutableArray<CampaignEvent> known = [.. events.Where(e => e.At <= instant).OrderBy(e => e.Order)];
        var course = new RequestCourse(known, calendar);
        var today = LondonTime.DayOf(instant);
        var state = course.State(today);
        return new RequestStanding
        {
            State = state,
            Outcome = course.Outcome,
            Deadline = course.Deadline,
            Due = course.Due(state),
            WorkingDaysLeft = course.Due(state) is { } due && due >= today ? WorkingDays(today, due, calendar) : null,
            On = today,
            Limit = course.Limit(state),
            GraceUntil = state == RequestState.Overdue && course.Chasers is [.., var last] ? ActLimits.AfterChaser(last.Day, calendar) : null,
            AnsweredLate = course.Deadline?.AnsweredLate == true,
            Chasers = course.Chasers.Length,
            Last = known.LastOrDefault(e => e.Kind != CampaignEventKind.Other),
        };
    }

    private static int WorkingDays(DateOnly after, DateOnly to, WorkingCalendar calendar)
    {
        var days = 0;
        for (var day = after.AddDays(1); day <= to; day = day.AddDays(1))
        {
            days += calendar.WhyNot(day) is null ? 1 : 0;
        }

        return days;
    }
}
