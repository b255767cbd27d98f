using System.Globalization;

namespace Cyberflag.Request;

/// <summary>
/// The statutory clock, a pure function of the events. FOIA 2000: the answer is due on the twentieth working day after receipt (section 10(1));
/// a clarification that the authority reasonably needs restarts it (sections 1(3) and 10(6)(b)); the working days between a fee notice and
/// the payment do not count (section 10(2)); a notice of extension for the public interest has to come by the due day (sections 10(3), 17).
/// </summary>
public sealed class StatutoryClock(WorkingCalendar calendar)
{
    /// <summary>The deadline of a request that was received and nothing more.</summary>
    /// <exception cref="UnknownYearException">The days run into a year of which no bank holidays are known.</exception>
    public Deadline Of(DateOnly received) => Of([new RequestEvent(received, RequestEventKind.Received, "received")]);

    /// <summary>The deadline after all events, which may come in any order.</summary>
    /// <exception cref="ArgumentException">No event is the receipt.</exception>
    /// <exception cref="UnknownYearException">The days run into a year of which no bank holidays are known.</exception>
    public Deadline Of(IEnumerable<RequestEvent> events)
    {
        var ordered = events.OrderBy(e => e.Day).ToList();
        if (ordered.Find(e => e.Kind == RequestEventKind.Received) is not { } receipt)
        {
            throw new ArgumentException("No event says when the request was received.", nameof(events));
        }

        var state = new ClockState(calendar, receipt.Day);
        foreach (var each in ordered.Where(e => e.Day >= receipt.Day && e != receipt))
        {
            state.Apply(each);
        }

        return Proclaimed(state.Deadline(), ordered);
    }

    // A holiday that was proclaimed late moves the day of requests under way, and both days are told.
    private Deadline Proclaimed(Deadline deadline, List<RequestEvent> events)
    {
        foreach (var each in events)
        {
            if (each.Holiday is { } holiday)
            {
                var isHeld = calendar.WhyNot(holiday) is not null;
                var before = isHeld ? new StatutoryClock(calendar.Without(holiday)).Of(events.Where(e => e.Holiday is null)).Due : deadline.Due;
                deadline = deadline with
                {
                    DueBefore = before == deadline.Due ? deadline.DueBefore : before,
                    Notes = deadline.Notes.Add(
                        !isHeld ? $"{Iso(holiday)}: proclaimed a bank holiday, which the bank holidays held do not know: bring them up to date"
                        : before == deadline.Due ? $"{Iso(holiday)}: proclaimed a bank holiday, which moves nothing" : $"{Iso(holiday)}: proclaimed a bank holiday: due {Iso(deadline.Due)}, before {Iso(before)}"),
                };
            }
        }

        return deadline;
    }

    /// <summary>By when an internal review should be done: 20 working days, at most 40 (code of practice under section 45, 2018, paragraphs 5.4 and 5.5).</summary>
    public (DateOnly Target, DateOnly Limit) Review(DateOnly asked) => (calendar.After(asked, LawSections.AnswerDays), calendar.After(asked, LawSections.ExtendedDays));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
