using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using Cyberflag.Check;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// Reads the corrections that lie beside a text, in <c>TEXT.slots.csv</c>: columns <c>claim,slot,value</c> and, where the same words stand
/// several times, <c>occurrence</c>. "322 per cent,period,2018/19" says that this claim is of 2018/19.
/// </summary>
public static class CorrectionsFile
{
    private static readonly ImmutableArray<string> Needed = ["claim", "slot", "value"];

    /// <summary>The name of the file for a text.</summary>
    public static string NameFor(string text) => text + ".slots.csv";

    /// <summary>Reads the file; a row that cannot be used is a finding.</summary>
    public static (ImmutableArray<Correction> Corrections, ImmutableArray<Finding> Findings) Read(string name, string text)
    {
        using var csv = CsvReader.FromText(text, new CsvReaderOptions { Separator = ',', TrackLineNumbers = true });
        csv.ReadHeader();
        string[] header = [.. csv.Headers.Select(h => h.Trim().TrimStart('\uFEFF'))];
        if (Needed.FirstOrDefault(n => !header.Contains(n)) is { } missing)
        {
            return ([], [new Finding("K-010", Severity.Error, $"The column '{missing}' is missing: no correction is used.", $"{name}, line 1", $"The columns are {string.Join(", ", Needed)}, and occurrence where the words stand several times.")]);
        }

        var corrections = ImmutableArray.CreateBuilder<Correction>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        while (csv.Read())
        {
            var fields = csv.Current.ToArray();
            string Field(string column) => Array.IndexOf(header, column) is var at && at >= 0 && at < fields.Length ? fields[at].Trim() : "";
            var occurrence = 1;
            if (Field("slot") is not ("area" or "period" or "baseline" or "measure") || Field("claim").Length == 0 || Field("value").Length == 0
                || (Field("occurrence").Length > 0 && (!int.TryParse(Field("occurrence"), NumberStyles.None, CultureInfo.InvariantCulture, out occurrence) || occurrence < 1)))
            {
                findings.Add(new Finding("K-011", Severity.Error, "This correction is not used: it needs a claim, a slot (area, period, baseline or measure) and a value.", $"{name}, line {csv.LineNumber}", "Correct the row and check again."));
                continue;
            }

            corrections.Add(new Correction(Field("claim"), occurrence, Field("slot"), Field("value"), (int)csv.LineNumber));
        }

        return (corrections.ToImmutable(), findings.ToImmutable());
    }
}
