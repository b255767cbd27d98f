using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Collect;
using Cyberflag.Formats;
using Cyberflag.Ledger;
using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>A number of the workbook that differs from one that is held for the same thing.</summary>
/// <param name="Row">The number of the workbook.</param>
/// <param name="Held">The one that <c>attested.csv</c> holds.</param>
public sealed record ImportConflict(ImportRow Row, Observation Held);

/// <summary>What came of reading a master workbook.</summary>
/// <param name="Source">The workbook.</param>
/// <param name="Imported">Numbers that were added to <c>attested.csv</c>.</param>
/// <param name="Held">How many stood there already.</param>
/// <param name="Waiting">Numbers that are not certain: written to <c>import-review.csv</c>, and in no figure.</param>
/// <param name="Listed">How many wait there from an earlier import of the same workbook, or were decided there.</param>
/// <param name="Conflicts">Imported numbers that differ from a held one.</param>
/// <param name="Apart">Numbers that the survey does not ask for.</param>
/// <param name="Blank">How many cells are empty or say that a number makes no sense; none of them is a zero.</param>
/// <param name="Findings">What a person should know of the workbook.</param>
public sealed record ImportResult(
    ImportSource Source, ImmutableArray<ImportRow> Imported, int Held, ImmutableArray<ImportRow> Waiting, int Listed, ImmutableArray<ImportConflict> Conflicts,
    ImmutableArray<Observation> Apart, int Blank, ImmutableArray<Finding> Findings);

/// <summary>
/// Reads the user's own master workbook of past years, by the reading of replies, into <c>attested.csv</c>: each figure with the cell that it stands in. What is
/// marked is not imported: it goes to <c>import-review.csv</c> and waits for a person. The same workbook again changes nothing.
/// </summary>
public static class MasterImport
{
    /// <summary>The folder of imported workbooks within the survey.</summary>
    internal const string Imported = "imported";

    /// <summary>Findings that ask whose reply a document is, and count what waits: a workbook of all forces is nobody's, and what waits is listed.</summary>
    private static readonly ImmutableArray<string> OfAReply = ["C-001", "C-002", "C-007"];

    /// <summary>Imports a workbook.</summary>
    /// <param name="folder">The survey.</param>
    /// <param name="path">The workbook, in any format that replies are read in.</param>
    /// <param name="publication">Who published its numbers, where.</param>
    /// <param name="link">Address, or words that lead to it; empty for the workbook's own name.</param>
    /// <param name="published">When: a day, month or year; empty where it is not known.</param>
    /// <param name="isDry">True to write nothing.</param>
    /// <param name="clock">For the ledger's entries.</param>
    /// <exception cref="SurveyException">The date is none, the workbook is too large, or another program is writing.</exception>
    public static ImportResult Of(SurveyFolder folder, string path, string publication, string link, string published, bool isDry, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentException.ThrowIfNullOrWhiteSpace(publication);
        if (published.Length > 0 && !KnownOn.TryParse(published, out _))
        {
            throw new SurveyException($"'{published}' is not a date such as 2019-06-25, 2019-06 or 2019.");
        }

        if (new FileInfo(path).Length > Collecting.LargestFile)
        {
            throw new SurveyException($"{path} has more than {Collecting.LargestFile / (1024 * 1024)} MB. Save the sheets with the figures as a file of their own.");
        }

        return AtomicFile.Alone(folder, () =>
        {
            var bytes = File.ReadAllBytes(path);
            var hash = EvidenceFile.HashOf(bytes);
            var name = NameFor(folder, path, hash);
            var source = new ImportSource(name, hash, publication.Trim(), link.Trim().Length > 0 ? link.Trim() : Path.GetFileName(name), published);
            var result = Compared(folder, Read(folder, name, hash, bytes), source);
            if (!isDry)
            {
                Write(folder, result, bytes, clock);
            }

            return result;
        });
    }

    private static DocumentReading Read(SurveyFolder folder, string name, string hash, byte[] bytes) => DocumentReading.Of(
        new ReceivedDocument(name, hash, null, null), bytes, folder.Reference, new ReadingLimits { Passwords = PasswordFile.Open(folder).Of(hash) });

