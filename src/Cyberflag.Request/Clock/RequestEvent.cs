using System.Globalization;
using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>What happened to a request that its clock may depend on.</summary>
public enum RequestEventKind
{
    /// <summary>The authority received it; on any day, also one that is no working day.</summary>
    Received,

    /// <summary>The authority asks what is meant (FOIA section 1(3)).</summary>
    ClarificationAsked,

    /// <summary>What was asked has been answered.</summary>
    ClarificationGiven,

    /// <summary>The asker wrote, and not what: where a clarification is waited for, the first such message is taken for it.</summary>
    RequesterWrote,

    /// <summary>A notice that a fee is to be paid (section 9).</summary>
    FeeNotice,

    /// <summary>The fee was paid (section 10(2)).</summary>
    FeePaid,

    /// <summary>A notice that the public interest test takes longer (sections 10(3) and 17).</summary>
    ExtensionNotice,

    /// <summary>An answer in substance, or a refusal.</summary>
    Answered,

    /// <summary>A day was proclaimed a bank holiday: requests under way that reach over it are due later.</summary>
    HolidayProclaimed,

    /// <summary>Anything else: a chaser, an automatic acknowledgement, the letter sent again. It changes no date.</summary>
    Other,
}

/// <summary>An event in the life of a request.</summary>
/// <param name="Day">The day.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Words">As it was written down.</param>
public sealed partial record RequestEvent(DateOnly Day, RequestEventKind Kind, string Words)
{
    private static readonly (RequestEventKind Kind, string[] Openings)[] Forms =
    [
        (RequestEventKind.Received, ["received", "request received", "delivered", "request delivered", "request sent", "sent by"]),
        (RequestEventKind.ClarificationGiven, ["clarification reply", "clarification supplied", "clarification received", "clarification given", "clarification sent", "clarification provided", "clarified"]),
        (RequestEventKind.ClarificationAsked, ["authority asks for clarification", "clarification asked", "clarification requested", "clarification request", "asks for clarification", "clarification sought", "clarification wanted", "clarification needed"]),
        (RequestEventKind.FeePaid, ["fee paid", "fees paid", "fee received", "fees received", "payment received"]),
        (RequestEventKind.FeeNotice, ["fee notice", "fees notice", "fee requested", "authority asks for a fee", "authority issues a fee", "authority issues fee"]),
        (RequestEventKind.ExtensionNotice, ["s.17 notice", "s17 notice", "section 17 notice", "extension", "extended", "public interest", "s.10 notice", "s10 notice", "section 10 notice"]),
        (RequestEventKind.Answered, ["answered", "answer", "response", "reply", "refused", "refusal", "information provided"]),
    ];

    /// <summary>What an event begins with to be recognised, for people: the usual opening of each kind.</summary>
    public static string KnownOpenings => $"Known are {string.Join(", ", Forms.Select(f => $"'{f.Openings[0]}'"))} and some like them.";

    /// <summary>Recognises an event by its leading words.</summary>
    public static RequestEvent Read(DateOnly day, string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var said = words.Trim();
        var form = Array.Find(Forms, f => Array.Exists(f.Openings, o => said.StartsWith(o, StringComparison.OrdinalIgnoreCase)));
        var kind = form.Openings is null ? BySubject(said) : form.Kind;
        return Proclamation().IsMatch(said) ? new RequestEvent(day, RequestEventKind.HolidayProclaimed, words) : new RequestEvent(day, kind == RequestEventKind.Answered && NothingCame().IsMatch(said) ? RequestEventKind.Other : kind, words);
    }

    /// <summary>The day that was proclaimed a bank holiday, the next of that date where no year is told; null for all other events.</summary>
    public DateOnly? Holiday
    {
        get
        {
            if (Kind != RequestEventKind.HolidayProclaimed || Proclamation().Match(Words.Trim()) is not { Success: true } match)
            {
                return null;
            }

            var told = match.Groups["year"];
            return DateOnly.TryParseExact($"{match.Groups["day"].Value} {(told.Success ? told.Value : Day.Year.ToString(CultureInfo.InvariantCulture))}", "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var holiday)
                ? told.Success || holiday >= Day ? holiday : holiday.AddYears(1) : null;
        }
    }

    private static RequestEventKind BySubject(string words) =>
        AuthorityAsks().IsMatch(words) ? RequestEventKind.ClarificationAsked
        : AuthorityCharges().IsMatch(words) ? RequestEventKind.FeeNotice
        : AuthorityExtends().IsMatch(words) ? RequestEventKind.ExtensionNotice
        : AuthorityAnswers().IsMatch(words) ? RequestEventKind.Answered
        : RequesterPays().IsMatch(words) ? RequestEventKind.FeePaid
        : RequesterClarifies().IsMatch(words) ? RequestEventKind.ClarificationGiven
        : RequesterWrites().IsMatch(words) ? RequestEventKind.RequesterWrote
        : RequestEventKind.Other;

    private const string Authority = @"^(?:the\s+)?(?:public\s+)?(?:authority|force|police|council|body)\s+";
    private const string Requester = @"^(?:the\s+)?(?:requester|requestor|applicant|charity|we)\s+";

    [GeneratedRegex(@"^(?<day>\d{1,2} [A-Z][a-z]+)(?: (?<year>\d{4}))? (?:is |was |has been )?proclaimed\b")]
    private static partial Regex Proclamation();

    [GeneratedRegex(Authority + @"(?:asks?|asked|requests?|requested|seeks?|sought|wants?|needs?)\b.*(?:clarif|what\s+is\s+meant|more\s+(?:detail|information)|narrow)", RegexOptions.IgnoreCase)]
    private static partial Regex AuthorityAsks();

    [GeneratedRegex(Authority + @"(?:asks?|asked|requests?|requested|issues?|issued|charges?|sends?|sent)\b.*\b(?:fees?|payment)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AuthorityCharges();

    [GeneratedRegex(Authority + @"(?:extends?|extended|claims?|claimed|takes?|took|needs?|issues?|issued|sends?|sent)\b.*(?:more\s+time|extension|extend|public\s+interest|s(?:ection)?[.\s]*17\b|deadline)|" + Authority + @"(?:extends?|extended)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AuthorityExtends();

    [GeneratedRegex(Authority + @"(?:answers?|answered|responds?|responded|replies|replied|refuses?|refused|discloses?|disclosed|releases?|released|provides?|provided)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AuthorityAnswers();

    [GeneratedRegex(Requester + @"(?:pays?|paid)\b", RegexOptions.IgnoreCase)]
    private static partial Regex RequesterPays();

    [GeneratedRegex(Requester + @"(?:clarif|\w+(?:\s+\w+){0,4}\s+clarif)", RegexOptions.IgnoreCase)]
    private static partial Regex RequesterClarifies();

    // Not a chaser, a complaint or a review.
    [GeneratedRegex("(?:" + Requester + @"(?:sends?|sent|writes?|wrote|repl(?:y|ies|ied)|responds?|responded|answers?|answered|follows?|provides?|provided)\b|^(?:another\s+)?follow-?up)(?!.*\b(?:chas|remind|complain|review|overdue))", RegexOptions.IgnoreCase)]
    private static partial Regex RequesterWrites();

    [GeneratedRegex(@"^(?:the\s+)?(?:answer|response|reply|authority|force)\w*\W*(?:(?:is|was|still|has)\s+)*(?:none|no|not|nothing|never|awaited|outstanding|overdue|late|missing|due)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NothingCame();
}
