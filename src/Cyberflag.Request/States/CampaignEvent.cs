using System.Collections.Immutable;

namespace Cyberflag.Request;

/// <summary>What happened to a request, as the campaign sees it.</summary>
public enum CampaignEventKind
{
    /// <summary>The letter is about to be handed to the mail server; nobody knows yet whether it was.</summary>
    Intended,

    /// <summary>The letter went out, or was handed over by portal or post: the force has it that day.</summary>
    Sent,

    /// <summary>The letter that was about to go did not.</summary>
    Unsent,

    /// <summary>It came back for good.</summary>
    BouncedHard,

    /// <summary>The force says that it has the request, or an automatic message does. It answers nothing.</summary>
    Acknowledged,

    /// <summary>The force asks what is meant (FOIA section 1(3)).</summary>
    ClarificationAsked,

    /// <summary>What was asked has been answered by us.</summary>
    ClarificationGiven,

    /// <summary>The force asks for a fee (section 9).</summary>
    FeeNotice,

    /// <summary>The fee was paid.</summary>
    FeePaid,

    /// <summary>The force takes more time for the public interest test (sections 10(3) and 17).</summary>
    Extension,

    /// <summary>An answer in substance, a refusal among them.</summary>
    Answered,

    /// <summary>A later answer takes the place of an earlier one.</summary>
    Corrected,

    /// <summary>We asked for an internal review.</summary>
    ReviewAsked,

    /// <summary>The outcome of the review.</summary>
    ReviewAnswered,

    /// <summary>We complained to the Commissioner.</summary>
    ComplaintMade,

    /// <summary>The Commissioner decided.</summary>
    ComplaintDecided,

    /// <summary>We took the request back.</summary>
    Withdrawn,

    /// <summary>Anything else: a chaser, a soft bounce, a message that a person has to look at. It changes no state.</summary>
    Other,
}

/// <summary>How a request was answered, as far as it was.</summary>
public enum RequestOutcome
{
    /// <summary>No answer yet.</summary>
    None,

    /// <summary>Answered, and nobody has yet said how far.</summary>
    Unread,

    /// <summary>All of it.</summary>
    Full,

    /// <summary>Some of it.</summary>
    Partial,

    /// <summary>The information is not held.</summary>
    NotHeld,

    /// <summary>Refused under an exemption.</summary>
    Refused,

    /// <summary>Refused because of its cost (section 12).</summary>
    Cost,

    /// <summary>Neither confirmed nor denied.</summary>
    NeitherConfirmNorDeny,
}

/// <summary>What a review made of the first decision.</summary>
public enum ReviewDecision
{
    /// <summary>It stands.</summary>
    Upheld,

    /// <summary>It stands in part.</summary>
    UpheldInPart,

    /// <summary>It falls.</summary>
    Overturned,
}

/// <summary>An event of a request.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What.</param>
/// <param name="Words">As it was written down, for people.</param>
public sealed record CampaignEvent(DateTimeOffset At, CampaignEventKind Kind, string Words)
{
    /// <summary>Which letter it is about: <c>request</c>, <c>chaser-1</c>; only what happens to the request itself changes where the request stands.</summary>
    public string Letter { get; init; } = "request";

    /// <summary>Which sending of that letter: 1 for <c>request</c>, 2 for <c>request-2</c>, which went out because the first came back.</summary>
    public int Sending { get; init; } = 1;

    /// <summary>
    /// True where only the day is known. It counts from the beginning of its day; it stands after all else of that day, except that what was sent was
    /// sent before anything came back.
    /// </summary>
    public bool IsWholeDay { get; init; }

    /// <summary>The instant by which events are put in order.</summary>
    public DateTimeOffset Order => IsWholeDay && Kind != CampaignEventKind.Sent ? LondonTime.Start(Day.AddDays(1)).AddTicks(-1) : At;

    /// <summary>What an answer says of the outcome.</summary>
    public RequestOutcome Outcome { get; init; } = RequestOutcome.Unread;

    /// <summary>The sections that an answer relies on, as it cites them: <c>s.40(2)</c>.</summary>
    public ImmutableArray<string> Sections { get; init; } = [];

    /// <summary>What became of the first decision in a review; null where nobody has said.</summary>
    public ReviewDecision? Decision { get; init; }

    /// <summary>The document or message that proves it, relative to the survey; empty where there is none.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>The day in London.</summary>
    public DateOnly Day => LondonTime.DayOf(At);
}
