using System.Globalization;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;
using CsvHelper;

namespace Cyberflag.Tests.Collect.Corpus;

/// <summary>A row of the corpus's <c>expected.csv</c> that has a data cell: the right reading of it.</summary>
internal sealed partial record ExpectedReading(
    string Reply, string? Area, DateOnly? Start, DateOnly? End, string? Offence, CountingUnit? Unit, string Breakdown, string Raw, string Status, long? Value)
{
    private static readonly string[] CellStatuses = ["value", "printed-total", "printed-total WRONG", "suppressed", "blank", "mark"];

    // Words that a cell can hold, and a whole answer too: there the text of no cell stands beside them.
    private static readonly string[] WordStatuses = ["not held", "not applicable", "not available"];

    public static IReadOnlyList<ExpectedReading> Load(string file, ReferenceData reference)
    {
        using var csv = CsvReader.FromText(File.ReadAllText(file), new CsvReaderOptions { Separator = ',' });
        csv.ReadHeader();
        string[] header = [.. csv.Headers];
        var rows = new List<ExpectedReading>();
        while (csv.Read())
        {
            var fields = csv.Current.ToArray();
            string Field(string name) => fields[Array.IndexOf(header, name)];
            if (IsCell(Field("status"), Field("raw")))
            {
                rows.Add(new ExpectedReading(
                    Field("reply"), AreaOf(Field("force"), reference), Day(Field("period_start")), Day(Field("period_end")),
                    CodeOf(Field("offence"), reference), UnitOf(Field("unit")), Field("breakdown"), Field("raw"), Field("status"),
                    long.TryParse(Field("value"), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null)
                {
                    UnitText = Field("unit"),
                    IsImages = Field("offence").Equals("indecent images of children", StringComparison.OrdinalIgnoreCase),
                    IsAllChildSexualOffences = AllChild().IsMatch(Field("offence")),
                });
            }
        }

        return rows;
    }

    /// <summary>The rows that tell of an answer and not of a cell: the status is <c>refused s12(1)</c>, the unit may name a question.</summary>
    public static IReadOnlyList<(string Reply, string Unit, string Status)> Statuses(string file)
    {
        using var csv = CsvReader.FromText(File.ReadAllText(file), new CsvReaderOptions { Separator = ',' });
        csv.ReadHeader();
        string[] header = [.. csv.Headers];
        var rows = new List<(string, string, string)>();
        while (csv.Read())
        {
            var fields = csv.Current.ToArray();
            string Field(string name) => fields[Array.IndexOf(header, name)];
            if (!IsCell(Field("status"), Field("raw")))
            {
                rows.Add((Field("reply"), Field("unit"), Field("status")));
            }
        }

        return rows;
    }

    private static bool IsCell(string status, string raw) => CellStatuses.Contains(status) || (raw.Length > 0 && WordStatuses.Contains(status));

    /// <summary>The unit as the corpus writes it, with a part in it or not: <c>% male</c>.</summary>
    public string UnitText { get; init; } = "";

    /// <summary>True where the offence is child sexual offences together, which have no code of the Home Office but a group.</summary>
    public bool IsAllChildSexualOffences { get; init; }

    /// <summary>True where an observation is right in every field.</summary>
    public bool IsRight(Observation o) =>
        o.Source.Raw.Trim().Replace(",", "", StringComparison.Ordinal) == Raw.Replace(",", "", StringComparison.Ordinal) && o.Area == Area && o.Period?.Start == Start && o.Period?.End == End && (IsOffence(o.Offence) || IsImagesInDoubt(o))
        && (Unit is null || o.Unit == Unit) && HasParts(o)
        && Status switch
        {
            "suppressed" => o.Status == Cyberflag.Vocabulary.Status.Suppressed && o.Count is null or { IsExact: false },
            "mark" => o.Count is null,
            "not held" => o.Status == Cyberflag.Vocabulary.Status.NotHeld && o.Count is null,
            "not applicable" => o.Status == Cyberflag.Vocabulary.Status.NotApplicable && o.Count is null,
            "not available" => o.Status == Cyberflag.Vocabulary.Status.NotAvailable && o.Count is null,
            "blank" => o.Status == Cyberflag.Vocabulary.Status.Blank && o.Count is null,
            _ => o.Status == Cyberflag.Vocabulary.Status.Value && o.Count == Count.Exactly(Value!.Value),
        }
        && (Status != "printed-total" || o.Role == Role.Total);

    private bool IsOffence(string? code) => code == Offence || (IsAllChildSexualOffences && code == "CSO");

    /// <summary>True where the offence is indecent images of children without a code, which may be read as class 86 where a person looks.</summary>
    public bool IsImages { get; init; }

    private bool IsImagesInDoubt(Observation o) => IsImages && Offence is null && o is { Offence: "86", NeedsReview: true };

    // Each value named by the expected parts is one of the observation's, and there is none that is not named.
    private bool HasParts(Observation o)
    {
        var named = Breakdown.Split(';').Select(p => p[(p.IndexOf('=', StringComparison.Ordinal) + 1)..].ToLowerInvariant()).Where(p => p is not "sum:").ToList();
        return o.Breakdown.Parts.All(p => named.Contains(p.Value) || IsInUnit(p.Value) || IsInWords(p.Value))
            && (Breakdown.Contains('=', StringComparison.Ordinal) ? named.All(n => o.Breakdown.Parts.Any(p => p.Value == n)) : true);
    }

    // A breakdown without "=" is free words that hold the part: "16 and over female".
    private bool IsInWords(string part) =>
        !Breakdown.Contains('=', StringComparison.Ordinal) && part.Length > 0
        && $" {Breakdown} ".Contains($" {part} ", StringComparison.OrdinalIgnoreCase);

    // The corpus writes some parts into its unit: "% male", "number sampled".
    private bool IsInUnit(string part) => UnitText.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static string? AreaOf(string name, ReferenceData reference) =>
        name.Length == 0 ? null : reference.Gazetteer.Recognise(Bracket().Replace(name, "").Trim())?.Code;

    private static string? CodeOf(string offence, ReferenceData reference)
    {
        var code = Code().Match(offence).Value;
        return reference.Offences.Find(code)?.Code ?? (offence.StartsWith("s90 Justice Act", StringComparison.Ordinal) ? "NI-22A" : null);
    }

    private static CountingUnit? UnitOf(string unit) => unit.Split(' ', ';')[0] switch
    {
        "offences" or "crimes" or "notifiable" => CountingUnit.Offences,
        "non-crimes" => CountingUnit.NonCrimes,
        "victims" => CountingUnit.Victims,
        "suspects" => CountingUnit.Suspects,
        "arrests" => CountingUnit.Arrests,
        "charges" => CountingUnit.Charges,
        "cautions" => CountingUnit.Cautions,
        "prosecutions" => CountingUnit.Prosecutions,
        "custody" => CountingUnit.CustodyRecords,
        "%" => CountingUnit.Percent,
        _ => null,
    };

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"^(?:NI-)?\d{1,2}(?:[A-Z](?![A-Za-z])|/\d{1,2})?(?=\s|$)")]
    private static partial Regex Code();

    [GeneratedRegex(@"\s*\(.*\)")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^(?:child sexual offences|sexual offences against (?:children|under 18s))\b", RegexOptions.IgnoreCase)]
    private static partial Regex AllChild();
}
