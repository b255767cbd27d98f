using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using Cyberflag.Check;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// Reads a CSV file of figures to check texts against: columns <c>area,measure,period,value</c>, and where known <c>vintage</c>,
/// <c>source</c>, <c>coverage</c> (<c>40 of 44</c>). Each further column is a dimension: a row with a value in it is a part of the measure
/// (<c>age</c> 10, <c>channel</c> Snapchat) and no figure of the whole; a column of remarks or links is left aside. A row that cannot be used is a finding; the others are read all the same.
/// </summary>
public static class FiguresFile
{
    private static readonly ImmutableArray<string> Needed = ["area", "measure", "period", "value"];

    private static readonly ImmutableArray<string> Known = [.. Needed, "vintage", "source", "coverage"];

    // Columns that tell of a row and are no part of it.
    private static readonly ImmutableArray<string> Remarks = ["note", "notes", "comment", "comments", "remark", "remarks", "link", "url", "id", "page", "publication", "published", "trace"];

    // No count of this field, nor a sum of them, comes near it.
    private const decimal Largest = 1_000_000_000_000m;

    /// <summary>Reads the file.</summary>
    /// <param name="name">Its name, for findings.</param>
    /// <param name="text">Its text.</param>
    /// <param name="gazetteer">Forces and areas.</param>
    public static (FigureTable Figures, ImmutableArray<Finding> Findings) Read(string name, string text, Gazetteer gazetteer)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        using var csv = CsvReader.FromText(text, new CsvReaderOptions { Separator = ',', TrackLineNumbers = true });
        csv.ReadHeader();
        string[] header = [.. csv.Headers.Select(h => h.Trim().TrimStart('\uFEFF').ToLowerInvariant())];
        if (Needed.FirstOrDefault(n => !header.Contains(n)) is { } missing)
        {
            return (FigureTable.Empty(gazetteer), [new Finding("K-001", Severity.Error, $"The column '{missing}' is missing: nothing of the file is used.", $"{name}, line 1", $"The columns are {string.Join(", ", Needed)}, and where known vintage and source.")]);
        }

        string[] dimensions = [.. header.Where(h => h.Length > 0 && !Known.Contains(h) && !Remarks.Contains(h))];
        var rows = new List<(FigureRow Row, int Line)>();
        while (csv.Read())
        {
            var fields = csv.Current.ToArray();
            var line = (int)csv.LineNumber;
            string Field(string column) => Array.IndexOf(header, column) is var at && at >= 0 && at < fields.Length ? fields[at].Trim() : "";
            if (Row(Field, dimensions, name, line, gazetteer) is var (row, problem) && row is null)
            {
                findings.Add(new Finding("K-002", Severity.Error, $"This row is not used: {problem}.", $"{name}, line {line}", "Correct the row and check again."));
            }
            else
            {
                rows.Add((row!, line));
            }
        }

        foreach (var twice in rows.GroupBy(r => (r.Row.AreaKey, r.Row.Measure, r.Row.Period, r.Row.Vintage)).Where(g => g.Select(r => r.Row.Value).Distinct().Count() > 1))
        {
            findings.Add(new Finding(
                "K-003", Severity.Warning, $"Several values for {twice.First().Row.Area}, {twice.Key.Measure}, {twice.Key.Period} of one vintage: {string.Join(", ", twice.Select(r => r.Row.Value))}.",
                $"{name}, lines {string.Join(", ", twice.Select(r => r.Line))}", "Give each its vintage, or leave only the right one: until then no text is confirmed by them."));
        }

        var table = new FigureTable(rows.Select(r => r.Row), gazetteer);
        findings.AddRange(Strange(name, table));
        findings.AddRange(UnknownAreas(name, rows, gazetteer));
        if (rows.Count == 0)
        {
            findings.Add(new Finding("K-004", Severity.Warning, "The file holds no figures: texts are checked against themselves alone.", name, "Give a file with rows, or none."));
        }

