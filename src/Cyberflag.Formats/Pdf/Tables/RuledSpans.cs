namespace Cyberflag.Formats;

/// <summary>
/// Parts spans that only seem to be: where every other row is shaded, only its cells have sides; in the others the text itself keeps
/// to the columns.
/// </summary>
internal static class RuledSpans
{
    private const double Over = 1.5;

    /// <summary>Parts the spans over several columns in which each phrase keeps to one; true where there was any.</summary>
    public static bool Part(
        List<(int Row, int Column, int Rows, int Columns)> spans, Dictionary<(int Row, int Column), List<Word>> words, double[] xs)
    {
        var parted = false;
        for (var i = spans.Count - 1; i >= 0; i--)
        {
            var span = spans[i];
            if (span.Columns > 1 && words.TryGetValue((span.Row, span.Column), out var inside) && KeepsToColumns(span, inside, xs))
            {
                spans.RemoveAt(i);
                spans.AddRange(Enumerable.Range(span.Column, span.Columns).Select(c => (span.Row, c, span.Rows, 1)));
                parted = true;
            }
        }

        return parted;
    }

    private static bool KeepsToColumns((int Row, int Column, int Rows, int Columns) span, List<Word> words, double[] xs)
    {
        if (words.Exists(w => w.Frame != words[0].Frame) || words[0].Box != words[0].Own)
        {
            return false;
        }

        var phrases = LineBuilding.Build(words).SelectMany(l => l.Phrases).ToList();
        var columns = phrases.ConvertAll(p => Enumerable.Range(span.Column, span.Columns)
            .FirstOrDefault(c => p.Box.Left > xs[c] - Over && p.Box.Right < xs[c + 1] + Over, -1));
        return columns.Distinct().Count() > 1 && !columns.Contains(-1);
    }
}
