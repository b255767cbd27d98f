namespace Cyberflag.Formats;

/// <summary>
/// Joins labels of an unruled table that are broken over lines. A line without figures belongs to the row above where it goes on in a
/// small letter and the row is tight above it; and to the row below where that one's label goes on in a small letter.
/// </summary>
internal static class BrokenLabels
{
    private const double Tight = 1.45;

    /// <summary>The rows, each with its top.</summary>
    public static List<(double Top, List<(int From, int To, List<Word> Words)> Cells)> Join(
        IReadOnlyList<PageLine> lines, List<List<(int From, int To, List<Word> Words)>> rows)
    {
        var joined = new List<(double Top, List<(int From, int To, List<Word> Words)> Cells)>();
        for (var i = 0; i < rows.Count; i++)
        {
            var isTight = i > 0 && lines[i].Baseline - lines[i - 1].Baseline < Tight * Math.Min(lines[i].Size, lines[i - 1].Size);
            if (isTight && GoesOn(rows[i]) && joined[^1].Cells is [{ From: 0, To: 0 } label, ..] above && (IsLabel(rows[i]) != IsLabel(above)))
            {
                var rest = IsLabel(above) ? rows[i].Skip(1) : above.Skip(1);
                joined[^1] = (joined[^1].Top, [(0, 0, [.. label.Words, .. rows[i][0].Words]), .. rest]);
            }
            else
            {
                joined.Add((lines[i].Box.Top, rows[i]));
            }
        }

        return joined;
    }

    private static bool IsLabel(List<(int From, int To, List<Word> Words)> row) => row is [{ From: 0, To: 0 }];

    private static bool GoesOn(List<(int From, int To, List<Word> Words)> row) => row is [{ From: 0, To: 0 } first, ..] && char.IsLower(first.Words[0].Text[0]);
}
