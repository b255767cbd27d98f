using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsvHelper;
using Cyberflag.Publish;
using ExcelDataReader;

namespace Cyberflag.Tests.Publish;

/// <summary>Reads the files of a release back, each with another's reader.</summary>
internal static class Published
{
    public static string Text(ImmutableArray<OutputFile> files, string path) => Encoding.UTF8.GetString(File(files, path).Span);

    public static ReadOnlyMemory<byte> File(ImmutableArray<OutputFile> files, string path) => files.Single(f => f.Path == path).Bytes;

    /// <summary>What a person or program could read in a file: of a workbook all its parts.</summary>
    public static string Readable(OutputFile file)
    {
        if (!file.Path.EndsWith(".xlsx", StringComparison.Ordinal))
        {
            return Encoding.UTF8.GetString(file.Bytes.Span);
        }

        using var zip = new ZipArchive(new MemoryStream(file.Bytes.ToArray()));
        return string.Concat(zip.Entries.Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return e.FullName + reader.ReadToEnd();
        }));
    }

    public static IEnumerable<(string Path, IDocument Page)> Pages(ImmutableArray<OutputFile> files) => files
        .Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal))
        .Select(f => (f.Path, (IDocument)new HtmlParser().ParseDocument(Encoding.UTF8.GetString(f.Bytes.Span))));

    /// <summary>The rows of a CSV file by column.</summary>
    public static ImmutableArray<ImmutableDictionary<string, string>> Rows(ImmutableArray<OutputFile> files, string path)
    {
        using var csv = CsvReader.FromText(Text(files, path).TrimStart('\uFEFF'), new CsvReaderOptions { Separator = ',' });
        csv.ReadHeader();
        string[] header = [.. csv.Headers];
        var rows = ImmutableArray.CreateBuilder<ImmutableDictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(header.Zip(csv.Current.ToArray()).ToImmutableDictionary(p => p.First, p => p.Second, StringComparer.Ordinal));
        }

        return rows.ToImmutable();
    }

    public static ImmutableDictionary<string, JsonElement> Json(ImmutableArray<OutputFile> files) => JsonDocument.Parse(File(files, "data/figures.json"))
        .RootElement.GetProperty("figures").EnumerateArray().ToImmutableDictionary(f => f.GetProperty("id").GetString()!, StringComparer.Ordinal);

    /// <summary>The rows of a sheet of the workbook, read by ExcelDataReader.</summary>
    public static List<object?[]> Sheet(ImmutableArray<OutputFile> files, string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(File(files, "figures.xlsx").ToArray()));
        while (reader.Name != name)
        {
            Xunit.Assert.True(reader.NextResult(), $"There is no sheet {name}.");
        }

        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        }

        return rows;
    }

    /// <summary>Every number of figures that went out in any file, by id of the figure.</summary>
    public static Dictionary<string, double> Numbers(ImmutableArray<OutputFile> files)
    {
        var numbers = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var row in Rows(files, "data/figures.csv").Where(r => r["value"].Length > 0))
        {
            numbers[row["id"]] = double.Parse(row["value"], CultureInfo.InvariantCulture);
        }

        foreach (var (id, figure) in Json(files).Where(f => f.Value.TryGetProperty("lower", out _)))
        {
            numbers.TryAdd(id, figure.GetProperty("lower").GetDouble());
        }

        foreach (var row in Sheet(files, "Figures").Skip(1).Where(r => r[6] is double))
        {
            numbers.TryAdd((string)row[^2]!, (double)row[6]!);
        }

        foreach (var element in Pages(files).SelectMany(p => p.Page.QuerySelectorAll("[data-figure]")))
        {
            var text = element.TextContent.Trim().Replace(",", "", StringComparison.Ordinal).Replace('\u2212', '-').TrimEnd('%');
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            {
                numbers.TryAdd(element.GetAttribute("data-figure")!, number);
            }
        }

        return numbers;
    }
}
