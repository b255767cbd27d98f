using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Cyberflag.Surveys.Sample;
using Cyberflag.Vocabulary;

namespace Cyberflag.Tests.Surveys.Sample;

/// <summary>The files of a sample as they were written, and its truth read back.</summary>
internal sealed class WrittenSample
{
    private WrittenSample(SampleSpec spec)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        SampleSurvey.Write(spec, files.Add);
        Files = files.ToImmutable();
        Truth = [.. ReferenceTable.Read("truth.csv", new StringReader(Text("truth.csv")), "stated", "value").Rows.Select(TruthRow.Of)];
    }

    public static WrittenSample Default { get; } = Of(SampleSpec.Default);

    public ImmutableSortedDictionary<string, byte[]> Files { get; }

    public ImmutableArray<TruthRow> Truth { get; }

    /// <summary>The truth by reply, those of one ending.</summary>
    public IEnumerable<IGrouping<string, TruthRow>> Replies(string ending) =>
        Truth.Where(t => t.File.EndsWith(ending, StringComparison.Ordinal)).GroupBy(t => t.File);

    public static WrittenSample Of(SampleSpec spec) => new(spec);

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    /// <summary>What a person could read in a file: of a workbook all its parts.</summary>
    public string Readable(string path)
    {
        if (!path.EndsWith(".xlsx", StringComparison.Ordinal))
        {
            return Text(path);
        }

        using var archive = new ZipArchive(new MemoryStream(Files[path]));
        return string.Concat(archive.Entries.Select(e => new StreamReader(e.Open()).ReadToEnd()));
    }

    /// <summary>One hash over all paths and bytes.</summary>
    public string Hash()
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, bytes) in Files)
        {
            all.AppendData(Encoding.UTF8.GetBytes(path));
            all.AppendData(SHA256.HashData(bytes));
        }

        return Convert.ToHexStringLower(all.GetHashAndReset());
    }
}

internal sealed record TruthRow(
    string Force, string Period, string Measure, string Breakdown, string Stated, long Value, string File, string Locator)
{
    public static TruthRow Of(ReferenceRow row) => new(
        row.Required("force"), row.Required("period"), row.Required("measure"), row["breakdown"], row["stated"], row.Integer("value"),
        row["file"], row["locator"]);

    /// <summary>The breakdown that the headings of a cell name.</summary>
    public static string BreakdownOf(string age, string sex)
    {
        var parts = new[] { ("age", age), ("sex", sex) }.Where(p => p.Item2 != "Total");
        return string.Join(';', parts.Select(p => $"{p.Item1}={p.Item2.ToLowerInvariant()}"));
    }

    /// <summary>The number that an unmarked cell states.</summary>
    public long? Number => long.TryParse(Stated.Replace(",", "", StringComparison.Ordinal), out var number) ? number : null;
}
