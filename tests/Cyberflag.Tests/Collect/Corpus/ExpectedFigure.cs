using System.Globalization;
using CsvHelper;
using Cyberflag.Vocabulary;

namespace Cyberflag.Tests.Collect.Corpus;

/// <summary>A figure of an official workbook whose cell is known: a row of <c>expected-ons-table-P1.csv</c>.</summary>
internal sealed record ExpectedFigure(string File, string Sheet, string Cell, string Area, string Measure, long Value, Period Period)
{
    public static IReadOnlyList<ExpectedFigure> Load(string file)
    {
        using var csv = CsvReader.FromText(System.IO.File.ReadAllText(file), new CsvReaderOptions { Separator = ',' });
        csv.ReadHeader();
        string[] header = [.. csv.Headers];
        var rows = new List<ExpectedFigure>();
        while (csv.Read())
        {
            var fields = csv.Current.ToArray();
            string Field(string name) => fields[Array.IndexOf(header, name)];
            var end = DateOnly.ParseExact(Field("period"), "'year ending' MMMM yyyy", CultureInfo.InvariantCulture).AddMonths(1).AddDays(-1);
            rows.Add(new ExpectedFigure(
                Field("file"), Field("sheet"), Field("cell"), Field("area_code"), Field("measure"), long.Parse(Field("value"), CultureInfo.InvariantCulture),
                Period.Between(end.AddDays(1).AddYears(-1), end)));
        }

        return rows;
    }

    /// <summary>The place as readings name it.</summary>
    public string Locator => $"{Sheet}!{Cell}";

    /// <summary>True where an observation is right in every field and unmarked.</summary>
    public bool IsRight(Observation o) =>
        !o.NeedsReview && (o.Area == Area || (Area.Length == 0 && o.Area == "btp")) && o.Count == Count.Exactly(Value)
        && o.Period == Period && o.Unit == CountingUnit.Offences && o.Offence is null && o.Breakdown.Parts.IsEmpty
        && o.OffenceLabel.Contains(Measure[..5], StringComparison.OrdinalIgnoreCase);
}
