using System.Collections.Immutable;
using Cyberflag.Collect;

namespace Cyberflag.Surveys;

/// <summary>How an answer came out, in words.</summary>
public static class OutcomeWords
{
    /// <summary>The words for several answers, each outcome once with the sections relied on: <c>answered, refused (s.40(2))</c>.</summary>
    public static string Of(IEnumerable<Answer> answers) => string.Join(", ", answers.GroupBy(a => a.Outcome).OrderBy(g => g.Key).Select(g => Of(g.Key) + InBrackets(SectionsOf(g))));

    /// <summary>The sections that answers rely on, each once, in order.</summary>
    public static ImmutableArray<string> SectionsOf(IEnumerable<Answer> answers) => [.. answers.SelectMany(a => a.Sections).Distinct().Order(StringComparer.Ordinal)];

    private static string InBrackets(ImmutableArray<string> sections) => sections.IsEmpty ? "" : $" ({string.Join(", ", sections)})";

    /// <summary>The words.</summary>
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Full => "answered",
        Outcome.Partial => "answered in part",
        Outcome.Nil => "answered: none",
        Outcome.NotHeld => "not held",
        Outcome.Refused => "refused",
        Outcome.Cost => "refused for cost",
        Outcome.NeitherConfirmNorDeny => "neither confirmed nor denied",
        Outcome.Elsewhere => "pointed elsewhere",
    };
}
