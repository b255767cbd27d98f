using System.Globalization;
using System.Text;

namespace Cyberflag.Bench;

/// <summary>
/// How far a table was found: the F1 score of its cell adjacencies, after Göbel, Hassan, Oro and Orsi, "A methodology for evaluating
/// algorithms for table understanding in PDF documents" (DocEng 2012), the measure of the ICDAR 2013 table competition. Each cell
/// with text is paired with the next one to its right and the next one below it, blank ones skipped; a pair found counts once.
/// </summary>
internal static class CellAdjacency
{
    /// <summary>From 0 to 1: the harmonic mean of the share of found pairs that are right and of right pairs that are found.</summary>
    public static double F1(IReadOnlyList<IReadOnlyList<string>> expected, IReadOnlyList<IReadOnlyList<string>> found)
    {
        var (right, mine) = (Pairs(expected), Pairs(found));
        var left = mine.GroupBy(p => p).ToDictionary(g => g.Key, g => g.Count());
        var hits = 0;
        foreach (var pair in right)
        {
            if (left.TryGetValue(pair, out var count) && count > 0)
            {
                left[pair] = count - 1;
                hits++;
            }
        }

        return hits == 0 ? 0 : 2.0 * hits / (right.Count + mine.Count);
    }

    private static List<(string From, string To, bool IsRight)> Pairs(IReadOnlyList<IReadOnlyList<string>> table)
    {
        var cells = table.Select(r => r.Select(Normalised).ToArray()).ToArray();
        var pairs = new List<(string, string, bool)>();
        for (var r = 0; r < cells.Length; r++)
        {
            for (var c = 0; c < cells[r].Length; c++)
            {
                if (cells[r][c].Length > 0)
                {
                    Add(pairs, cells[r][c], cells[r].Skip(c + 1), true);
                    Add(pairs, cells[r][c], cells.Skip(r + 1).Where(row => row.Length > c).Select(row => row[c]), false);
                }
            }
        }

        return pairs;
    }

    private static void Add(List<(string, string, bool)> pairs, string from, IEnumerable<string> others, bool isRight)
    {
        if (others.FirstOrDefault(o => o.Length > 0) is { } next)
        {
            pairs.Add((from, next, isRight));
        }
    }

    // White space, case, the way in which a mark is raised, and the hyphen of a word broken at a line's end make no difference.
    private static string Normalised(string text)
    {
        var plain = text.Replace("<s>", "", StringComparison.Ordinal).Replace("</s>", "", StringComparison.Ordinal).Normalize(NormalizationForm.FormKC);
        var kept = new string([.. plain.Where(c => !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != UnicodeCategory.DashPunctuation)]).ToLowerInvariant();
        return kept.Length == 0 && !string.IsNullOrWhiteSpace(text) ? "-" : kept;
    }
}
