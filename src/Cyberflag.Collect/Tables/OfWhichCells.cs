using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// Rows and columns that are a part, by the flag, of the row above or the column before: <c>of which flagged 'cyber/online'</c>. Their numbers are of the same offence and the
/// same part as those, and sure where none is greater.
/// </summary>
internal static class OfWhichCells
{
    /// <summary>Settles the numbers of one table.</summary>
    /// <param name="cells">Each number with the row and column in which it stands.</param>
    /// <param name="rowLabel">The labels of a row, together.</param>
    /// <param name="columnLabel">The headings of a column, together.</param>
    public static void Settle(ImmutableArray<(int Row, int Column, Draft Draft)> cells, Func<int, string> rowLabel, Func<int, string> columnLabel)
    {
        Settle(cells, c => c.Row, c => c.Column, rowLabel, takesOffence: true);
        Settle(cells, c => c.Column, c => c.Row, columnLabel, takesOffence: false);
    }

    private static void Settle(
        ImmutableArray<(int Row, int Column, Draft Draft)> cells, Func<(int Row, int Column, Draft Draft), int> line, Func<(int Row, int Column, Draft Draft), int> across,
        Func<int, string> label, bool takesOffence)
    {
        var lines = cells.Select(line).Distinct().Order().ToList();
        foreach (var part in lines.Where(l => OfWhich.IsFlag(label(l))))
        {
            if (lines.FindLast(l => l < part && OfWhich.Doubt(label(l)) is null) is var whole && (lines.Contains(whole) && whole < part))
            {
                Settle([.. cells.Where(c => line(c) == part)], cells.Where(c => line(c) == whole).ToDictionary(across, c => c.Draft), across, label(part), takesOffence);
            }
        }
    }

    private static void Settle(
        ImmutableArray<(int Row, int Column, Draft Draft)> parts, Dictionary<int, Draft> wholes, Func<(int Row, int Column, Draft Draft), int> across, string label, bool takesOffence)
    {
        var fits = parts.All(p => wholes.TryGetValue(across(p), out var whole) && IsWithin(p.Draft, whole));
        foreach (var part in parts)
        {
            if (!wholes.TryGetValue(across(part), out var whole))
            {
                continue;
            }

            part.Draft.Unit ??= whole.Unit;
            if (takesOffence)
            {
                part.Draft.Offence = whole.Offence;
                part.Draft.Dimensions.Clear();
                foreach (var (dimension, value) in whole.Dimensions.Where(d => d.Value is not null))
                {
                    part.Draft.Dimensions[dimension] = value;
                }
            }

            part.Draft.Doubts.RemoveAll(d => d.StartsWith("what '", StringComparison.Ordinal) || d == LabelReading.FlaggedUnit || d.StartsWith("the offence '", StringComparison.Ordinal) || (fits && d == OfWhich.Doubt(label)));
            foreach (var doubt in whole.Doubts.Where(d => takesOffence && d.StartsWith("what '", StringComparison.Ordinal)))
            {
                part.Draft.Doubt(doubt);
            }
        }
    }

    private static bool IsWithin(Draft part, Draft whole) =>
        part.Value.Status != Status.Value || (part.Value.Count is { IsExact: true } one && whole.Value is { Status: Status.Value, Count: { IsExact: true } all } && one.Lower <= all.Lower);
}
