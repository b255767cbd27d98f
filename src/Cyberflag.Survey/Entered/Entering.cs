using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Ledger;

namespace Cyberflag.Surveys;

/// <summary>One entry as a person gives it: the text of each column, and where it stands, for messages.</summary>
/// <param name="Where">Put before the column: empty for options, <c>calls.csv, line 3, column </c> for a row.</param>
/// <param name="Fields">The text of each column of <see cref="Entering.Columns"/> that is given.</param>
/// <param name="EvidenceFolder">The folder from which the name of the evidence is taken; where there is no such file, the survey's own.</param>
public sealed record GivenEntry(string Where, IReadOnlyDictionary<string, string> Fields, string EvidenceFolder);

/// <summary>What came of entering figures.</summary>
/// <param name="Added">The entries that were added.</param>
/// <param name="Known">The entries that stood there already and say the same.</param>
/// <param name="Problems">What is wrong, each with its place; where there is anything, nothing was entered.</param>
public sealed record EnteringResult(ImmutableArray<HandEntry> Added, ImmutableArray<HandEntry> Known, ImmutableArray<string> Problems);

/// <summary>
/// Enters figures by hand, all or none: the evidence is copied into the survey, the rows are added to <c>entered.csv</c>, and both are recorded in the
/// ledger. A figure for the same thing and day as one that stands corrects that one, and needs a reason; the same figure again changes nothing.
/// </summary>
public static class Entering
{
    /// <summary>The columns that a person fills in.</summary>
    public static ImmutableArray<string> Columns => EnteredFile.Filled;

    /// <summary>The rows of a table of many.</summary>
    /// <exception cref="SurveyException">The table lacks a column, or has one that is not known.</exception>
    public static ImmutableArray<GivenEntry> FromTable(string path, string who)
    {
        var name = Path.GetFileName(path);
        var (rows, missing) = CsvTable.Read(File.ReadAllText(path), "force", "period", "value", "how", "date");
        string[] known = [.. Columns, "entry", "sha256", "when"];
        var unknown = rows.SelectMany(r => r.Columns).FirstOrDefault(c => c.Length > 0 && !known.Contains(c));
        if (missing is not null || unknown is not null)
        {
            throw new SurveyException($"{name}, line 1: the column '{missing ?? unknown}' is {(missing is null ? "not known" : "missing")}. The columns are {string.Join(", ", Columns)}. Nothing was entered.");
        }

        return [.. rows.Select(r => new GivenEntry(
            string.Create(CultureInfo.InvariantCulture, $"{name}, line {r.Line}, column "),
            Columns.Add("entry").ToDictionary(c => c, c => c == "who" && r.Field(c).Trim().Length == 0 ? who : r.Field(c), StringComparer.Ordinal),
            Path.GetDirectoryName(Path.GetFullPath(path))!))];
    }

    /// <summary>The figures that were entered, corrected ones too.</summary>
    public static Entries Of(SurveyFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return File.Exists(folder.Of(EnteredFile.Name))
            ? EnteredFile.Read(File.ReadAllBytes(folder.Of(EnteredFile.Name)), new EntryForm(folder.Survey, folder.Reference), name => EvidenceFile.Hash(folder, name))
            : Entries.None;
    }

    /// <summary>Enters figures.</summary>
    /// <exception cref="SurveyException">Another program is writing, or the file's header lacks a column.</exception>
    public static EnteringResult Enter(SurveyFolder folder, IReadOnlyCollection<GivenEntry> given, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(clock);
        return AtomicFile.Alone(folder, () =>
        {
            var work = new Work(folder, clock.GetUtcNow());
            foreach (var entry in given)
            {
                work.Take(entry);
            }

            if (work.Problems.Count > 0)
            {
                return new EnteringResult([], [], [.. work.Problems]);
            }

            using var ledger = LedgerStore.Open(folder.Store, clock);
            work.Write(ledger);
            return new EnteringResult([.. work.Added], [.. work.Known], []);
        });
    }

    private sealed class Work(SurveyFolder folder, DateTimeOffset when)
    {
        private readonly Entries before = Of(folder);
        private readonly EntryForm form = new(folder.Survey, folder.Reference);
        private readonly SortedDictionary<string, byte[]> evidence = new(StringComparer.Ordinal);
        private readonly Dictionary<string, string> ids = new(StringComparer.OrdinalIgnoreCase);

