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

    /// <summary>A notice that a fee is to be paid (section 9).</summary>
    FeeNotice,

    /// <summary>The fee was paid (section 10(2)).</summary>
    FeePaid,

    /// <summary>A notice that the public interest test takes longer (sections 10(3) and 17).</summary>
    ExtensionNotice,

    /// <summary>An answer in substance, or a refusal.</summary>
    Answered,

    /// <summary>Anything else: a chaser, an automatic acknowledgement, the letter sent again. It changes no date.</summary>
    Other,
}

/// <summary>An event in the life of a request.</summary>
/// <param name="Day">The day.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Words">As it was written down.</param>
public sealed record RequestEvent(DateOnly Day, RequestEventKind Kind, string Words)
{
    private static readonly (RequestEventKind Kind, string[] Openings)[] Forms =
    [
        (RequestEventKind.Received, ["received", "request received", "delivered"]),
        (RequestEventKind.ClarificationGiven, ["clarification received", "clarification given", "clarification sent", "clarification provided", "requester clarifies", "clarified"]),
        (RequestEventKind.ClarificationAsked, ["authority asks for clarification", "clarification asked", "clarification requested", "clarification request", "asks for clarification", "clarification sought"]),
        (RequestEventKind.FeePaid, ["fee paid", "fees paid", "fee received", "fees received", "payment received"]),
        (RequestEventKind.FeeNotice, ["fee notice", "fees notice", "fee requested", "authority asks for a fee", "authority issues a fee", "authority issues fee"]),
        (RequestEventKind.ExtensionNotice, ["s.17 notice", "s17 notice", "section 17 notice", "extension", "public interest"]),
        (RequestEventKind.Answered, ["answered", "answer", "response", "reply", "refused", "refusal", "information provided"]),
    ];

    /// <summary>What an event begins with to be recognised, for people: the usual opening of each kind.</summary>
    public static string KnownOpenings => $"Known are {string.Join(", ", Forms.Select(f => $"'{f.Openings[0]}'"))} and some like them.";

    /// <summary>Recognises an event by its leading words.</summary>
    public static RequestEvent Read(DateOnly day, string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var kind = Array.Find(Forms, f => Array.Exists(f.Openings, o => words.TrimStart().StartsWith(o, StringComparison.OrdinalIgnoreCase)));
        return new RequestEvent(day, kind.Openings is null ? RequestEventKind.Other : kind.Kind, words);
    }
}
