using System.Collections.Immutable;
using System.Text;
using Cyberflag.Surveys.Sample;

namespace Cyberflag.Surveys;

/// <summary>
/// Rows added to a CSV file of the survey that people edit too: what stands in it stays byte for byte, the columns are those of its header,
/// in its order, and the file is written whole or not at all.
/// </summary>
internal static class CsvRows
{
    /// <summary>Adds rows, each given by column; a file that is not there is made with all columns.</summary>
    /// <exception cref="SurveyException">The file's header lacks a column for which a row has a text.</exception>
    public static void Add(string path, ImmutableArray<string> columns, IReadOnlyCollection<IReadOnlyDictionary<string, string>> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var before = File.Exists(path) ? File.ReadAllBytes(path) : [];
        var header = before.Length == 0 ? columns : Header(before);
        foreach (var row in rows)
        {
            if (row.FirstOrDefault(f => f.Value.Length > 0 && !header.Contains(f.Key)) is { Key: { } missing })
            {
                throw new SurveyException($"{Path.GetFileName(path)}, line 1: the column '{missing}' is missing. Add it to the header; the columns are {string.Join(", ", columns)}.");
            }
        }

        var added = new CsvLines();
        if (before.Length == 0)
        {
            added.Add(header);
        }

        foreach (var row in rows)
        {
            added.Add(header.Select(c => row.TryGetValue(c, out var text) ? text : ""));
        }

        byte[] end = before.Length == 0 || before[^1] == (byte)'\n' ? [] : [(byte)'\n'];
        AtomicFile.Write(path, [.. before, .. end, .. added.ToBytes()]);
    }

    /// <summary>
    /// Gives a file columns that it lacks, empty in all its rows, at the end of each; all else stays byte for byte. A file that is not there, or
    /// that lacks nothing, is left alone.
    /// </summary>
    public static void Widen(string path, ImmutableArray<string> columns)
    {
        var before = File.Exists(path) ? File.ReadAllBytes(path) : [];
        string[] missing = before.Length == 0 ? [] : [.. columns.Except(Header(before))];
        if (missing.Length == 0)
        {
            return;
        }

        var wide = new List<byte>(before.Length * 2);
        byte[] more = Encoding.UTF8.GetBytes("," + string.Join(',', missing));
        var (isQuoted, isEmpty) = (false, true);
        foreach (var one in before.Append((byte)'\n'))
        {
            if (one is (byte)'\r' or (byte)'\n' && !isQuoted)
            {
                wide.AddRange(isEmpty ? [] : more);
                more = isEmpty ? more : [.. Enumerable.Repeat((byte)',', missing.Length)];
                isEmpty = true;
            }
            else
            {
                isQuoted ^= one == (byte)'"';
                isEmpty = false;
            }

            wide.Add(one);
        }

        AtomicFile.Write(path, [.. wide.Take(wide.Count - 1)]);
    }

    private static ImmutableArray<string> Header(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return [.. (end < 0 ? text : text[..end]).TrimStart('\uFEFF').Split(',').Select(c => c.Trim().Trim('"'))];
    }
}
