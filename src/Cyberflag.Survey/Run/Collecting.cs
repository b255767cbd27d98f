using System.Collections.Concurrent;
using System.Collections.Immutable;
using Cyberflag.Collect;
using Cyberflag.Formats;
using Cyberflag.Ledger;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// Takes in the documents of a survey: each is stored in the ledger by its hash before it is read, and read again only where
/// neither the document nor the readers have changed. A file that cannot be read is a finding; all the others are read.
/// </summary>
internal static class Collecting
{
    /// <summary>No reply is larger; a larger file is a finding and is left where it is.</summary>
    public const long LargestFile = 256L * 1024 * 1024;

    /// <summary>Collects all that the folder holds.</summary>
    public static Collected Of(SurveyFolder folder, LedgerStore ledger, IProgress<RunProgress>? progress)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var pinned = new Pinned(folder.Reference.Fingerprint);
        pinned.Tables.UnionWith(folder.AsRead.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => ledger.Receive(t.Key, t.Value).Sequence));
        findings.AddRange(NoFiles(folder));
        var received = Receive(folder, ledger, findings, pinned, progress);
        var documents = SameDocument.Settle(Read(folder, ledger, received, progress));
        var entries = Entered(folder, ledger, pinned);
        ImmutableArray<Observation> entered = [.. entries.Observations];
        findings.AddRange(entries.Findings);
        findings.AddRange(SurveyCheck.Of(documents, entered));

        var attested = ImmutableArray<Observation>.Empty;
        if (Take(folder, ledger, AttestedFile.Name, pinned) is var (attestedHash, attestedBytes))
        {
            findings.AddRange(AttestedFile.Workbooks(attestedBytes).SelectMany(w => Workbook(folder, ledger, w.Workbook, w.Hash, pinned)));
            (attested, var found) = AttestedFile.Read(attestedBytes, attestedHash, folder.Survey, folder.Reference.Gazetteer);
            findings.AddRange(found);
        }

        var decisions = ImmutableArray<Decision>.Empty;
        if (Bytes(folder, DecisionsFile.Name) is { } decisionBytes)
        {
            (decisions, var found) = DecisionsFile.Read(decisionBytes, folder.Reference);
            findings.AddRange(found);
            pinned.Decisions.UnionWith(ledger.Decide(decisions));
        }

        documents = NothingAsked.Settle(TakenBack.Settle(documents, entered, decisions), entered, decisions, folder.Survey);
        findings.AddRange(NotReviewed(folder));
        findings.RemoveAll(f => documents.Any(d => d.Name == f.Where && ForceDecided.Settles(d, f, decisions)));
        findings.AddRange(SeenFindings.Of(documents, decisions));
        findings.AddRange(OnlyRecorded(ledger, decisions, entries));
        return new Collected(documents, entered, attested, decisions, findings.ToImmutable()) { Pinned = pinned.ToString() };
    }

    /// <summary>
    /// The figures entered by hand; their evidence and they themselves are facts of the ledger from now on, if they were not yet. The table itself is not
    /// stored, no more than that of the decisions: its rows are facts each, and each goes when its document is erased.
    /// </summary>
    private static Entries Entered(SurveyFolder folder, LedgerStore ledger, Pinned pinned)
    {
        if (Bytes(folder, EnteredFile.Name) is not { } bytes)
        {
            return Entries.None;
        }

        var files = new Dictionary<string, byte[]?>(StringComparer.Ordinal);
        byte[]? File(string name) => files.TryGetValue(name, out var held) ? held : files[name] = EvidenceFile.Bytes(folder, name);
        var entries = EnteredFile.Read(bytes, new EntryForm(folder.Survey, folder.Reference), name => File(name) is { } held ? EvidenceFile.HashOf(held) : null);
        var evidence = ledger.Receive(entries.All.Select(e => e.Evidence).Where(e => e.Length > 0).Distinct().Order(StringComparer.Ordinal).Select(e => (e, File(e)!)));
        pinned.Documents.UnionWith(evidence.Select(e => e.Sequence));
        pinned.Decisions.UnionWith(ledger.Decide(entries.All.Select(e => e.ToDecision())));
        return entries;
    }

    private static List<(ReplyFile File, string Hash, byte[] Bytes)> Receive(
        SurveyFolder folder, LedgerStore ledger, ImmutableArray<Finding>.Builder findings, Pinned pinned, IProgress<RunProgress>? progress)
    {
        var (files, strays) = RepliesFolder.Of(folder);
        findings.AddRange(strays);
        progress?.Report(new RunProgress("Storing replies", 0, files.Length));
        foreach (var file in files.Where(f => f.UnknownForce is not null))
        {
            findings.Add(new Finding(
                "S-005", Severity.Warning, $"No force is called '{file.UnknownForce}': the force is taken from the document, where it tells.", file.Name,
                "Name the folder by the id of the force, as in reference/forces.csv."));
        }

        var opened = files.Select(f => (File: f, Bytes: Bytes(f, findings))).Where(f => f.Bytes is not null).ToList();
        var stored = ledger.Receive(opened.Select(f => (f.File.Name, f.Bytes!)));
        pinned.Documents.UnionWith(stored.Select(d => d.Sequence));
        return [.. opened.Select((f, i) => (f.File, stored[i].Sha256, f.Bytes!))];
    }

    private static byte[]? Bytes(ReplyFile file, ImmutableArray<Finding>.Builder findings)
    {
        try
        {
            var length = new FileInfo(file.FullPath).Length;
            if (length <= LargestFile)
            {
                return file.Bytes();
            }

            findings.Add(new Finding(
                "S-006", Severity.Error, $"The file has {length / (1024 * 1024)} MB and is not read; the most is {LargestFile / (1024 * 1024)} MB.", file.Name,
                "Split it, or save the part with the answer as a file of its own."));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            findings.Add(new Finding("S-007", Severity.Error, $"The file cannot be opened: {problem.Message}", file.Name, "See that it exists and may be read, and run again."));
        }

        return null;
    }

    private static ImmutableArray<SurveyDocument> Read(
        SurveyFolder folder, LedgerStore ledger, List<(ReplyFile File, string Hash, byte[] Bytes)> received, IProgress<RunProgress>? progress)
    {
        progress?.Report(new RunProgress("Reading replies", 0, received.Count));
        var (readings, anew) = (new DocumentReading[received.Count], new bool[received.Count]);
        var passwords = PasswordFile.Open(folder);
        var keys = received.Select(r => Key(folder, r.File, passwords.Of(r.Hash).Length)).ToArray();
        var cached = received.Select((r, i) => ledger.CachedReading(r.Hash, keys[i])).ToArray();
        var unread = Enumerable.Range(0, cached.Length).Where(i => cached[i] is null).ToList();
        var done = received.Count - unread.Count;
        // What has to be read takes longest and begins first.
        Parallel.ForEach(Partitioner.Create(unread.Concat(Enumerable.Range(0, cached.Length).Except(unread)), EnumerablePartitionerOptions.NoBuffering), i =>
        {
            if (cached[i] is { } held && ReadingCodec.TryRead(held) is { } known)
            {
                readings[i] = known;
                return;
            }

            var (file, hash, bytes) = received[i];
            anew[i] = true;
            readings[i] = DocumentReading.Of(new ReceivedDocument(file.Name, hash, file.Force, file.Received), bytes, folder.Reference, new ReadingLimits { Passwords = passwords.Of(hash) });
            progress?.Report(new RunProgress("Reading replies", Interlocked.Increment(ref done), readings.Length));
        });

        foreach (var i in Enumerable.Range(0, anew.Length).Where(i => anew[i]))
        {
            ledger.Cache(received[i].Hash, keys[i], ReadingCodec.Write(readings[i]));
        }

        return [.. received.Select((r, i) => new SurveyDocument(r.File.Name, r.Hash, r.File.Force, r.File.Received, readings[i]))];
    }

    /// <summary>
    /// All that a reading depends on besides the bytes: readers, reference data, what the folders say, and how many passwords were tried: one is kept
    /// only where it opens something, so their number tells the readings apart without telling the passwords.
    /// </summary>
    private static string Key(SurveyFolder folder, ReplyFile file, int passwords) =>
        $"{DocumentReading.Version}|{folder.Reference.Fingerprint}|{file.Name}|{file.Force?.Id}|{file.Received:yyyy-MM-dd}{(passwords > 0 ? $"|{passwords}" : "")}";

    // A folder in the place of a table is not a table that is missing.
    private static IEnumerable<Finding> NoFiles(SurveyFolder folder) => new[] { AttestedFile.Name, DecisionsFile.Name, EnteredFile.Name }.Where(n => Directory.Exists(folder.Of(n))).Select(n => new Finding(
        "S-049", Severity.Error, "This is a folder where a table is expected: nothing of it was read.", n, "Move the folder away, and put the table in its place."));

    private static byte[]? Bytes(SurveyFolder folder, string name) => File.Exists(folder.Of(name)) ? File.ReadAllBytes(folder.Of(name)) : null;

    private static (string Hash, byte[] Bytes)? Take(SurveyFolder folder, LedgerStore ledger, string name, Pinned pinned)
    {
        if (Bytes(folder, name) is not { } bytes)
        {
            return null;
        }

        var record = ledger.Receive(name, bytes);
        pinned.Tables.Add(record.Sequence);
        return (record.Sha256, bytes);
    }

    /// <summary>A workbook from which figures were imported is stored too; one that is gone or changed is told, and its figures stay what was imported.</summary>
    private static IEnumerable<Finding> Workbook(SurveyFolder folder, LedgerStore ledger, string name, string hash, Pinned pinned)
    {
        if (EvidenceFile.Bytes(folder, name) is { } bytes && EvidenceFile.HashOf(bytes) == hash)
        {
            pinned.Tables.Add(ledger.Receive(name, bytes).Sequence);
            return [];
        }

        return [new Finding(
            "S-034", Severity.Warning, "Figures of attested.csv were imported from this workbook, and it is gone or has changed since.", name,
            "Put the workbook back as it was; for a new edition, import it under another name.")];
    }

    /// <summary>Numbers of imported workbooks that nobody has decided.</summary>
    private static IEnumerable<Finding> NotReviewed(SurveyFolder folder) => ImportReview.Open(folder) is > 0 and var open ? [new Finding(
        "S-035", Severity.Warning, $"{(open == 1 ? "A number of an imported workbook waits" : $"{open} numbers of imported workbooks wait")} for a person and {(open == 1 ? "is" : "are")} in no figure.", ImportReview.Name,
        "Complete the rows, write yes or no into 'decided', and run 'cyberflag import SURVEY --reviewed'.")] : [];

    /// <summary>Decisions and entries that stand in the record and no longer in their files: somebody took them out, or a file was lost.</summary>
    private static IEnumerable<Finding> OnlyRecorded(LedgerStore ledger, ImmutableArray<Decision> decisions, Entries entries)
    {
        var recorded = ledger.Decisions().ToLookup(d => d.Kind == DecisionKind.Enter);
        return [
            .. Gone("S-010", recorded[false].Except(decisions).Count(), "decision", DecisionsFile.Name),
            .. Gone("S-032", recorded[true].Except(entries.All.Select(e => e.ToDecision())).Count(), "figure entered by hand", EnteredFile.Name)];
    }

    private static IEnumerable<Finding> Gone(string code, int gone, string what, string file) => gone == 0 ? [] : [new Finding(
        code, Severity.Info, $"The record holds {(gone == 1 ? $"a {what}" : $"{gone} {what.Replace("figure", "figures", StringComparison.Ordinal).Replace("decision", "decisions", StringComparison.Ordinal)}")} that no longer stand{(gone == 1 ? "s" : "")} in {file} and so count{(gone == 1 ? "s" : "")} for nothing.", file,
        "If they were not taken out on purpose, go back to a copy of the file.")];
}