        public List<HandEntry> Added { get; } = [];

        public List<HandEntry> Known { get; } = [];

        public List<string> Problems { get; } = [];

        private Entries Now => before with { All = [.. before.All, .. Added] };

        public void Take(GivenEntry given)
        {
            string Field(string column) => given.Fields.GetValueOrDefault(column, "").Trim();
            if (before.All.FirstOrDefault(e => e.Id == Field("entry")) is { } held)
            {
                Known.Add(held);
                return;
            }

            var (entry, problems) = form.Read(Field);
            var all = problems.ToList();
            var name = Field("evidence");
            var file = name.Length > 0 ? Path.Combine(given.EvidenceFolder, name) : null;
            file = file is not null && !File.Exists(file) && File.Exists(folder.Of(name)) ? folder.Of(name) : file;
            if (file is not null && !(File.Exists(file) && new FileInfo(file).Length <= EvidenceFile.Largest))
            {
                all.Add(new EntryProblem("evidence", File.Exists(file) ? $"'{name}' has more than {EvidenceFile.Largest / (1024 * 1024)} MB" : $"there is no file '{name}'"));
            }

            if (entry is not null && entry.Date > DateOnly.FromDateTime(when.UtcDateTime.AddDays(1)))
            {
                all.Add(new EntryProblem("date", $"{entry.Date:yyyy-MM-dd} is still to come"));
            }

            if (entry is not null && all.Count == 0)
            {
                var taken = Add(Proven(entry with { When = when, Corrects = ids.GetValueOrDefault(entry.Corrects, entry.Corrects) }, file), all);
                if (taken is not null && Field("entry").Length > 0)
                {
                    ids[Field("entry")] = taken.Id;
                }
            }

            Problems.AddRange(all.Select(p => $"{given.Where}{p.Column}: {p.Words}."));
        }

        public void Write(LedgerStore ledger)
        {
            foreach (var (name, bytes) in evidence.Where(e => !File.Exists(folder.Of(e.Key))))
            {
                AtomicFile.Write(folder.Of(name), bytes);
            }

            ledger.Receive(evidence.Select(e => (e.Key, e.Value)));
            EnteredFile.Add(folder, Added);
            ledger.Decide(Added.Select(e => e.ToDecision()));
        }

        private HandEntry? Add(HandEntry entry, List<EntryProblem> problems)
        {
            var now = Now;
            var standing = now.Standing.ToList();
            if (standing.Find(e => e.SaysTheSame(entry)) is { } same)
            {
                Known.Add(same);
                return same;
            }

            var corrects = entry.Corrects.Length > 0
                ? standing.Find(e => e.Id.Equals(entry.Corrects, StringComparison.OrdinalIgnoreCase))
                : standing.Find(e => e.Key == entry.Key && e.Date == entry.Date);
            if (corrects is null && entry.Corrects.Length > 0)
            {
                problems.Add(new EntryProblem("corrects", now.All.Any(e => e.Id.Equals(entry.Corrects, StringComparison.OrdinalIgnoreCase))
                    ? $"{entry.Corrects} was corrected already: correct the entry that did, or see 'cyberflag review entered SURVEY'"
                    : $"there is no entry {entry.Corrects}; 'cyberflag review entered SURVEY' lists them"));
            }
            else if (corrects is not null && entry.Corrects.Length == 0 && entry.Why == HandEntry.WayWords(entry.How))
            {
                problems.Add(new EntryProblem("why", $"this corrects {corrects.Id}, which says '{corrects.Value}' of the same day: say why"));
            }
            else
            {
                Added.Add((entry with { Corrects = corrects?.Id ?? "" }).WithId());
                return Added[^1];
            }

            return null;
        }

        private HandEntry Proven(HandEntry entry, string? file)
        {
            if (file is null)
            {
                return entry;
            }

            var bytes = File.ReadAllBytes(file);
            var name = EvidenceFile.NameFor(folder, file, bytes, folder.Reference.Gazetteer.FindForce(entry.Force)!, entry.Date);
            while (evidence.TryGetValue(name, out var other) && !other.AsSpan().SequenceEqual(bytes))
            {
                name = $"{Path.ChangeExtension(name, null)}-2{Path.GetExtension(name)}";
            }

            evidence[name] = bytes;
            return entry with { Evidence = name, EvidenceHash = EvidenceFile.HashOf(bytes) };
        }
    }
}
