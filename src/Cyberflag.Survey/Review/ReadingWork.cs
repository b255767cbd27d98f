using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// Work on readings that a survey may count and that are not certain. One item holds the readings of one table or text with the same doubt, of which
/// the same is known and the same is not: those of one column where the column is the question, of one label where the offence is, of one mark where
/// its meaning is. Numbers and marks are never in one item, nor are units, methods or areas that were read differently.
/// </summary>
internal static partial class ReadingWork
{
    /// <summary>The words of doubts about what numbers are together: sums, parts of wholes, shares of a hundred.</summary>
    private static readonly ImmutableArray<string> OfSum = ["the sum of its parts", "is greater than its whole", "do not add up to a hundred"];

    public static IEnumerable<WorkItem> Of(RunResult result)
    {
        var read = result.Collected.Replies.ToLookup(o => o.Id, StringComparer.Ordinal);
        return result.Reconciled.Waiting.Where(w => w.Kind == WaitingKind.Reading)
            .SelectMany(w => w.ObservationIds.SelectMany(id => read[id].Take(1)).Select(o => (Observation: o, w.Why)))
            .DistinctBy(o => o.Observation.Id)
            .GroupBy(o => Question(o.Observation, o.Why))
            .Select(g => Item(result, g.Key.Kind, g.Key.Text, g.First().Why, [.. g.Select(o => o.Observation)]));
    }

    private static (WorkKind Kind, string Text) Question(Observation observation, string why)
    {
        var kind = KindOf(observation, why);
        var missing = WorkDecisions.Missing(observation).ToList();
        IEnumerable<string> question =
        [
            observation.Source.DocumentHash, why, string.Join('|', observation.Alternatives), string.Join('|', missing),
            observation.Area ?? "", $"{observation.Unit}", $"{observation.Method}",
            observation.Status == Status.Value ? "" : observation.Source.Raw.Trim(),
            missing.Contains(DecisionKind.Offence) ? observation.OffenceLabel : "",
            kind == WorkKind.AmbiguousColumn || missing.Contains(DecisionKind.Period) ? Column(observation.Source.Locator) : Table(observation.Source.Locator),
        ];
        return (kind, string.Join('\u001F', question));
    }

    private static WorkKind KindOf(Observation observation, string why) =>
        MarkDoubt.IsOnly(observation) ? WorkKind.LegendNeeded
        : observation.Area is null ? WorkKind.UnknownForce
        : observation.Period is null ? WorkKind.AmbiguousColumn
        : observation.Offence is null ? WorkKind.UnknownOffence
        : OfSum.Any(w => why.Contains(w, StringComparison.Ordinal)) ? WorkKind.SumDiffers
        : observation.Alternatives.Any(a => a.StartsWith("period ", StringComparison.Ordinal)) ? WorkKind.AmbiguousColumn
        : WorkKind.UncertainReading;

    private static WorkItem Item(RunResult result, WorkKind kind, string question, string why, ImmutableArray<Observation> observations)
    {
        var first = observations[0];
        return new WorkItem
        {
            Id = WorkId.Of(kind, question),
            Kind = kind,
            Document = first.Source.Document,
            DocumentHash = first.Source.DocumentHash,
            Force = first.Area ?? result.Collected.Documents.FirstOrDefault(d => d.Sha256 == first.Source.DocumentHash)?.Force?.Code,
            Places = [.. observations.Select(o => o.Source.Locator)],
            Raw = [.. observations.Select(o => o.Source.Raw)],
            Why = why,
            Alternatives = first.Alternatives,
            Observations = observations,
            Settles = Settles(kind, first),
        };
    }

    private static string Settles(WorkKind kind, Observation first)
    {
        if (kind == WorkKind.LegendNeeded)
        {
            return LegendWork.Settles(first);
        }

        var missing = string.Join(' ', WorkDecisions.Missing(first).Select(f => $"--{f.ToString().ToLowerInvariant()} {Example(f)}"));
        var other = first.Alternatives.IsEmpty ? "# or --reject, or the field that is wrong" : "# or --choose 1, or --reject";
        return missing.Length > 0 ? $"{missing} --why \"{Reviewing.ReasonToGive}\"   {other}" : $"--accept   {other}";
    }

    private static string Example(DecisionKind field) => field switch
    {
        DecisionKind.Area => "FORCE",
        DecisionKind.Period => "PERIOD",
        DecisionKind.Offence => "CODE",
        _ => "UNIT",
    };

    /// <summary>The column of a place: <c>Sheet1!C</c> of <c>Sheet1!C5</c>, <c>t.2/c.4</c> of <c>t.2/r.3/c.4</c>; the whole place where it has none.</summary>
    internal static string Column(string place) => Cell().Match(place) is { Success: true } cell
        ? cell.Groups["before"].Value + cell.Groups["column"].Value
        : RowAndColumn().Replace(place, "");

    /// <summary>The table of a place: <c>Sheet1!</c> of <c>Sheet1!C5</c>, <c>t.2/</c> of <c>t.2/r.3/c.4</c>; empty for a place in a text.</summary>
    internal static string Table(string place) => Cell().Match(place) is { Success: true } cell
        ? cell.Groups["before"].Value
        : InTable().Match(place) is { Success: true } inTable ? inTable.Groups["table"].Value : Line().Replace(place, "");

    [GeneratedRegex(@"^(?<table>.*?)r\.\d+/c\.\d+$")]
    private static partial Regex InTable();

    [GeneratedRegex(@"(?:^|(?<=[/!]))(?:p\.\d+/)?l\.\d+:\d+-\d+$")]
    private static partial Regex Line();

    [GeneratedRegex(@"^(?<before>.*!)(?<column>[A-Z]{1,3})\d+$")]
    private static partial Regex Cell();

    [GeneratedRegex(@"(?<=^|/)r\.\d+/(?=c\.\d+$)")]
    private static partial Regex RowAndColumn();
}
