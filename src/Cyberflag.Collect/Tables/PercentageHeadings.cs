using System.Collections.Immutable;

namespace Cyberflag.Collect;

/// <summary>
/// Headings of three rows that were broken by a conversion: periods, below each a group of percentages and one column of its own, below
/// the percentages their parts. That the parts come first is shown by their sums, which the reading of the table checks.
/// </summary>
internal static class PercentageHeadings
{
    /// <summary>The fit, or null where the lines are anything else.</summary>
    public static HeadingFit? Fit(IReadOnlyList<string> lines, int columns)
    {
        if (lines.Count < 3 || HeadingWords.Segment(lines[0]) is not { Count: > 0 } periods
            || periods.Any(p => PeriodReading.Whole(p) is null) || columns % periods.Count != 0)
        {
            return null;
        }

        var words = string.Join(' ', lines.Skip(1).Take(lines.Count - 2)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var group = words.Length % periods.Count == 0 ? words[..(words.Length / periods.Count)] : [];
        var repeats = group.Length > 1 && words.Chunk(group.Length).All(c => c.SequenceEqual(group));
        var (stub, parts) = Parts(lines[^1], periods.Count);
        var span = columns / periods.Count;
        if (!repeats || parts is null || !group[0].StartsWith("Percent", StringComparison.OrdinalIgnoreCase) || span != parts.Count + 1)
        {
            return null;
        }

        var own = string.Join(' ', group.Skip(1));
        return new HeadingFit(
        [
            ["", .. periods.SelectMany(p => Enumerable.Repeat(p, span))],
            ["", .. periods.SelectMany(_ => Enumerable.Repeat(group[0], parts.Count).Append(own))],
            [stub, .. periods.SelectMany(_ => parts.Append(""))],
        ]);
    }

    // The parts of one group, where the line repeats them for each.
    private static (string Stub, ImmutableList<string>? Parts) Parts(string line, int groups)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var stub = 1; stub < words.Length; stub++)
        {
            var rest = words[stub..];
            if (rest.Length % groups == 0 && rest.All(w => LabelWords.KindOf(w) == LabelKind.Sex)
                && rest.Chunk(rest.Length / groups).All(c => c.SequenceEqual(rest.Take(rest.Length / groups))))
            {
                return (string.Join(' ', words.Take(stub)), [.. rest.Take(rest.Length / groups)]);
            }
        }

        return ("", null);
    }
}
