namespace Cyberflag.Formats;

/// <summary>
/// Reads text in columns: band by band where a gap runs through all columns, as between one request with its response and the next,
/// and within a band one column after the other.
/// </summary>
internal static class ColumnText
{
    private const double BandGap = 0.75;

    public static IEnumerable<PageElement> Read(IReadOnlyList<PageLine> lines, List<PhraseColumn> columns)
    {
        var band = new List<PageLine>();
        foreach (var line in lines)
        {
            if (band.Count > 0 && line.Box.Top - band.Max(b => b.Box.Bottom) > BandGap * line.Size)
            {
                foreach (var element in Band(band, columns))
                {
                    yield return element;
                }

                band = [];
            }

            band.Add(line);
        }

        foreach (var element in Band(band, columns))
        {
            yield return element;
        }
    }

    private static IEnumerable<PageElement> Band(List<PageLine> lines, List<PhraseColumn> columns)
    {
        var waiting = columns.ConvertAll(_ => new List<Phrase>());
        foreach (var line in lines)
        {
            if (line.Phrases is [var only] && ColumnFinding.Touched(columns, only.Box).Count > 1)
            {
                foreach (var element in Columns(waiting))
                {
                    yield return element;
                }

                waiting = columns.ConvertAll(_ => new List<Phrase>());
                yield return new PageElement(only.Box, LineWriting.Text([only]), null, only.Size, true);
                continue;
            }

            foreach (var phrase in line.Phrases)
            {
                var at = ColumnFinding.Touched(columns, phrase.Box) is [var first, ..] ? columns.IndexOf(first) : 0;
                waiting[at].Add(phrase);
            }
        }

        foreach (var element in Columns(waiting))
        {
            yield return element;
        }
    }

    private static IEnumerable<PageElement> Columns(List<List<Phrase>> columns)
    {
        foreach (var column in columns)
        {
            var begins = true;
            foreach (var line in column.GroupBy(p => p.Words[0].Line).OrderBy(g => g.Key))
            {
                List<Phrase> phrases = [.. line.OrderBy(p => p.Box.Left)];
                yield return new PageElement(Box.Around(phrases.Select(p => p.Box)), LineWriting.Text(phrases), null, phrases[0].Size, begins);
                begins = false;
            }
        }
    }
}
