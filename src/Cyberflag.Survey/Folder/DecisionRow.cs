using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>One row of <c>decisions.csv</c>: a decision in canonical text, or why it cannot be used.</summary>
internal sealed class DecisionRow
{
    private readonly CsvTable.Row row;

    public DecisionRow(CsvTable.Row row, ReferenceData reference)
    {
        this.row = row;
        When = IsoTime.Read(row.Field("when"));
        (var kind, var value, Problem) = Read(reference);
        Decision = new Decision
        {
            DocumentHash = Place.DocumentHash,
            Locator = Place.Locator,
            Raw = row.Field("raw"),
            Kind = kind,
            Value = value,
            Who = row.Field("who"),
            When = When ?? default,
            Why = row.Field("why"),
        };
    }

    /// <summary>Its line in the file.</summary>
    public int Line => row.Line;

    /// <summary>What it is about.</summary>
    public DecisionPlace Place => new(row.Field("document").Trim().ToLowerInvariant(), row.Field("place"));

    /// <summary>When it was decided; null where that cannot be read.</summary>
    public DateTimeOffset? When { get; }

    /// <summary>Why it cannot be used; null where it can.</summary>
    public string? Problem { get; }

    /// <summary>The decision, where there is no problem.</summary>
    public Decision Decision { get; }

    private (DecisionKind Kind, string Value, string? Problem) Read(ReferenceData reference)
    {
        var (kind, value) = (Kind(row.Field("kind").Trim()), row.Field("value"));
        var problem = !row.IsWhole ? $"it has {row.Fields} fields, and the header has {row.Columns.Length}"
            : Place.DocumentHash is not { Length: 64 } hash || !hash.All(char.IsAsciiHexDigit) || row.Field("who").Trim().Length == 0 || row.Field("why").Trim().Length == 0
                ? "a decision needs the SHA-256 of its document (64 digits), who decided, and why"
            : kind is null ? $"'{row.Field("kind")}' is none of {string.Join(", ", Kinds.Select(Word))}"
            : When is null ? $"'{row.Field("when")}' is not a time such as 2026-03-01T10:00:00Z"
            : null;
        if (problem is not null || kind is null)
        {
            return (default, value, problem);
        }

        var (text, wrong) = Value(kind.Value, value, reference);
        return (kind.Value, text ?? value, wrong);
    }

    private static (string? Text, string? Problem) Value(DecisionKind kind, string value, ReferenceData reference) => kind switch
    {
        _ when FieldText.IsField(kind) => FieldText.Canonical(kind, value, reference),
        DecisionKind.Mark => MarkMeaning.TryParse(value, out var meaning)
            ? (meaning.ToString(), null)
            : (null, $"'{value}' is not what a mark means: [1,4] stated, 0, suppressed, notHeld, notApplicable or notAvailable"),
        DecisionKind.Prefer when value.Length == 0 => (null, "'prefer' needs the values among which this one was chosen, such as 164|185"),
        DecisionKind.Seen when value is not ("nothing" or "told" or "notTold") => (null, $"'{value}' is none of nothing, told, notTold"),
        _ => (value, null),
    };

    private static IEnumerable<DecisionKind> Kinds => Enum.GetValues<DecisionKind>().Where(k => k != DecisionKind.Enter);

    private static DecisionKind? Kind(string text) => Kinds.Where(k => Word(k).Equals(text, StringComparison.OrdinalIgnoreCase)).Select(k => (DecisionKind?)k).FirstOrDefault();

    private static string Word(DecisionKind kind) => kind.ToString().ToLowerInvariant();
}
