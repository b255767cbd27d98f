using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Ledger;
using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>What came of taking over the decided rows of the work list.</summary>
/// <param name="Added">How many were added to <c>attested.csv</c>.</param>
/// <param name="Held">How many stood there already.</param>
/// <param name="Rejected">How many are decided as no figures.</param>
/// <param name="Open">How many nobody has decided.</param>
/// <param name="Problems">What is wrong, with line; where there is anything, nothing was added.</param>
public sealed record ImportReviewResult(int Added, int Held, int Rejected, int Open, ImmutableArray<string> Problems);

/// <summary>
/// The work list of an import, <c>import-review.csv</c>: numbers of a master workbook that are not certain, with the columns of <c>attested.csv</c> as far as they are
/// known, and why each waits. A person completes and corrects the rows in a spreadsheet and writes <c>yes</c> or <c>no</c> into the column <c>decided</c>.
/// </summary>
public static class ImportReview
{
    /// <summary>Name of the file.</summary>
    public const string Name = "import-review.csv";

    private static readonly ImmutableArray<string> Columns = ["decided", "says", "why", .. AttestedFile.Columns];

    /// <summary>Takes over the rows that are decided with <c>yes</c>, all or none; each is a decision with who, when and why.</summary>
    /// <param name="folder">The survey.</param>
    /// <param name="who">Who decided.</param>
    /// <param name="why">Why; may be empty.</param>
    /// <param name="clock">When.</param>
    /// <exception cref="SurveyException">There is no list, it lacks a column, or another program is writing.</exception>
    public static ImportReviewResult Take(SurveyFolder folder, string who, string why, TimeProvider clock)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(who);
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(clock);
        if (!File.Exists(folder.Of(Name)))
        {
            throw new SurveyException($"There is no {Name} in the survey: nothing of an import waits.");
        }

        return AtomicFile.Alone(folder, () =>
        {
            var rows = Read(folder).ToLookup(r => Decided(r));
            var cells = File.Exists(folder.Of(AttestedFile.Name)) ? AttestedFile.Cells(File.ReadAllBytes(folder.Of(AttestedFile.Name))) : [];
            var open = rows["yes"].Where(r => !cells.Contains((r.Field("sha256"), r.Field("place")))).ToList();
            var problems = rows["?"].Select(r => string.Create(CultureInfo.InvariantCulture, $"{Name}, line {r.Line}, column decided: '{r.Field("decided").Trim()}' is neither yes nor no."))
                .Concat(open.Select(r => (Row: r, Problem: AttestedFile.Problem(r, folder.Survey, folder.Reference.Gazetteer))).Where(r => r.Problem is not null)
                    .Select(r => string.Create(CultureInfo.InvariantCulture, $"{Name}, line {r.Row.Line}: {r.Problem}. Complete or correct the row."))).ToImmutableArray();
            if (problems.IsEmpty)
            {
                AttestedFile.Add(folder, [.. open.Select(Row)]);
                Record(folder, open, who, why.Trim().Length > 0 ? why.Trim() : "looked at in the workbook", clock);
            }

            return new ImportReviewResult(problems.IsEmpty ? open.Count : 0, rows["yes"].Count() - open.Count, rows["no"].Count(), rows[""].Count(), problems);
        });
    }

    /// <summary>How many rows wait in the list of a survey.</summary>
    internal static int Open(SurveyFolder folder) => File.Exists(folder.Of(Name)) ? Read(folder).Count(r => Decided(r) is "" or "?") : 0;

    /// <summary>The rows of the list of a survey.</summary>
    internal static ImmutableArray<CsvTable.Row> Read(SurveyFolder folder)
    {
        if (!File.Exists(folder.Of(Name)))
        {
            return [];
        }

        var (rows, missing) = CsvTable.Read(File.ReadAllText(folder.Of(Name)), "decided", "sha256", "place");
        return missing is null ? rows : throw new SurveyException($"{Name}, line 1: the column '{missing}' is missing. The columns are {string.Join(", ", Columns)}.");
    }

    /// <summary>Adds numbers to the list.</summary>
    internal static void Add(SurveyFolder folder, IEnumerable<ImportRow> rows) => CsvRows.Add(folder.Of(Name), Columns, [.. rows.Select(r => new Dictionary<string, string>(r.Fields, StringComparer.Ordinal)
    {
        ["says"] = r.Observation.Source.Raw,
        ["why"] = string.Join("; ", r.Observation.Alternatives.Select(a => $"perhaps {a}").Prepend(r.Why)),
    })]);

    private static string Decided(CsvTable.Row row) => row.Field("decided").Trim().ToLowerInvariant() switch
    {
        "" => "",
        "yes" or "y" => "yes",
        "no" or "n" => "no",
        _ => "?",
    };

    private static Dictionary<string, string> Row(CsvTable.Row row) => AttestedFile.Columns.ToDictionary(c => c, c => row.Field(c).Trim(), StringComparer.Ordinal);

    private static void Record(SurveyFolder folder, IEnumerable<CsvTable.Row> rows, string who, string why, TimeProvider clock)
    {
        var cells = rows.Select(r => (r.Field("sha256").Trim(), r.Field("place").Trim())).ToHashSet();
        var decisions = AttestedFile.Held(folder).Where(o => cells.Contains((o.Source.DocumentHash, o.Source.Locator))).Select(o => new Decision
        {
            DocumentHash = DecisionPlace.Of(o).DocumentHash,
            Locator = DecisionPlace.Of(o).Locator,
            Raw = o.Source.Raw,
            Kind = DecisionKind.Accept,
            Value = ReadAs.Of(o),
            Who = who,
            When = clock.GetUtcNow(),
            Why = why,
        }).ToImmutableArray();
        DecisionsFile.Add(folder, decisions);
        using var ledger = LedgerStore.Open(folder.Store, clock);
        ledger.Decide(decisions);
    }
}
