using System.Collections.Immutable;
using Cyberflag.Collect;
using Cyberflag.Ledger;
using Cyberflag.Request;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>What the ledger's facts about our letters mean for a request.</summary>
internal static class LetterEvents
{
    /// <summary>The events of a force in a campaign.</summary>
    public static IEnumerable<CampaignEvent> Of(IEnumerable<LetterRecord> letters, Force force, Campaign campaign) =>
        from record in letters
        let name = LetterName.Read(record.Name)
        where name is { } n && n.ForceId == force.Id && n.Wave == campaign.Wave
        from each in Of(record, name.Value)
        select each;

    private static IEnumerable<CampaignEvent> Of(LetterRecord record, LetterName name)
    {
        var kind = record.Kind switch
        {
            EntryKind.Intended => CampaignEventKind.Intended,
            EntryKind.Sent => CampaignEventKind.Sent,
            EntryKind.Unsent => CampaignEventKind.Unsent,
            EntryKind.Received or EntryKind.Decided or EntryKind.Released or EntryKind.Withdrawn or EntryKind.Erased => CampaignEventKind.Other,
        };
        yield return new CampaignEvent(record.RecordedAt, kind, $"our letter '{name.Letter}'") { Letter = name.Kind, Sending = name.Sending, Evidence = record.Name };
        if (kind == CampaignEventKind.Sent && name.Kind is "review" or "clarification" or "complaint")
        {
            yield return new CampaignEvent(record.RecordedAt, Meaning(name.Kind), $"our letter '{name.Letter}'") { Letter = name.Kind, Evidence = record.Name };
        }
    }

    private static CampaignEventKind Meaning(string letter) => letter switch
    {
        "review" => CampaignEventKind.ReviewAsked,
        "clarification" => CampaignEventKind.ClarificationGiven,
        _ => CampaignEventKind.ComplaintMade,
    };
}

/// <summary>What a message means for its request. One that a person has to look at changes nothing.</summary>
internal static class MessageEvents
{
    /// <summary>The event of a message.</summary>
    public static CampaignEvent Of(CampaignMessage message, IReadOnlyCollection<SurveyDocument>? read)
    {
        var (kind, outcome) = message.Kind.Waits ? (CampaignEventKind.Other, RequestOutcome.None) : Meaning(message);
        var returned = new LetterName("", "", kind == CampaignEventKind.BouncedHard ? CampaignInbox.Letter(message.Message) ?? "request" : "request");
        var document = message.IsFiled ? read?.FirstOrDefault(d => d.Name == message.FiledAs) : null;
        return new CampaignEvent(message.At, kind, $"{Words(message.Kind.Kind)} ({message.Kind.Why})")
        {
            Letter = returned.Kind,
            Sending = returned.Sending,
            Outcome = document is null || DocumentEvents.Outcome(document) is RequestOutcome.Unread ? outcome : DocumentEvents.Outcome(document),
            Sections = document is null ? [] : DocumentEvents.Sections(document),
            Decision = kind == CampaignEventKind.ReviewAnswered ? ReviewDecisionRule.Of(message.Message) : null,
            Evidence = message.Message.Name,
        };
    }

    private static (CampaignEventKind, RequestOutcome) Meaning(CampaignMessage message) => message.Kind.Kind switch
    {
        MessageKind.BounceHard => (CampaignEventKind.BouncedHard, RequestOutcome.None),
        MessageKind.BounceSoft => (message.Message.Report?.Action == "failed" ? CampaignEventKind.BouncedHard : CampaignEventKind.Other, RequestOutcome.None),
        MessageKind.Acknowledgement => (CampaignEventKind.Acknowledged, RequestOutcome.None),
        MessageKind.Clarification => (CampaignEventKind.ClarificationAsked, RequestOutcome.None),
        MessageKind.FeeNotice => (CampaignEventKind.FeeNotice, RequestOutcome.None),
        MessageKind.Extension => (CampaignEventKind.Extension, RequestOutcome.None),
        MessageKind.CostNotice => (CampaignEventKind.Answered, RequestOutcome.Cost),
        MessageKind.Refusal => (CampaignEventKind.Answered, MessageClassification.NeitherConfirms(message.Message) ? RequestOutcome.NeitherConfirmNorDeny : RequestOutcome.Refused),
        MessageKind.Answer => (CampaignEventKind.Answered, RequestOutcome.Unread),
        MessageKind.Correction => (CampaignEventKind.Corrected, RequestOutcome.Unread),
        MessageKind.ReviewOutcome => (CampaignEventKind.ReviewAnswered, RequestOutcome.Unread),
        MessageKind.Unclear or MessageKind.OwnCopy or MessageKind.DeliveryNotice or MessageKind.OutOfOffice => (CampaignEventKind.Other, RequestOutcome.None),
    };

