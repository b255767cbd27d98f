using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// A figure that a force gave by telephone, by post or in another way that no program can read, as a person entered it: with what it counts, how
/// and when it came, and the evidence, a stored file or a note. It is a reply of the force.
/// </summary>
public sealed record HandEntry
{
    /// <summary>Stable id by which a correction names it: <c>E-3fa29c01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Code of the force.</summary>
    public required string Force { get; init; }

    /// <summary>The period counted.</summary>
    public required Period Period { get; init; }

    /// <summary>The survey's measure by which it was entered, or empty.</summary>
    public required string Measure { get; init; }

    /// <summary>Code of the offence or offence group.</summary>
    public required string Offence { get; init; }

    /// <summary>Name of the measure or offence, for readers.</summary>
    public required string Title { get; init; }

    /// <summary>What was counted.</summary>
    public required CountingUnit Unit { get; init; }

    /// <summary>How the online element was found.</summary>
    public required Method Method { get; init; }

    /// <summary>Which part; the whole where it is not broken down.</summary>
    public Breakdown Breakdown { get; init; }

    /// <summary>The value as the force gave it: <c>12</c>, <c>&lt;5</c>, <c>not held</c>.</summary>
    public required string Value { get; init; }

    /// <summary>What its mark means, as the force said it, in canonical text; empty where nothing was said.</summary>
    public string Meaning { get; init; } = "";

    /// <summary>Whether it is a number, or what stands in its place.</summary>
    public required Status Status { get; init; }

    /// <summary>The number or the stated bounds; null where there are none.</summary>
    public required Count? Count { get; init; }

    /// <summary>How it came.</summary>
    public required EntryWay How { get; init; }

    /// <summary>The day on which it came.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The file that proves it, relative to the survey with forward slashes; empty where the note is the evidence.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>SHA-256 of that file; empty without one.</summary>
    public string EvidenceHash { get; init; } = "";

    /// <summary>What was said, by which office, under which reference; never the name of a victim or suspect.</summary>
    public string Note { get; init; } = "";

    /// <summary>Id of the entry that this one corrects, or empty. The corrected one is kept and counts no more.</summary>
    public string Corrects { get; init; } = "";

    /// <summary>Who entered it.</summary>
    public required string Who { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset When { get; init; }

    /// <summary>Why it was entered by hand, or corrected.</summary>
    public required string Why { get; init; }

    /// <summary>Where the observation stands: <c>entered by hand/E-3fa29c01</c>.</summary>
    public string Place => $"entered by hand/{Id}";

    /// <summary>All that it says of the figure but the value, in one line: entries with the same line speak of the same thing.</summary>
    public string Key => string.Join(" | ", Force, Period, Offence, Unit, Method, Breakdown);

    /// <summary>What it rests on: SHA-256 of the evidence, or of the entry itself where a note is the evidence.</summary>
    public string RestsOn => EvidenceHash.Length > 0 ? EvidenceHash : HashOf(Fact);

    private string Said => string.Join(" | ", Key, Status, Count?.ToString() ?? "", How, Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), EvidenceHash, Note, Value);

    private string Fact => Corrects.Length > 0 ? $"{Said} | corrects {Corrects}" : Said;

    /// <summary>The same entry under the id that follows from what it says, who said it and when.</summary>
    public HandEntry WithId() => this with { Id = $"E-{HashOf($"{Fact} | {Who} | {When.UtcDateTime:O}")[..8]}" };

    /// <summary>True where the two say the same of the same evidence, whoever entered them when.</summary>
    public bool SaysTheSame(HandEntry other) =>
        other?.Said == Said;

    /// <summary>The entry as a fact of the ledger.</summary>
    public Decision ToDecision() => new()
    {
        DocumentHash = RestsOn,
        Locator = Place,
        Raw = Value,
        Kind = DecisionKind.Enter,
        Value = Fact,
        Who = Who,
        When = When,
        Why = Why,
    };

    /// <summary>The entry as a reply of its force.</summary>
    /// <param name="corrected">The entries that it corrects, the last first.</param>
    public Observation ToObservation(ImmutableArray<HandEntry> corrected) => new()
    {
        Kind = ObservationKind.Reply,
        Area = Force,
        Period = Period,
        Offence = Offence,
        OffenceLabel = Title,
        Unit = Unit,
        Method = Method,
        Breakdown = Breakdown,
        Status = Status,
        Count = Count,
        KnownOn = KnownOn.Day(Date),
        Entered = string.Join("; ", Words(corrected)),
        Source = new Source { DocumentHash = RestsOn, Document = Evidence.Length > 0 ? Evidence : EnteredFile.Name, Locator = Place, Raw = Value },
    };

    private IEnumerable<string> Words(ImmutableArray<HandEntry> corrected)
    {
        var why = Why == WayWords(How) ? "" : $" ({Why})";
        yield return string.Create(CultureInfo.InvariantCulture, $"{Who} on {When.UtcDateTime:yyyy-MM-dd}{why}, {WayWords(How)} on {Date:yyyy-MM-dd}");
        if (Meaning.Length > 0)
        {
            yield return $"'{Value}' means {(Count is { } count ? FigureText.Number(count) : Meaning)}, as the force said";
        }

        if (Note.Length > 0)
        {
            yield return $"note: {Note}";
        }

        foreach (var earlier in corrected)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"corrects {earlier.Id}, where {earlier.Who} entered '{earlier.Value}' on {earlier.When.UtcDateTime:yyyy-MM-dd}");
        }
    }

    /// <summary>How it came, in words.</summary>
    public static string WayWords(EntryWay how) => how switch
    {
        EntryWay.Telephone => "told by telephone",
        EntryWay.Post => "sent by post",
        EntryWay.Portal => "shown in a portal",
        EntryWay.Mail => "sent by mail",
        EntryWay.Meeting => "told at a meeting",
        EntryWay.Other => "given in another way",
    };

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
