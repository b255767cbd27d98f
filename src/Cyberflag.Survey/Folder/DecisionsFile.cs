using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// Reads <c>decisions.csv</c>, the people's decisions: <c>document,place,raw,kind,value,who,when,why</c>, where <c>document</c> is the SHA-256 of
/// the document and <c>kind</c> one of accept, reject, area, period, offence, unit, mark, method, breakdown, prefer, withdraw, seen, password. A row
/// that cannot be used is a finding.
/// </summary>
public static class DecisionsFile
{
    private static readonly ImmutableArray<string> Columns = ["document", "place", "raw", "kind", "value", "who", "when", "why"];

    /// <summary>Name of the file.</summary>
    public const string Name = "decisions.csv";

    /// <summary>
    /// Adds decisions to the file of a survey, whole or not at all. The file is what counts: the ledger takes them over from it, at the
    /// latest in the next run, so that a program that stops between the two loses nothing.
    /// </summary>
    /// <exception cref="SurveyException">The file's header lacks a column.</exception>
    internal static void Add(SurveyFolder folder, IEnumerable<Decision> decisions) =>
        CsvRows.Add(folder.Of(Name), Columns, [.. decisions.Select(Row)]);

    /// <summary>
    /// Reads the file. Rows of one place and moment are one answer and hold together: where one of them cannot be used, none of them is.
    /// </summary>
    /// <param name="bytes">Its bytes, UTF-8.</param>
    /// <param name="reference">The areas and offences that it may name.</param>
    public static (ImmutableArray<Decision> Decisions, ImmutableArray<Finding> Findings) Read(ReadOnlyMemory<byte> bytes, ReferenceData reference)
    {
        var (rows, missing) = CsvTable.Read(Encoding.UTF8.GetString(bytes.Span), Columns);
        if (missing is not null)
        {
            return ([], [Wrong(1, $"the column '{missing}' is missing; the columns are {string.Join(", ", Columns)}")]);
        }

        var read = rows.Select(r => new DecisionRow(r, reference)).ToList();
        var broken = read.Where(r => r.Problem is not null).ToLookup(r => r.Place);
        DecisionRow? Spoilt(DecisionRow row) => broken[row.Place].FirstOrDefault(b => b.When is null || b.When == row.When);
        return (
            [.. read.Where(r => r.Problem is null && Spoilt(r) is null).Select(r => r.Decision)],
            [.. read.Select(r => (r.Line, Problem: r.Problem ?? (Spoilt(r) is { } b ? string.Create(CultureInfo.InvariantCulture, $"it belongs to the answer of line {b.Line}, which cannot be used") : null)))
                .Where(r => r.Problem is not null).Select(r => Wrong(r.Line, r.Problem!))]);
    }

    private static Dictionary<string, string> Row(Decision decision) => new(StringComparer.Ordinal)
    {
        ["document"] = decision.DocumentHash,
        ["place"] = decision.Locator,
        ["raw"] = decision.Raw,
        ["kind"] = char.ToLowerInvariant(decision.Kind.ToString()[0]) + decision.Kind.ToString()[1..],
        ["value"] = decision.Value,
        ["who"] = decision.Who,
        ["when"] = decision.When.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture),
        ["why"] = decision.Why,
    };

    private static Finding Wrong(int line, string problem) =>
        new("S-004", Severity.Error, $"This decision is not used: {problem}.", string.Create(CultureInfo.InvariantCulture, $"{Name}, line {line}"), "Correct the row and run again.");
}
