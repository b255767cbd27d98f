using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Request;

namespace Cyberflag.Surveys;

/// <summary>A line of the correspondence in a complaint: when, who wrote, what about, and what was written.</summary>
/// <param name="At">When it went or came, in London time.</param>
/// <param name="Who"><c>We</c>, or the force by name.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Text">What was written, without what it quotes.</param>
/// <param name="Enclosed">Names of the attachments.</param>
/// <param name="File">The file in the pack that holds it whole.</param>
public sealed record CorrespondenceItem(DateTime At, string Who, string Subject, string Text, ImmutableArray<string> Enclosed, string File);

/// <summary>
/// The course of one request in the words of a complaint: where it stands, when the answer was due and by which section, what was not kept to, what
/// happened day by day, which days did not count, and the correspondence. The page, the table and the PDF of a pack are made from it alone.
/// </summary>
public sealed record RequestTimeline
{
    /// <summary>The force and the reference.</summary>
    public required string Title { get; init; }

    /// <summary>Where it stands and how it was answered.</summary>
    public required string Standing { get; init; }

    /// <summary>When it was received and due; empty where no clock ran.</summary>
    public required string Clock { get; init; }

    /// <summary>What was not kept to, with the sections.</summary>
    public required ImmutableArray<string> Breaches { get; init; }

    /// <summary>What happened, oldest first.</summary>
    public required ImmutableArray<CampaignEvent> Events { get; init; }

    /// <summary>The days that did not count.</summary>
    public required ImmutableArray<SkippedDay> Skipped { get; init; }

    /// <summary>What the clock did, event by event, with the sections.</summary>
    public required ImmutableArray<string> Notes { get; init; }

    /// <summary>The files that prove what did not come by mail, and those that are missing.</summary>
    public required ImmutableArray<EvidenceItem> Evidence { get; init; }

    /// <summary>The letters of both sides, oldest first.</summary>
    public required ImmutableArray<CorrespondenceItem> Correspondence { get; init; }

    /// <summary>The timeline of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="reference">Its reference.</param>
    /// <param name="correspondence">The letters of both sides.</param>
    /// <param name="evidence">The files beside them.</param>
    public static RequestTimeline Of(RequestRecord request, RequestReference reference, IEnumerable<CorrespondenceItem> correspondence, IEnumerable<EvidenceItem> evidence)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (standing, deadline) = (request.Standing, request.Standing.Deadline);
        var outcome = standing.Outcome.Words() is { Length: > 0 } words ? words : "none";
        return new RequestTimeline
        {
            Title = $"{request.Force.Name}: request {reference}",
            Standing = $"State: {standing.State.Words()}. Outcome: {outcome}.",
            Clock = deadline is null ? "" : Due(deadline, RequestLetter.LawOf(request.Force)),
            Breaches = deadline?.Breaches ?? [],
            Events = [.. request.Events.Where(e => e.Kind is not (CampaignEventKind.Intended or CampaignEventKind.Unsent))],
            Skipped = deadline?.Skipped ?? [],
            Notes = deadline?.Notes ?? [],
            Evidence = [.. evidence],
            Correspondence = [.. correspondence.OrderBy(c => c.At).ThenBy(c => c.File, StringComparer.Ordinal)],
        };
    }

    /// <summary>An event as the pack writes it: what it was, which letter where it was one, and the words in which it was written down.</summary>
    public static string Words(CampaignEvent each)
    {
        ArgumentNullException.ThrowIfNull(each);
        var sections = each.Sections.IsEmpty ? "" : $" ({string.Join(", ", each.Sections)})";
        var outcome = each.Kind is CampaignEventKind.Answered or CampaignEventKind.Corrected or CampaignEventKind.ReviewAnswered && each.Outcome.Words() is { Length: > 0 } words ? $", {words}" : "";
        return $"{Capital(each.Kind.Words())}{outcome}{sections}: {each.Words}{(each.Kind == CampaignEventKind.Sent && each.Letter == Checkback.Letter ? "; left out of this pack, since it holds figures before publication" : "")}";
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A day as the pack writes it: <c>Tue 31 March 2026</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("ddd d MMMM yyyy", CultureInfo.InvariantCulture);

    // Both Acts say in section 10(1): not later than the twentieth working day.
    private static string Due(Deadline deadline, RequestLaw law)
    {
        var act = law == RequestLaw.Foisa ? "Freedom of Information (Scotland) Act 2002" : "Freedom of Information Act 2000";
        var extended = deadline.ExtendedDue is { } day ? $" More time was claimed in time for the public interest test; guidance allows it until {Day(day)}." : "";
        var clarified = deadline.CountedFrom == deadline.Received ? "" : $" a clarification that was given on {Day(deadline.CountedFrom)}";
        return $"Received {Day(deadline.Received)}; the answer was due on {Day(deadline.Due)}, the twentieth working day after{clarified} ({act}, section 10(1)).{extended}";
    }
}