    private static string Words(MessageKind kind) => kind switch
    {
        MessageKind.Unclear => "message of no clear kind",
        MessageKind.OwnCopy => "copy of our letter",
        MessageKind.DeliveryNotice => "delivery notice",
        MessageKind.BounceHard => "returned for good",
        MessageKind.BounceSoft => "returned or delayed, for a reason that may pass",
        MessageKind.OutOfOffice => "out of office",
        MessageKind.Acknowledgement => "acknowledgement",
        MessageKind.Clarification => "clarification asked",
        MessageKind.FeeNotice => "fee notice",
        MessageKind.CostNotice => "refused for cost",
        MessageKind.Extension => "more time taken",
        MessageKind.Refusal => "refusal",
        MessageKind.Answer => "answer",
        MessageKind.Correction => "correction",
        MessageKind.ReviewOutcome => "outcome of the review",
    };
}

/// <summary>What documents that lie in <c>replies/</c> mean, where they did not come by the campaign's mail: by a portal, by post, by hand.</summary>
internal static class DocumentEvents
{
    /// <summary>The events of a force's own documents since it was asked; the day is that of their folder. What came before answers another year's request.</summary>
    public static IEnumerable<CampaignEvent> Of(IEnumerable<SurveyDocument> documents, Force force, ImmutableArray<CampaignMessage> messages, DateTimeOffset? asked)
    {
        if (asked is not { } since)
        {
            return [];
        }

        var filed = messages.Where(m => m.IsFiled).Select(m => m.FiledAs).ToHashSet(StringComparer.Ordinal);
        return from document in documents
               where document.Force == force && document.Received >= LondonTime.DayOf(since) && !filed.Contains(document.Name)
               select new CampaignEvent(LondonTime.Start(document.Received!.Value), Meaning(document.Read.Reading.Kind), $"document {document.Name}")
               {
                   IsWholeDay = true,
                   Outcome = Outcome(document),
                   Sections = Sections(document),
                   Evidence = document.Name,
               };
    }

    /// <summary>How a document answers, by what Collect read of it.</summary>
    public static RequestOutcome Outcome(SurveyDocument document)
    {
        var outcomes = document.Read.Reading.Answers.Select(a => a.Outcome).Distinct().ToList();
        var hasFigures = document.Read.Reading.Observations.Length > 0;
        return outcomes.Count == 0 ? hasFigures ? RequestOutcome.Full : RequestOutcome.Unread
            : outcomes.TrueForAll(o => o is Collect.Outcome.Full or Collect.Outcome.Nil) ? RequestOutcome.Full
            : hasFigures || outcomes.Exists(o => o is Collect.Outcome.Full or Collect.Outcome.Nil or Collect.Outcome.Partial) ? RequestOutcome.Partial
            : outcomes.Contains(Collect.Outcome.Cost) ? RequestOutcome.Cost
            : outcomes.Contains(Collect.Outcome.NeitherConfirmNorDeny) ? RequestOutcome.NeitherConfirmNorDeny
            : outcomes.Contains(Collect.Outcome.Refused) ? RequestOutcome.Refused
            : outcomes.Contains(Collect.Outcome.NotHeld) ? RequestOutcome.NotHeld
            : RequestOutcome.Unread;
    }

    /// <summary>The sections that a document relies on.</summary>
    public static ImmutableArray<string> Sections(SurveyDocument document) => OutcomeWords.SectionsOf(document.Read.Reading.Answers);

    private static CampaignEventKind Meaning(DocumentKind kind) => kind switch
    {
        DocumentKind.Reply => CampaignEventKind.Answered,
        DocumentKind.Acknowledgement => CampaignEventKind.Acknowledged,
        DocumentKind.Clarification => CampaignEventKind.ClarificationAsked,
        DocumentKind.Extension => CampaignEventKind.Extension,
        DocumentKind.Bounce or DocumentKind.AutoReply or DocumentKind.Publication or DocumentKind.Other => CampaignEventKind.Other,
    };
}
