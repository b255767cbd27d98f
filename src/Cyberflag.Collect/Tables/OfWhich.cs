using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>A label of a part of what stands above or beside it: <c>of which: under 13</c>, <c>of these</c>, <c>including attempts</c>.</summary>
internal static partial class OfWhich
{
    /// <summary>Why its numbers wait, or null where the label is no such part.</summary>
    public static string? Doubt(string label) =>
        Words().IsMatch(label) ? $"'{label.Trim()}' is a part of the numbers above or beside it: which part is not certain" : null;

    /// <summary>True for a label that says of which and the flag, and nothing else: <c>of which flagged online</c>.</summary>
    public static bool IsFlag(string label)
    {
        if (Words().Match(label) is not { Success: true } match)
        {
            return false;
        }

        var rest = label[match.Length..];
        var open = MethodReading.Mentions(rest).Aggregate(rest, (left, m) => left.Remove(m.Start, m.Length).Insert(m.Start, new string(' ', m.Length)));
        return (MethodReading.Find(rest) == Vocabulary.Method.Flag && Only().IsMatch(open)) || MethodReading.IsShort(label);
    }

    [GeneratedRegex(@"^\W*(?:(?:with|had|has|have|having|an?|the|was|were|set|is|carry|carrying|number|offences|crimes|online|cyber|element|/|['""’”]|ticked|applied)\W*)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Only();

    [GeneratedRegex(@"^\W*(?:of|out of|from|within|among) (?:which|these|those|whom|them|the above|this total)\b|^\W*(?:(?:which |these )?includ(?:es?|ing)|thereof|incl|excluding|excl|inc|o'r rhain)\b|^\W*(?:number )?(?:of )?(?:which|these) (?:were|are|was|is)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
