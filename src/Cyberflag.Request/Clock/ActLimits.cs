namespace Cyberflag.Request;

/// <summary>
/// The last days of our own acts, each with what sets it. Those of England, Wales and Northern Ireland are mostly set by the code of practice and by the
/// Commissioner; those of Scotland by the Act.
/// </summary>
public static class ActLimits
{
    /// <summary>Working days that a chaser grants, in its own words, before the matter is taken further.</summary>
    public const int ChaserGrace = 5;

    private const int ReviewDays = 40;
    private const int ComplaintWeeks = 6;
    private const int AppealMonths = 6;
    private const int FeeMonths = 3;

    /// <summary>
    /// The last day to ask for a review. FOIA: 40 working days after the first answer (code of practice under section 45, July 2018, paragraph 5.3). FOISA
    /// section 20(5): the fortieth working day after the time to answer ended, or after an answer that came later than that.
    /// </summary>
    /// <param name="answered">The day of the first answer; null where there is none.</param>
    /// <param name="deadline">The time to answer.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>Null under FOIA without an answer: no review is needed then.</returns>
    /// <exception cref="UnknownYearException">The days run into a year of which no bank holidays are known.</exception>
    public static ActLimit? Review(DateOnly? answered, Deadline deadline, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        ArgumentNullException.ThrowIfNull(calendar);
        if (calendar.Law == RequestLaw.Foisa)
        {
            var from = answered > deadline.Due ? answered.Value : deadline.Due;
            return new ActLimit(calendar.After(from, ReviewDays), "FOISA section 20(5): the fortieth working day", "the force may still carry it out, and need not (section 20(6))");
        }

        return answered is not { } day ? null
            : new ActLimit(calendar.After(day, ReviewDays), "40 working days of the answer: code of practice under section 45, 2018, paragraph 5.3", "the force need not carry it out any more");
    }

    /// <summary>
    /// The last day to complain. FOIA: section 50(2)(b) knows undue delay alone; the Commissioner asks for complaints within six weeks of the final response
    /// (ico.org.uk, "FOI and EIR complaints"). FOISA section 47(4): six months after the outcome of the review came, or after its time ended without one.
    /// </summary>
    /// <param name="law">The law.</param>
    /// <param name="outcome">The day on which the outcome of the review came; null where it did not.</param>
    /// <param name="reviewDue">The last day of the review.</param>
    /// <returns>Null under FOIA where no outcome came: no day is set then.</returns>
    public static ActLimit? Complaint(RequestLaw law, DateOnly? outcome, DateOnly reviewDue) => (law, outcome) switch
    {
        (RequestLaw.Foisa, var came) => new ActLimit((came ?? reviewDue).AddMonths(AppealMonths), "FOISA section 47(4): six months", "the Commissioner may still take it, and need not (section 47(5))"),
        (RequestLaw.Foia, { } day) => new ActLimit(
            day.AddDays(7 * ComplaintWeeks), "six weeks of the final response: the Commissioner's page on complaints", "the Commissioner may refuse what comes after undue delay (section 50(2)(b))"),
        (RequestLaw.Foia, null) => null,
    };

    /// <summary>
    /// The last day to pay a fee: within three months beginning with the day of the notice (FOIA section 9(2); FOISA section 9(3)), so the day before the same
    /// date of the third month, or the last day of that month where it has no such date.
    /// </summary>
    public static ActLimit Fee(RequestLaw law, DateOnly notice) => new(
        notice.AddMonths(FeeMonths) is var end && end.Day == notice.Day ? end.AddDays(-1) : end, $"{(law == RequestLaw.Foisa ? "FOISA section 9(3)" : "section 9(2)")}: three months beginning with the day of the notice", "the force need not answer any more; ask again");

    /// <summary>The last day on which the answer that a chaser asks for is waited for.</summary>
    /// <exception cref="UnknownYearException">The days run into a year of which no bank holidays are known.</exception>
    public static DateOnly AfterChaser(DateOnly chased, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.After(chased, ChaserGrace);
    }
}
