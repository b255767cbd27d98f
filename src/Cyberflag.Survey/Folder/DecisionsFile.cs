using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
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

    /// <summary>Reads the file.</summary>
    public static (ImmutableArray<Decision> Decisions, ImmutableArray<Finding> Findings) Read(ReadOnlyMemory<byte> bytes)
    {
        using var csv = CsvReader.FromText(Encoding.UTF8.GetString(bytes.Span), new CsvReaderOptions { Separator = ',', TrackLineNumbers = true });
        csv.ReadHeader();
        string[] header = [.. csv.Headers.Select(h => h.Trim().TrimStart('\uFEFF'))];
        if (Columns.FirstOrDefault(c => !header.Contains(c)) is { } missing)
        {
            return ([], [Wrong(1, $"the column '{missing}' is missing; the columns are {string.Join(", ", Columns)}")]);
        }

        var decisions = ImmutableArray.CreateBuilder<Decision>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        while (csv.Read())
        {
            var (fields, line) = (csv.Current.ToArray(), (int)csv.LineNumber);
            string Field(string column) => Array.IndexOf(header, column) is var at && at < fields.Length ? fields[at] : "";
            if (Field("document").Length != 64 || Field("who").Trim().Length == 0 || Field("why").Trim().Length == 0)
            {
                findings.Add(Wrong(line, "a decision needs the SHA-256 of its document (64 digits), who decided, and why"));
            }
            else if (!Enum.TryParse<DecisionKind>(Field("kind"), ignoreCase: true, out var kind) || char.IsAsciiDigit(Field("kind")[0]) || kind == DecisionKind.Enter)
            {
                findings.Add(Wrong(line, $"'{Field("kind")}' is none of {string.Join(", ", Enum.GetNames<DecisionKind>().Where(n => n != nameof(DecisionKind.Enter))).ToLowerInvariant()}"));
            }
            else if (!DateTimeOffset.TryParse(Field("when"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var when))
            {
                findings.Add(Wrong(line, $"'{Field("when")}' is not a time such as 2026-03-01T10:00:00Z"));
            }
            else
            {
                decisions.Add(new Decision
                {
                    DocumentHash = Field("document").ToLowerInvariant(),
                    Locator = Field("place"),
                    Raw = Field("raw"),
                    Kind = kind,
                    Value = Field("value"),
                    Who = Field("who"),
                    When = when,
                    Why = Field("why"),
                });
            }
        }

        return (decisions.ToImmutable(), findings.ToImmutable());
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
        new("S-004", Severity.Error, $"This decision is not used: {problem}.", $"decisions.csv, line {line}", "Correct the row and run again.");
}
