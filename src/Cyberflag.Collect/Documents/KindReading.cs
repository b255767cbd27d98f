using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>What sort of document it is.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Evidence">The words that tell it, or null where it follows from what was read.</param>
internal sealed record KindFound(DocumentKind Kind, string? Evidence)
{
    /// <summary>True where a document of the kind can answer a question.</summary>
    public bool Answers => Kind is DocumentKind.Reply or DocumentKind.Other;
}

/// <summary>
/// What sort of document it is, by its words. A document with figures is a reply or a publication, however it begins. A letter that
/// takes more time names the exemption that it considers, and one that asks what is meant may warn of the cost: neither answers.
/// </summary>
internal static partial class KindReading
{
    /// <summary>The kinds that are no answer, with the words that tell them, in the order in which they count.</summary>
    public static ImmutableArray<(DocumentKind Kind, Regex Words)> Words { get; } =
    [
        (DocumentKind.Bounce, Bounce()), (DocumentKind.Extension, Extension()), (DocumentKind.Clarification, Clarification()),
        (DocumentKind.AutoReply, AutoReply()), (DocumentKind.Acknowledgement, Acknowledgement()),
    ];

    /// <summary>The kind of a document.</summary>
    public static KindFound Of(DocumentText text, IReadOnlyCollection<Draft> figures, ImmutableArray<Answer> answers)
    {
        var words = string.Join('\n', text.Passages.Select(p => p.Text).Prepend(text.Content.Title ?? ""));
        if (text.Document.Force is null && IsPublication(text, figures, answers, words))
        {
            return new KindFound(DocumentKind.Publication, null);
        }

        if (figures.Count > 0)
        {
            return new KindFound(DocumentKind.Reply, null);
        }

        // An answer of a section beats all but the words of a letter that has yet to decide.
        var told = Words.Select(w => (w.Kind, Match: w.Words.Match(words))).FirstOrDefault(w => w.Match.Success);
        return told.Match is { Success: true } match && (answers.All(a => a.Sections.IsEmpty) || IsUndecided(told.Kind, words))
                ? new KindFound(told.Kind, match.Value)
            : answers.Length > 0 || Reply().IsMatch(words) ? new KindFound(DocumentKind.Reply, null)
            : new KindFound(DocumentKind.Other, null);
    }

    private static bool IsUndecided(DocumentKind kind, string words) => kind switch
    {
        DocumentKind.Extension or DocumentKind.Clarification => Undecided().IsMatch(words) && !OutcomeWords.RefusedWhole().IsMatch(words),
        DocumentKind.Bounce => true,
        _ => false,
    };

    // Forces that share an office answer together; others stand together in a list that somebody made. Whoever numbers answers or relies on
    // a section replies.
    private static bool IsPublication(DocumentText text, IReadOnlyCollection<Draft> figures, ImmutableArray<Answer> answers, string words)
    {
        var ids = figures.Select(f => f.Area).OfType<string>().Distinct().Select(a => text.Reference.Gazetteer.FindForce(a)?.Id ?? a).ToList();
        var isOffice = JointUnit.All.Any(u => ids.TrueForAll(id => u.Contains(id)));
        return (ids.Count > 1 && !isOffice)
            || (figures.Count > 0 && text.Header.Source is { } source && !Police().IsMatch(source) && !Reply().IsMatch(words)
                && answers.All(a => a.Question is null && a.Sections.IsEmpty));
    }

    [GeneratedRegex(
        @"\bundeliver(?:able|ed)\b|\bdelivery (?:status notification|has failed|failure)\b|\bmailer-daemon\b|\b(?:could|can)(?:not| not|n't) be delivered\b|\baddress (?:not found|rejected)\b|\bmailbox (?:is )?(?:full|unavailable)\b|\b550 5\.\d\.\d\b",
        Options)]
    private static partial Regex Bounce();

    [GeneratedRegex(
        @"\bout of (?:the )?office\b|\bautomat(?:ic|ed|ically generated) (?:reply|response|message|e-?mail)\b|\bauto-?reply\b|\bi am (?:currently )?(?:on (?:annual )?leave|away)\b|\bymateb awtomatig\b",
        Options)]
    private static partial Regex AutoReply();

    [GeneratedRegex(
        @"\b(?:please|could you|can you|we need you to|require you to|asking you to) (?:\w+ )?clarify\b|\b(?:we|I|force|constabulary|police) (?:will )?(?:requires?|needs?|seeks?|await|am seeking) (?:your |some |further )*clarification\b|\bclarification (?:is|of your request is) (?:required|needed|sought)\b|\bin order to (?:process|progress|answer) your request\b.{0,60}\bclarif|\beglurhad\b",
        Options)]
    private static partial Regex Clarification();

    [GeneratedRegex(
        @"\bextend(?:ing|ed)? (?:the|our|this) (?:deadline|time|response|date|period)|\bextension (?:of|to) (?:the|our|this) (?:deadline|time|response|date|period)|\bneed(?:s)? (?:more|further|additional) time\b|\bpublic interest test extension\b|\bsection 10\(3\)|\b(?:revised|new) (?:target|response|completion) date\b|\bunable to (?:respond|reply|meet) .{0,40}\b(?:20|twenty) working days\b|\b(?:additional|further) (?:20|twenty) working days\b|\bmwy o amser\b",
        Options)]
    private static partial Regex Extension();

    [GeneratedRegex(
        @"\b(?:acknowledge(?:s|d|ment)?|thank you for) (?:the )?(?:receipt|your (?:foi |freedom of information )?request)|\bwe (?:have|can confirm (?:that )?we have) received your (?:foi |freedom of information )?request\b|\byour (?:foi |freedom of information )?request (?:has been|was|is) (?:received|logged|registered)\b|\byou (?:should|will) receive (?:a|our) (?:response|reply)\b|\bcydnabod\b",
        Options)]
    private static partial Regex Acknowledgement();

    [GeneratedRegex(
        @"\bunder consideration\b|\bconsidering\b|\bbeing considered\b|\b(?:not yet|yet to) (?:reached?|made?|completed?|decided?)\b|\bon hold\b|\bpublic interest test\b|\buntil (?:we|i) (?:receive|hear)\b|\bunless (?:we|you)\b|\bawait\w*\b|\bwithin \w+ (?:months|working days)\b|\bplaced on hold\b",
        Options)]
    private static partial Regex Undecided();

    [GeneratedRegex(@"\bfreedom of information\b|\bFOI(?:A|SA)?\b|\bresponse\b|\brequests?\b|\banswer\b|\bquestion\b|\byou asked\b|\brhyddid gwybodaeth\b", Options)]
    private static partial Regex Reply();

    [GeneratedRegex(@"\bpolice\.uk\b|whatdotheyknow|\bfoi\b", Options)]
    private static partial Regex Police();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
