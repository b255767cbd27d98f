using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// Reads <c>attested.csv</c>: figures that others published, each with publication, date and link, so that its trace ends there.
/// Columns: <c>measure,area,period,value,status,published,publication,link</c>, where known <c>coverage,breakdown,note</c>, and for figures of an imported
/// workbook <c>workbook,sha256,place</c>: the cell in which they stand.
/// A row that cannot be used is a finding; the others are read all the same.
/// </summary>
public static class AttestedFile
{
    /// <summary>Name of the file.</summary>
    internal const string Name = "attested.csv";

    private static readonly ImmutableArray<string> Needed = ["measure", "area", "period", "value", "status", "published", "publication", "link"];

    /// <summary>All columns.</summary>
    internal static readonly ImmutableArray<string> Columns = [.. Needed, "coverage", "breakdown", "note", "workbook", "sha256", "place"];

    /// <summary>Reads the file.</summary>
    /// <param name="bytes">Its bytes, UTF-8.</param>
    /// <param name="hash">Their SHA-256.</param>
    /// <param name="survey">The survey whose measures it names.</param>
    /// <param name="gazetteer">The areas that it names.</param>
    public static (ImmutableArray<Observation> Observations, ImmutableArray<Finding> Findings) Read(
        ReadOnlyMemory<byte> bytes, string hash, Survey survey, Gazetteer gazetteer)
    {
        var (rows, missing) = CsvTable.Read(Encoding.UTF8.GetString(bytes.Span), Needed);
        if (missing is not null)
        {
            return ([], [new Finding("S-002", Severity.Error, $"The column '{missing}' is missing.", "attested.csv, line 1", $"The columns are {string.Join(", ", Needed)}.")]);
        }

        var observations = ImmutableArray.CreateBuilder<Observation>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var cells = new HashSet<(string, string)>();
        foreach (var row in rows)
        {
            var (observation, problem) = new AttestedRow(row).Read(hash, survey, gazetteer);
            var isTwice = observation is not null && row.Field("place").Length > 0 && !cells.Add((observation.Source.DocumentHash, observation.Source.Locator));
            if (observation is not null && !isTwice)
            {
                observations.Add(observation);
            }
            else
            {
                problem = isTwice ? $"the cell {row.Field("place")} of the workbook stands in a row above already" : problem;
                findings.Add(new Finding("S-003", Severity.Error, $"This row is not used: {problem}.", $"attested.csv, line {row.Line}", "Correct the row and run again."));
            }
        }

        return (observations.ToImmutable(), findings.ToImmutable());
    }

    /// <summary>The figures that the file of a survey holds; none where there is no file.</summary>
    internal static ImmutableArray<Observation> Held(SurveyFolder folder) => File.Exists(folder.Of(Name)) && File.ReadAllBytes(folder.Of(Name)) is var bytes
        ? Read(bytes, EvidenceFile.HashOf(bytes), folder.Survey, folder.Reference.Gazetteer).Observations
        : [];

    /// <summary>Adds rows, each given by column; a file without columns for the cells of workbooks gets them.</summary>
    internal static void Add(SurveyFolder folder, IReadOnlyCollection<IReadOnlyDictionary<string, string>> rows)
    {
        if (rows.Count > 0)
        {
            CsvRows.Widen(folder.Of(Name), Columns);
        }

        CsvRows.Add(folder.Of(Name), Columns, rows);
    }

    /// <summary>The workbooks from which figures were imported, by name, with the SHA-256 that they had.</summary>
    internal static ImmutableArray<(string Workbook, string Hash)> Workbooks(ReadOnlyMemory<byte> bytes) =>
        [.. CsvTable.Read(Encoding.UTF8.GetString(bytes.Span)).Rows.Select(r => (r.Field("workbook").Trim(), r.Field("sha256").Trim().ToLowerInvariant())).Where(w => w.Item1.Length > 0).Distinct().Order()];

    /// <summary>The cells of workbooks from which rows come, whether or not the rows can be used.</summary>
    internal static HashSet<(string Hash, string Place)> Cells(ReadOnlyMemory<byte> bytes) =>
        [.. CsvTable.Read(Encoding.UTF8.GetString(bytes.Span)).Rows.Select(r => (r.Field("sha256").Trim(), r.Field("place").Trim())).Where(c => c.Item2.Length > 0)];

    /// <summary>Why a row cannot be used; null where it can.</summary>
    internal static string? Problem(CsvTable.Row row, Survey survey, Gazetteer gazetteer) =>
        new AttestedRow(row).Read("", survey, gazetteer) is { Observation: null, Problem: var problem } ? problem : null;
}

/// <summary>One row of <c>attested.csv</c>.</summary>
internal sealed partial class AttestedRow(CsvTable.Row row)
{
    private string this[string column] => row.Field(column).Trim();

    public (Observation? Observation, string Problem) Read(string hash, Survey survey, Gazetteer gazetteer)
    {
        if (!row.IsWhole)
        {
            return (null, $"{row.Fields} fields where the header has {row.Columns.Length}");
        }

        if (survey.Measures.FirstOrDefault(m => m.Code == this["measure"]) is not { } measure)
        {
            return (null, $"the survey has no measure '{this["measure"]}'");
        }

        if ((gazetteer.FindArea(this["area"]) ?? gazetteer.Recognise(this["area"])) is not { } area)
        {
            return (null, $"no area is called '{this["area"]}'");
        }

        if (!Period.TryParse(this["period"], out var period) || !SurveyFile.IsInReach(period))
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

        if (this["place"].Length > 0 && (this["workbook"].Length == 0 || this["sha256"].Length != 64))
        {
            return (null, "a cell needs the name of its workbook and the workbook's SHA-256 (64 digits)");
        }

        return Counted() is var (status, count)
            ? (Observed(hash, measure, area, period, breakdown, known, status, count), "")
            : (null, $"'{this["value"]}' with the status '{this["status"]}' is neither a whole number such as 369 or 1,234 (status value), nor bounds or nothing (suppressed: '[1,4] stated'), nor no answer (noAnswer, notHeld, with no value)");
    }

    private (Status Status, Count? Count)? Counted() => (this["status"], this["value"]) switch
    {
        ("value", var text) when Number().IsMatch(text) && Count.TryParse(text.Replace(",", "", StringComparison.Ordinal), out var count) && count.IsCredible => (Status.Value, count),
        ("suppressed", "") => (Status.Suppressed, null),
        ("suppressed", var text) when Count.TryParse(text, out var bounds) && bounds is { Cause: BoundCause.Stated, Lower: >= 0, IsCredible: true } => (Status.Suppressed, bounds),
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
                DocumentHash = this["place"].Length > 0 ? this["sha256"].ToLowerInvariant() : hash,
                Document = this["place"].Length > 0 ? this["workbook"] : AttestedFile.Name,
                Locator = this["place"].Length > 0 ? this["place"] : string.Create(CultureInfo.InvariantCulture, $"r.{row.Line}/c.{row.Columns.IndexOf("value") + 1}"),
                Raw = this["value"],
                Citation = new Citation(this["publication"], this["link"]),
            },
        };

    // A comma parts thousands and nothing else: 22,5 is twenty-two and a half elsewhere, and 225 nowhere.
    [GeneratedRegex(@"^(?:[0-9]{1,3}(?:,[0-9]{3})*|[0-9]+)\z")]
    private static partial Regex Number();
}
