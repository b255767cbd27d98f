using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// Reads <c>attested.csv</c>: figures that others published, each with publication, date and link, so that its trace ends there.
/// Columns: <c>measure,area,period,value,status,published,publication,link</c>, and where known <c>coverage,breakdown,note</c>.
/// A row that cannot be used is a finding; the others are read all the same.
/// </summary>
public static class AttestedFile
{
    private static readonly ImmutableArray<string> Needed = ["measure", "area", "period", "value", "status", "published", "publication", "link"];

    /// <summary>Reads the file.</summary>
    /// <param name="bytes">Its bytes, UTF-8.</param>
    /// <param name="hash">Their SHA-256.</param>
    /// <param name="survey">The survey whose measures it names.</param>
    /// <param name="gazetteer">The areas that it names.</param>
    public static (ImmutableArray<Observation> Observations, ImmutableArray<Finding> Findings) Read(
        ReadOnlyMemory<byte> bytes, string hash, Survey survey, Gazetteer gazetteer)
    {
        using var csv = CsvReader.FromText(Encoding.UTF8.GetString(bytes.Span), new CsvReaderOptions { Separator = ',', TrackLineNumbers = true });
        csv.ReadHeader();
        string[] header = [.. csv.Headers.Select(h => h.Trim().TrimStart('\uFEFF'))];
        if (Needed.FirstOrDefault(n => !header.Contains(n)) is { } missing)
        {
            return ([], [new Finding("S-002", Severity.Error, $"The column '{missing}' is missing.", "attested.csv, line 1", $"The columns are {string.Join(", ", Needed)}.")]);
        }

        var observations = ImmutableArray.CreateBuilder<Observation>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        while (csv.Read())
        {
            var row = new AttestedRow(header, csv.Current.ToArray(), (int)csv.LineNumber);
            switch (row.Read(hash, survey, gazetteer))
            {
                case (Observation observation, _):
                    observations.Add(observation);
                    break;
                case (_, string problem):
                    findings.Add(new Finding("S-003", Severity.Error, $"This row is not used: {problem}.", $"attested.csv, line {row.Line}", "Correct the row and run again."));
                    break;
            }
        }

        return (observations.ToImmutable(), findings.ToImmutable());
    }
}

/// <summary>One row of <c>attested.csv</c>.</summary>
internal sealed class AttestedRow(string[] header, string[] fields, int line)
{
    public int Line => line;

    private string this[string column] => Array.IndexOf(header, column) is var index && index >= 0 && index < fields.Length ? fields[index].Trim() : "";

    public (Observation? Observation, string Problem) Read(string hash, Survey survey, Gazetteer gazetteer)
    {
        if (fields.Length != header.Length)
        {
            return (null, $"{fields.Length} fields where the header has {header.Length}");
        }

        if (survey.Measures.FirstOrDefault(m => m.Code == this["measure"]) is not { } measure)
        {
            return (null, $"the survey has no measure '{this["measure"]}'");
        }

        if ((gazetteer.FindArea(this["area"]) ?? gazetteer.Recognise(this["area"])) is not { } area)
        {
            return (null, $"no area is called '{this["area"]}'");
        }

        if (!Period.TryParse(this["period"], out var period))
        {
            return (null, $"'{this["period"]}' is not a period such as 2018/19, 2019 (calendar) or 2017-04..2018-09");
        }

        if (!Breakdown.TryParse(this["breakdown"], out var breakdown))
        {
            return (null, $"'{this["breakdown"]}' is not a breakdown such as age=12-15;sex=female");
        }

        KnownOn known = KnownOn.After(period.End);
        if (this["published"].Length > 0 && !KnownOn.TryParse(this["published"], out known))
        {
            return (null, $"'{this["published"]}' is not a date such as 2019-06-25, 2019-06 or 2019");
        }

        if (this["publication"].Length == 0 || this["link"].Length == 0)
        {
            return (null, "a figure of others needs its publication and its link");
        }

        return Counted() is var (status, count)
            ? (Observed(hash, measure, area, period, breakdown, known, status, count), "")
            : (null, $"'{this["value"]}' with the status '{this["status"]}' is neither a whole number (status value) nor an answer withheld (noAnswer, notHeld, with no value)");
    }

    private (Status Status, Count? Count)? Counted() => (this["status"], this["value"]) switch
    {
        ("value", var text) when Count.TryParse(text.Replace(",", "", StringComparison.Ordinal), out var count) && count.IsExact => (Status.Value, count),
        ("noAnswer", "") => (Status.NotAvailable, null),
        ("notHeld", "") => (Status.NotHeld, null),
        _ => null,
    };

    private Observation Observed(
        string hash, Measure measure, Area area, Period period, Breakdown breakdown, KnownOn known, Status status, Count? count) => new()
        {
            Kind = ObservationKind.Attested,
            Area = area.Code,
            Period = period,
            Offence = measure.Offences[0],
            OffenceLabel = measure.Title,
            Unit = measure.Unit,
            Method = measure.Method,
            Breakdown = breakdown,
            Status = status,
            Count = count,
            KnownOn = known,
            Why = status switch
            {
                Status.NotAvailable => "known not to have answered",
                Status.NotHeld => "not held",
                _ => this["note"],
            },
            Coverage = this["coverage"].Length > 0 ? this["coverage"] : null,
            Source = new Source
            {
                DocumentHash = hash,
                Document = "attested.csv",
                Locator = string.Create(CultureInfo.InvariantCulture, $"r.{line}/c.{Array.IndexOf(header, "value") + 1}"),
                Raw = this["value"],
                Citation = new Citation(this["publication"], this["link"]),
            },
        };
}