    private static ImportResult Compared(SurveyFolder folder, DocumentReading read, ImportSource source)
    {
        var (survey, observations) = (folder.Survey, read.Reading.Observations);
        var held = AttestedFile.Held(folder);
        var listed = ImportReview.Read(folder).Select(r => (r.Field("sha256"), r.Field("place"))).ToHashSet();
        var (imported, waiting) = (new List<ImportRow>(), new List<ImportRow>());
        var apart = ImmutableArray.CreateBuilder<Observation>();
        var (known, waitingBefore, blank) = (0, 0, 0);
        foreach (var observation in observations)
        {
            var row = ImportRow.Of(observation, survey, source);
            switch (MeasureBinding.Of(observation, survey))
            {
                case var _ when observation is { Status: Status.Blank or Status.NotApplicable, NeedsReview: false } or { Status: Status.Blank }:
                    blank++;
                    break;
                case StandsApart:
                    apart.Add(observation);
                    break;
                case var _ when held.Any(h => IsCell(h, row) || row.SaysTheSame(h, survey)) || imported.Exists(i => i.SaysTheSame(row)):
                    known++;
                    break;
                case Bound when !IsSmall(observation, survey):
                    imported.Add(row);
                    break;
                case var _ when listed.Contains((source.Hash, observation.Source.Locator)):
                    waitingBefore++;
                    break;
                case Bound:
                    waiting.Add(row with { Why = string.Create(CultureInfo.InvariantCulture, $"a count of 1 to {survey.Policy.WithholdUpTo}: take it over only if it was published, since published figures are not withheld again") });
                    break;
                case Waits waits:
                    waiting.Add(row with { Why = waits.Item.Why });
                    break;
            }
        }

        var conflicts = imported.SelectMany(r => held.Where(h => ImportRow.KeyOf(h, survey) == r.Key && (h.Count, h.Status) != (r.Observation.Count, r.Observation.Status)).Select(h => new ImportConflict(r, h)));
        return new ImportResult(source, [.. imported], known, [.. waiting], waitingBefore, [.. conflicts], apart.ToImmutable(), blank, [.. read.Reading.Findings.Where(f => !OfAReply.Contains(f.Code))]);
    }

    // A master workbook often holds small counts that were never printed; what counts as published is not withheld.
    private static bool IsSmall(Observation observation, Survey survey) => observation.Count is { IsExact: true, Lower: > 0 } count && count.Upper <= survey.Policy.WithholdUpTo;

    private static bool IsCell(Observation held, ImportRow row) => held.Source.DocumentHash == row.Fields["sha256"] && held.Source.Locator == row.Fields["place"];

    private static void Write(SurveyFolder folder, ImportResult result, byte[] bytes, TimeProvider clock)
    {
        if (result.Imported.IsEmpty && result.Waiting.IsEmpty)
        {
            return;
        }

        if (!File.Exists(folder.Of(result.Source.Workbook)))
        {
            AtomicFile.Write(folder.Of(result.Source.Workbook), bytes);
        }

        using var ledger = LedgerStore.Open(folder.Store, clock);
        ledger.Receive(result.Source.Workbook, bytes);
        AttestedFile.Add(folder, [.. result.Imported.Select(r => r.Fields)]);
        ImportReview.Add(folder, result.Waiting);
    }

    // A workbook that lies in the survey stays where it is; another of the same name is kept beside the first.
    private static string NameFor(SurveyFolder folder, string path, string hash)
    {
        if (EvidenceFile.NameIn(folder, path) is { } own)
        {
            return own;
        }

        var (stem, extension) = (Path.GetFileNameWithoutExtension(path), Path.GetExtension(path));
        for (var copy = 1; ; copy++)
        {
            var name = copy == 1 ? $"{Imported}/{stem}{extension}" : $"{Imported}/{stem}-{copy}{extension}";
            if (!File.Exists(folder.Of(name)) || EvidenceFile.Hash(folder, name) == hash)
            {
                return name;
            }
        }
    }
}
