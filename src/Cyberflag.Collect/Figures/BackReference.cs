using System.Globalization;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// Words that refer back to a figure: <c>for the above 21 prosecutions</c>. The number is no figure of its own, and a table below it is of
/// the same period as the one figure above that is so many of the same unit.
/// </summary>
internal static partial class BackReference
{
    /// <summary>True where the words directly before a number refer back.</summary>
    public static bool Ends(string before) => Back().IsMatch(before);

    /// <summary>Gives the numbers below such words the period of the figure that these refer to.</summary>
    public static void Apply(IReadOnlyList<Draft> drafts, DocumentText text)
    {
        foreach (var draft in drafts.Where(d => d.Period is null && d.Before > 0))
        {
            if (Reference().Match(text.Passages[draft.Before - 1].Text) is { Success: true } match
                && UnitReading.Leading(match.Groups["what"].Value) is { } unit
                && long.TryParse(match.Groups["n"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
                && drafts.Where(d => d.Before < draft.Before && d.Unit == unit && d.Value.Count == Count.Exactly(number)).ToList() is [var figure])
            {
                draft.Period = figure.Period;
                draft.Doubt(figure.Doubts.Count == 0 && IsSum(drafts, draft, number) ? null : $"its period is that of the {number} above to which the text refers");
            }
        }
    }

    // The numbers of the table below are together the number to which the words refer: it is divided there, and nothing else.
    private static bool IsSum(IReadOnlyList<Draft> drafts, Draft draft, long number)
    {
        var parts = drafts.Where(d => d.Before == draft.Before && d.Start == 0 && !d.IsTotal).ToList();
        return parts.Count > 1 && parts.TrueForAll(p => p.Value.Count is { IsExact: true }) && parts.Sum(p => p.Value.Count!.Value.Lower) == number;
    }

    [GeneratedRegex(@"\b(?:the above|these|those|the said|the same)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Back();

    [GeneratedRegex(@"\b(?:the above|these|those|the said|the same)\s+(?<n>\d[\d,]*)\s+(?<what>(?:\w+\s+){0,3}\w+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