        return (table, findings.ToImmutable());
    }

    // An area of the file's own is found by its spelling alone; a mistyped name of a force is found by nothing.
    private static IEnumerable<Finding> UnknownAreas(string name, List<(FigureRow Row, int Line)> rows, Gazetteer gazetteer) =>
        rows.Where(r => r.Row.Area.Split('+').Any(a => gazetteer.FindArea(a) is null && gazetteer.Recognise(a) is null)).GroupBy(r => r.Row.Area).Select(g => new Finding(
            "K-006", Severity.Warning, $"No force or area is called '{g.Key}': only a text that names it just so is checked against it.",
            $"{name}, line{(g.Count() == 1 ? "" : "s")} {string.Join(", ", g.Select(r => r.Line))}", "Where a force is meant, write its name or code as in reference/forces.csv."));

    /// <summary>What is told of measures of which no words of a text are known.</summary>
    /// <param name="name">The name of the file or survey.</param>
    /// <param name="table">Its figures.</param>
    public static IEnumerable<Finding> Strange(string name, FigureTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var strange = table.Measures.Where(m => !MeasureCodes.IsUnderstood(m)).Order(StringComparer.Ordinal).ToList();
        var understood = $"Measures whose words are known: {string.Join(", ", MeasureCodes.Understood)}.";
        if (table.OnlyOwn is { } own)
        {
            yield return new Finding("K-005", Severity.Warning, $"No words of a text are known for the measure {own}: as there is no other, it is taken for what a text speaks of first.", name, understood);
        }
        else if (strange.Count > 0)
        {
            yield return new Finding("K-005", Severity.Warning, $"No words of a text are known for the measure{(strange.Count == 1 ? "" : "s")} {string.Join(", ", strange)}: nothing is checked against {(strange.Count == 1 ? "it" : "them")}.", name, $"{understood} A file of one measure can have any code.");
        }
    }

    private static (FigureRow? Row, string Problem) Row(Func<string, string> field, string[] dimensions, string name, int line, Gazetteer gazetteer)
    {
        if (field("area").Length == 0 || field("measure").Length == 0)
        {
            return (null, "it has no area or no measure");
        }

        if (!Period.TryParse(field("period"), out var period) || period.Start.Year < 1900 || period.End.Year > 2200)
        {
            return (null, $"'{field("period")}' is not a period such as 2018/19, 2014 (calendar), 2017-04..2018-09 or y/e 2016-06");
        }

        if (!decimal.TryParse(field("value").Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return (null, $"'{field("value")}' is not a number");
        }

        if (value < 0 || value >= Largest)
        {
            return (null, $"'{field("value")}' is {(value < 0 ? "less than nothing, and a figure here is a count" : "larger than any count")}");
        }

        KnownOn? vintage = null;
        if (field("vintage").Length > 0)
        {
            if (!KnownOn.TryParse(field("vintage"), out var known))
            {
                return (null, $"'{field("vintage")}' is not a date such as 2019-06-25, 2019-06 or 2019");
            }

            vintage = known;
        }

        var part = PartName.Of(dimensions.Select(d => (d, field(d))));
        if (part.Length > 0 && MeasureName.Subset(field("measure")).Length > 0)
        {
            return (null, $"both the measure '{field("measure")}' and the column{(part.Contains('+', StringComparison.Ordinal) ? "s" : "")} {string.Join(", ", dimensions)} name a part");
        }

        return (new FigureRow(field("area"), MeasureName.Of(field("measure"), part), period, value, vintage, field("source") is { Length: > 0 } source ? source : string.Create(CultureInfo.InvariantCulture, $"{name}, line {line}"))
        {
            AreaKey = FigureTable.KeyOf(field("area"), gazetteer),
            Coverage = field("coverage") is { Length: > 0 } coverage ? coverage : null,
        }, "");
    }
}
