using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// Reads and writes <c>entered.csv</c>, the figures that people entered by hand. Rows are only added: a correction is a row of its own that names the
/// entry which it corrects. A row that cannot be used is a finding with its line and column; what it would correct counts no more either.
/// </summary>
internal static class EnteredFile
{
    /// <summary>Name of the file.</summary>
    public const string Name = "entered.csv";

    /// <summary>What a person fills in; a table of many has these.</summary>
    public static readonly ImmutableArray<string> Filled =
        ["force", "period", "measure", "offence", "unit", "method", "breakdown", "value", "meaning", "how", "date", "evidence", "note", "corrects", "who", "why"];

    private static readonly ImmutableArray<string> Columns = ["entry", .. Filled[..12], "sha256", .. Filled[12..15], "when", "why"];

    /// <summary>Reads the file.</summary>
    /// <param name="bytes">Its bytes, UTF-8.</param>
    /// <param name="form">What the fields mean.</param>
    /// <param name="evidence">SHA-256 of a file of the survey; null where it is not there.</param>
    public static Entries Read(ReadOnlyMemory<byte> bytes, EntryForm form, Func<string, string?> evidence)
    {
        var (rows, missing) = CsvTable.Read(Encoding.UTF8.GetString(bytes.Span), ["entry", "force", "period", "value", "how", "date", "who", "when"]);
        if (missing is not null)
        {
            return new Entries([], [], [new Finding("S-030", Severity.Error, $"The column '{missing}' is missing: no figure entered by hand is used.", $"{Name}, line 1", $"The columns are {string.Join(", ", Columns)}.")]);
        }

        var entries = ImmutableArray.CreateBuilder<HandEntry>();
        var broken = ImmutableArray.CreateBuilder<string>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var row in rows)
        {
            var (entry, problems) = form.Read(row.Field);
            var all = problems.Concat(Problems(row, entries, evidence)).ToList();
            if (all.Count == 0)
            {
                entries.Add(entry! with
                {
                    Id = row.Field("entry").Trim(),
                    Evidence = row.Field("evidence").Trim(),
                    EvidenceHash = row.Field("sha256").Trim().ToLowerInvariant(),
                    When = When(row)!.Value,
                });
            }
            else
            {
                broken.Add(row.Field("corrects").Trim());
                findings.AddRange(all.Select(p => new Finding(
                    "S-031", Severity.Error, $"This entry is not used: {p.Words}.", string.Create(CultureInfo.InvariantCulture, $"{Name}, line {row.Line}, column {p.Column}"), "Correct the row and run again.")));
            }
        }

        return new Entries(entries.ToImmutable(), broken.ToImmutable(), findings.ToImmutable());
    }

    /// <summary>Adds entries to the file of a survey, whole or not at all.</summary>
    /// <exception cref="SurveyException">The file's header lacks a column.</exception>
    public static void Add(SurveyFolder folder, IEnumerable<HandEntry> entries) => CsvRows.Add(folder.Of(Name), Columns, [.. entries.Select(Row)]);

    private static IEnumerable<EntryProblem> Problems(CsvTable.Row row, IEnumerable<HandEntry> before, Func<string, string?> evidence)
    {
        var (id, file, corrects) = (row.Field("entry").Trim(), row.Field("evidence").Trim(), row.Field("corrects").Trim());
        if (!row.IsWhole)
        {
            yield return new EntryProblem("entry", "the row has fewer or more fields than the header");
        }

        if (id.Length == 0)
        {
            yield return new EntryProblem("entry", "it has no id; enter it with 'cyberflag review enter SURVEY --from FILE.csv', which gives it one");
        }
        else if (before.Any(e => e.Id == id))
        {
            yield return new EntryProblem("entry", $"the entry {id} stands twice");
        }

        if (When(row) is null)
        {
            yield return new EntryProblem("when", $"'{row.Field("when")}' is not a time such as 2026-03-01T10:00:00Z");
        }

        if (corrects.Length > 0 && !before.Any(e => e.Id == corrects))
        {
            yield return new EntryProblem("corrects", $"there is no entry {corrects} above it");
        }

        if (file.Length > 0 && evidence(file) is var hash && !row.Field("sha256").Trim().Equals(hash, StringComparison.OrdinalIgnoreCase))
        {
            yield return new EntryProblem("evidence", hash is null
                ? $"the evidence '{file}' is not in the survey folder; put it back"
                : $"the evidence '{file}' is not the file that was entered; put that back, or enter the figure anew");
        }
    }

    private static DateTimeOffset? When(CsvTable.Row row) => IsoTime.Read(row.Field("when"));

    private static Dictionary<string, string> Row(HandEntry entry) => new(StringComparer.Ordinal)
    {
        ["entry"] = entry.Id,
        ["force"] = entry.Force,
        ["period"] = entry.Period.ToString(),
        ["measure"] = entry.Measure,
        ["offence"] = entry.Offence,
        ["unit"] = Word(entry.Unit.ToString()),
        ["method"] = Word(entry.Method.ToString()),
        ["breakdown"] = entry.Breakdown.ToString(),
        ["value"] = entry.Value,
        ["meaning"] = entry.Meaning,
        ["how"] = Word(entry.How.ToString()),
        ["date"] = entry.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["evidence"] = entry.Evidence,
        ["sha256"] = entry.EvidenceHash,
        ["note"] = entry.Note,
        ["corrects"] = entry.Corrects,
        ["who"] = entry.Who,
        ["when"] = entry.When.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture),
        ["why"] = entry.Why,
    };

    private static string Word(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
