namespace Cyberflag.Formats;

/// <summary>Finds the stretches of lines in which something stands side by side: an unruled table, or text in columns.</summary>
internal static class LineRegions
{
    // Distances from line to line, in parts of the letters' size.
    private const double Spacious = 2.7;
    private const double First = 3.6;
    private const int MostBetween = 4;

    /// <summary>The stretches as first and last line; each begins and ends with a line of several phrases.</summary>
    public static IEnumerable<(int First, int Last)> Find(List<PageLine> lines, double width)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Phrases.Count < 2)
            {
                continue;
            }

            var (last, between) = (i, 0);
            var pitches = new List<double>();
            for (var j = i + 1; j < lines.Count; j++)
            {
                var pitch = lines[j].Baseline - lines[j - 1].Baseline;
                var limit = Math.Max(
                    (pitches.Count < 2 ? First : Spacious) * Math.Max(lines[j].Size, lines[j - 1].Size), pitches.Count < 2 ? 0 : 1.5 * Median(pitches));
                if (pitch > limit || (lines[j].Phrases.Count == 1 && (++between > MostBetween || IsParagraph(lines[j], width))))
                {
                    break;
                }

                if (lines[j].Phrases.Count > 1)
                {
                    pitches.Add((lines[j].Baseline - lines[last].Baseline) / (j - last));
                    (last, between) = (j, 0);
                }
            }

            yield return (i, last);
            i = last;
        }
    }

    private static bool IsParagraph(PageLine line, double width) => line.Box.Width > 0.75 * width && line.Phrases[0].Words.Count > 9;

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
