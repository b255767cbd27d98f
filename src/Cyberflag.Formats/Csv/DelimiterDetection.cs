namespace Cyberflag.Formats;

/// <summary>
/// Finds the character that parts the fields of a table of text: the one at which most records have the same number of fields.
/// </summary>
internal static class DelimiterDetection
{
    // In order of trust: a tab or a semicolon hardly stands in a label, a comma often does.
    private static readonly char[] Candidates = ['\t', ';', '|', ','];

    private const int SampleLength = 64 * 1024;

    /// <summary>True where the text is a table: by its name, or because every record has the same number of fields.</summary>
    public static bool IsTable(string text, bool isNamedTable) => isNamedTable || Array.Exists(Candidates, c => IsEvident(text, c));

    /// <summary>The delimiter; a comma where the text gives no hint.</summary>
    public static char Detect(string text)
    {
        var best = (Share: 0.0, Fields: 0, Delimiter: ',');
        foreach (var candidate in Candidates)
        {
            var counts = FieldCounts(text, candidate);
            var usual = counts.Where(c => c > 1).GroupBy(c => c).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).FirstOrDefault();
            var share = usual is null ? 0 : (double)usual.Count() / counts.Count;
            if (usual is not null && (share > best.Share || (share == best.Share && usual.Key > best.Fields)))
            {
                best = (share, usual.Key, candidate);
            }
        }

        return best.Delimiter;
    }

    /// <summary>Prose has commas and sometimes bars too: without a name that says so, only a regular table is one.</summary>
    private static bool IsEvident(string text, char delimiter)
    {
        var counts = FieldCounts(text, delimiter);
        var fewest = delimiter == '\t' ? 2 : 3;
        return counts.Count >= 3 && counts[0] >= fewest && counts.TrueForAll(c => c == counts[0])
            && !(delimiter == '|' && text.AsSpan().TrimStart().StartsWith("|"))
            && !(delimiter == ',' && text.Contains(", ", StringComparison.Ordinal) && !text.Contains('"', StringComparison.Ordinal));
    }

    /// <summary>How many fields each record of the beginning has; empty lines do not count.</summary>
    private static List<int> FieldCounts(string text, char delimiter)
    {
        var counts = new List<int>();
        var (fields, length, isQuoted) = (1, 0, false);
        var sample = text.AsSpan(0, Math.Min(text.Length, SampleLength));
        foreach (var c in sample)
        {
            if (c == '"')
            {
                isQuoted = !isQuoted;
            }

            if (!isQuoted && c is '\r' or '\n')
            {
                if (length > 0)
                {
                    counts.Add(fields);
                }

                (fields, length) = (1, 0);
                continue;
            }

            length++;
            fields += !isQuoted && c == delimiter ? 1 : 0;
        }

        if (length > 0 && sample.Length == text.Length)
        {
            counts.Add(fields);
        }

        return counts;
    }
}
