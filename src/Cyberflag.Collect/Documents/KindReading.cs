using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>What sort of document it is, by its words. A document with figures or an answer is a reply, however it begins.</summary>
internal static partial class KindReading
{
    /// <summary>The kinds that are no answer, with the words that tell them.</summary>
    public static ImmutableArray<(DocumentKind Kind, Regex Words)> Words { get; } =
    [
        (DocumentKind.Bounce, Bounce()), (DocumentKind.AutoReply, AutoReply()), (DocumentKind.Clarification, Clarification()),
        (DocumentKind.Extension, Extension()), (DocumentKind.Acknowledgement, Acknowledgement()),
    ];

    /// <summary>The kind of a document.</summary>
    public static DocumentKind Of(DocumentText text, IReadOnlyCollection<Draft> figures, ImmutableArray<Answer> answers)
    {
        if (figures.Select(f => f.Area).OfType<string>().Distinct().Count() > 1 && text.Document.Force is null)
        {
            return DocumentKind.Publication;
        }

        if (figures.Count > 0)
        {
            return DocumentKind.Reply;
        }

        var words = string.Join('\n', text.Passages.Select(p => p.Text).Prepend(text.Content.Title ?? ""));
        return Words.FirstOrDefault(w => w.Words.IsMatch(words)) is { Words: not null } found && answers.All(a => a.Sections.IsEmpty) ? found.Kind
            : answers.Length > 0 || Reply().IsMatch(words) ? DocumentKind.Reply
            : DocumentKind.Other;
    }

    [GeneratedRegex(@"\bundeliver(?:able|ed)\b|\bdelivery (?:status notification|has failed)\b|\bmailer-daemon\b|\bcould not be delivered\b", Options)]
    private static partial Regex Bounce();

    [GeneratedRegex(@"\bout of (?:the )?office\b|\bautomatic(?:ally generated)? (?:reply|response)\b|\bauto-?reply\b", Options)]
    private static partial Regex AutoReply();

    [GeneratedRegex(@"\b(?:please|could you|we need you to|require you to) clarify\b|\bwe (?:require|need|seek) (?:further )?clarification\b", Options)]
    private static partial Regex Clarification();

    [GeneratedRegex(@"\b(?:extend|extension of) (?:the|our) (?:deadline|time|response)|\bneed(?:s)? more time\b|\bpublic interest test extension\b", Options)]
    private static partial Regex Extension();

    [GeneratedRegex(@"\b(?:acknowledge(?:s|d|ment)?|thank you for) (?:receipt|your request)|\bwe have received your request\b|\byour request (?:has been|was) received\b", Options)]
    private static partial Regex Acknowledgement();

    [GeneratedRegex(@"\bfreedom of information\b|\bFOI\b|\bresponse\b|\brequest\b|\banswer\b", Options)]
    private static partial Regex Reply();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
