using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Request;

/// <summary>
/// Tells what sort of message it is, with the words that tell it. Reports of mail servers and automatic answers come first; then what a message says,
/// sentence by sentence, without what it quotes and without the standing words on complaints. Where it says both that it answers and that an answer is
/// yet to come, a person decides: nothing is taken for an answer that may be none, and no answer is passed over.
/// </summary>
public static partial class MessageClassification
{
    /// <summary>The kind of a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="campaign">The campaign, by whose addresses its own mail is known.</param>
    public static KindOfMessage Of(IncomingMessage message, Campaign campaign)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(campaign);
        return Own(message, campaign) ?? BounceRule.Of(message.Report) ?? Receipt(message)
            ?? BounceRule.Of(message.From, message.Subject, message.Text, message.IsAutomatic) ?? Automatic(message) ?? Words(message);
    }

    /// <summary>The kind beside what is known of the request: nothing is the outcome of a review that nobody asked for.</summary>
    /// <param name="kind">What the message alone tells.</param>
    /// <param name="isReviewAsked">True where a review was asked for before.</param>
    public static KindOfMessage Known(KindOfMessage kind, bool isReviewAsked)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind.Kind == MessageKind.ReviewOutcome && !isReviewAsked ? kind with { Doubt = kind.Doubt ?? "it tells the outcome of a review, and none was asked for" } : kind;
    }

    /// <summary>True where a message neither confirms nor denies that anything is held.</summary>
    public static bool NeitherConfirms(IncomingMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return RefusalRule.NeitherConfirms(message.AllText);
    }

    /// <summary>The address that we are told to write to from now on; null where the message names none.</summary>
    public static string? NewAddress(IncomingMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return AutomaticRule.NewAddress(message.Text);
    }

    // What comes from the campaign's address or one of its requests' addresses is ours, whoever wrote it and by whatever program.
    private static KindOfMessage? Own(IncomingMessage message, Campaign campaign) =>
        message.Report is not null || !IsOurs(message.From, campaign.Address) ? null
        : new(MessageKind.OwnCopy, message.MessageId.StartsWith("cf.", StringComparison.OrdinalIgnoreCase) ? $"our own letter {message.MessageId}" : "written from the campaign's own address");

    private static bool IsOurs(string from, string own) =>
        from.Equals(own, StringComparison.OrdinalIgnoreCase)
        || own.LastIndexOf('@') is var at && from.StartsWith($"{own[..at]}+", StringComparison.OrdinalIgnoreCase) && from.EndsWith(own[at..], StringComparison.OrdinalIgnoreCase);

    private static KindOfMessage? Receipt(IncomingMessage message) =>
        message.IsReceipt || ReceiptSubject().IsMatch(message.Subject) && ReceiptText().IsMatch(message.Text) ? new(MessageKind.DeliveryNotice, "a receipt says that it was opened") : null;

    private static KindOfMessage? Automatic(IncomingMessage message)
    {
        var (isSubject, away) = (AutomaticRule.IsSubject(message.Subject), AutomaticRule.Away(message.Subject, message.Text));
        if (!message.IsAutomatic && !isSubject && away is null)
        {
            return null;
        }

        var said = Words(message);
        var answers = said.Kind is MessageKind.Answer or MessageKind.Refusal or MessageKind.CostNotice or MessageKind.Correction or MessageKind.ReviewOutcome;
        return message.IsAutomatic || isSubject
            ? message.HasTable || (answers && !message.Attachments.IsEmpty) || said.Kind is MessageKind.Refusal or MessageKind.CostNotice
                ? said with { Doubt = "an automatic message that may be an answer" }
                : away is not null ? new(MessageKind.OutOfOffice, away)
                : new(MessageKind.Acknowledgement, message.IsAutomatic ? "its header says that a program answered" : $"'{message.Subject}'")
            : answers ? null : new(MessageKind.OutOfOffice, away!);
    }

    private static KindOfMessage Words(IncomingMessage message)
    {
        var body = ComplaintsPart.Without([.. Sentences.Of(message.Subject), .. Sentences.Of(message.Text)]);
        var attached = ComplaintsPart.Without(Sentences.Of(message.AttachedText));
        ImmutableArray<Sentence> all = [.. body, .. attached];
        var decided = message.HasTable && First(MessageRules.Decided.Take(2), all) is null
            ? new KindOfMessage(MessageKind.Answer, $"a table: {string.Join(", ", message.Attachments)}") : First(MessageRules.Decided, all);
        var open = Undecided(body) ?? Undecided(attached);
        return (decided, open) switch
        {
            (null, null) => all.Any(GivenRule.Opens) ? new(MessageKind.Answer, "it says that it responds", "it says that it responds, and not what") : new(MessageKind.Unclear, "no words that tell"),
            (null, { Kind: MessageKind.Acknowledgement } waits) => Formality(message, body, waits),
            (null, { } waits) => waits,
            ({ } told, null) => told,
            ({ } told, { } waits) => Both(told, waits, all, message),
        };
    }

    private static KindOfMessage? Undecided(ImmutableArray<Sentence> sentences) => ExtensionRule.Of(sentences) ?? First(MessageRules.Undecided, sentences);

    private static KindOfMessage? First(IEnumerable<MessageRule> rules, ImmutableArray<Sentence> sentences) => rules.Select(r => r.First(sentences)).FirstOrDefault(k => k is not null);

    // An acknowledgement says nothing of exemptions as facts, and its subject is no decision.
    private static KindOfMessage Formality(IncomingMessage message, ImmutableArray<Sentence> body, KindOfMessage waits) =>
        DecisionSubject().IsMatch(message.Subject) ? waits with { Doubt = $"its subject speaks of a decision: '{message.Subject}'" }
        : body.FirstOrDefault(RefusalRule.NamesSection) is { } section ? waits with { Doubt = $"it names a section: '{section.Text}'" }
        : body.FirstOrDefault(GivenRule.Opens) is not null && !body.Any(AcknowledgementRule.Promises) ? waits with { Doubt = "it says that it responds, and not what" }
        : waits;

    private static KindOfMessage Both(KindOfMessage told, KindOfMessage waits, ImmutableArray<Sentence> all, IncomingMessage message)
    {
        var hasFigures = message.HasTable || FiguresRule.Rule.First(all) is not null;
        var isFinal = all.Any(s => s.Decides && Final().IsMatch(s.Text));
        return (told.Kind, waits.Kind) switch
        {
            // Every answer thanks for the request that was received; it is no answer only where it says that one is to come.
            (_, MessageKind.Acknowledgement) when hasFigures || isFinal || !all.Any(AcknowledgementRule.Promises) => told,
            (MessageKind.Correction or MessageKind.ReviewOutcome, MessageKind.Acknowledgement) => told,
            (MessageKind.CostNotice, MessageKind.Clarification) => all.Any(ClarificationRule.Stops) && !isFinal ? waits : told,
            (MessageKind.Refusal, MessageKind.Extension) when !isFinal => waits,
            (MessageKind.Answer, MessageKind.Clarification or MessageKind.FeeNotice) when !hasFigures && message.Attachments.IsEmpty => waits,
            (MessageKind.Answer, MessageKind.FeeNotice) when hasFigures => told,
            (MessageKind.Answer, MessageKind.Extension) when hasFigures && isFinal => told,
            _ => told with { Doubt = $"it says '{told.Why}', and '{waits.Why}'" },
        };
    }

    [GeneratedRegex(@"^(?:read|gelesen|darllenwyd):", Options)]
    private static partial Regex ReceiptSubject();

    [GeneratedRegex(@"\bwas (?:read|opened|displayed) on\b", Options)]
    private static partial Regex ReceiptText();

    [GeneratedRegex(@"\b(?:decision|final|disclosure|outcome|refusal)\b(?!.*\backnowledg)", Options)]
    private static partial Regex DecisionSubject();

    [GeneratedRegex(@"\b(?:refusal notice|serves as (?:a|our) (?:refusal|response)|(?:is|are|be) therefore refus\w+|completes? (?:our|your|the) (?:response|request)|this (?:concludes|completes)|our decision is|decision has been made|final (?:response|reply)|receive no(?:thing| further))\b", Options)]
    private static partial Regex Final();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
