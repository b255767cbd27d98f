using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Cyberflag.Collect;
using Cyberflag.Formats;
using Cyberflag.Ledger;
using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// What was decided on a document of the same force and the same layout is offered again: on a new edition of a document, and on the next
/// year's. It is a suggestion beside the item and unmarks nothing. The period is never carried over, since it is what changes from year to year.
/// </summary>
internal static partial class Remembered
{
    /// <summary>The items with their suggestions.</summary>
    public static ImmutableArray<WorkItem> Suggest(RunResult result, LedgerStore ledger, ImmutableArray<WorkItem> items)
    {
        var decided = result.Collected.Decisions.Where(d => DecisionApplication.IsOfNumber(d.Kind) && d.Kind is not (DecisionKind.Prefer or DecisionKind.Withdraw))
            .GroupBy(d => d.DocumentHash).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        if (decided.Count == 0 || !items.Any(i => !i.Observations.IsEmpty && i.Kind != WorkKind.Conflict))
        {
            return items;
        }

        var readings = result.Collected.Documents.GroupBy(d => d.Sha256).ToDictionary(g => g.Key, g => g.First().Read.Reading, StringComparer.Ordinal);
        var earlier = decided.SelectMany(d => (readings.GetValueOrDefault(d.Key) is { } held ? [held] : Replaced(result.Folder, ledger, d.Value, items)).Select(r => new Precedent(r, d.Value))).ToList();
        return [.. items.Select(i => i with { Suggestion = i.Observations.IsEmpty || i.Kind == WorkKind.Conflict || !readings.TryGetValue(i.DocumentHash, out var reading) ? null : Suggestion(i, reading, earlier) })];
    }

    /// <summary>
    /// The shape of a document's layout: its labels, parts, roles and marks of doubt, without years and numbers. Two documents with the same
    /// shape are filled-in copies of one form.
    /// </summary>
    public static string Layout(IEnumerable<Observation> observations) =>
        string.Join('\n', observations.Select(Slot).Distinct().Order(StringComparer.Ordinal));

    private static string Slot(Observation observation) => string.Join(
        '\u001F', Digits().Replace(Gazetteer.Fold(observation.OffenceLabel), "#"), observation.Breakdown, observation.Unit, observation.Role,
        Digits().Replace(observation.Why, "#"));

    /// <summary>
    /// A document that another edition has replaced in its folder is still in the ledger; its force is that for which it was decided. Its name is not
    /// told: it is read as each sort of file that waits for that force.
    /// </summary>
    private static IEnumerable<Reading> Replaced(SurveyFolder folder, LedgerStore ledger, List<Decision> decisions, ImmutableArray<WorkItem> items)
    {
        var hash = decisions[0].DocumentHash;
        var force = decisions.Where(d => d.Kind == DecisionKind.Accept).Select(d => folder.Reference.Gazetteer.FindForce(d.Value.Split(' ')[0])).FirstOrDefault(f => f is not null);
        if (force is null || ledger.Bytes(hash) is not { } bytes)
        {
            return [];
        }

        var limits = new ReadingLimits { Passwords = PasswordFile.Open(folder).Of(hash) };
        return items.Where(i => i.Force == force.Code && i.Kind != WorkKind.Conflict).Select(i => Path.GetExtension(i.Document)).Distinct()
            .Select(e => DocumentReading.Of(new ReceivedDocument($"earlier{e}", hash, force, null), bytes, folder.Reference, limits).Reading);
    }

    private static Suggestion? Suggestion(WorkItem item, Reading reading, List<Precedent> earlier)
    {
        var layout = Layout(reading.Observations);
        var slots = item.Observations.Select(Slot).ToHashSet(StringComparer.Ordinal);
        foreach (var precedent in earlier.Where(p => p.Hash != item.DocumentHash && p.Forces.Overlaps(reading.Forces) && p.Layout == layout).OrderByDescending(p => p.When))
        {
            if (precedent.Answer(slots, item) is { } suggestion)
            {
                return suggestion;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\d+(?:[/,.-]\d+)*")]
    private static partial Regex Digits();

    /// <summary>A document that people have decided on.</summary>
    private sealed class Precedent(Reading reading, List<Decision> decisions)
    {
        public string Hash => decisions[0].DocumentHash;

        public HashSet<string> Forces { get; } = [.. reading.Forces];

        public string Layout { get; } = Remembered.Layout(reading.Observations);

        public DateTimeOffset When { get; } = decisions.Max(d => d.When);

        /// <summary>The last answer that was given to a reading in one of the slots; null where none was.</summary>
        public Suggestion? Answer(HashSet<string> slots, WorkItem item)
        {
            var places = reading.Observations.Where(o => slots.Contains(Slot(o))).Select(o => (o.Source.Locator, o.Source.Raw)).ToHashSet();
            var last = decisions.Where(d => places.Contains((d.Locator, d.Raw))).GroupBy(d => (d.Locator, d.When)).MaxBy(g => g.Key.When)?.ToList();
            if (last is null || last.Exists(d => d.Kind is DecisionKind.Period or DecisionKind.Area) || Answered(last, item) is not { } answer)
            {
                return null;
            }

            var what = last.Select(d => d.Kind == DecisionKind.Accept ? "accepted" : $"{d.Kind.ToString().ToLowerInvariant()} {d.Value}".Trim());
            return new Suggestion(
                string.Create(CultureInfo.InvariantCulture, $"{last[0].Who} decided on {last[0].When.UtcDateTime:yyyy-MM-dd} on a document of the same layout: {string.Join(", ", what)} ({last[0].Why})"),
                answer);
        }

        private static WorkAnswer? Answered(List<Decision> decisions, WorkItem item)
        {
            string? Value(DecisionKind kind) => decisions.Find(d => d.Kind == kind)?.Value;
            var mark = Value(DecisionKind.Mark);
            var answer = new WorkAnswer
            {
                Accept = decisions.Exists(d => d.Kind == DecisionKind.Accept) && mark is null,
                Reject = decisions.Exists(d => d.Kind == DecisionKind.Reject),
                Offence = Value(DecisionKind.Offence),
                Unit = Value(DecisionKind.Unit),
                Method = Value(DecisionKind.Method),
                Breakdown = Value(DecisionKind.Breakdown),
                Mark = mark is not null && item.Observations.All(o => o.Count is null && o.Source.Raw.Trim() == decisions[0].Raw.Trim()) ? mark : null,
            };
            return answer.Accept || answer.NeedsReason ? answer : null;
        }
    }
}
