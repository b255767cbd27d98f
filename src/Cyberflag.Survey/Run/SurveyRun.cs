using System.Collections.Immutable;
using Cyberflag.Analyse;
using Cyberflag.Ledger;
using Cyberflag.Publish;
using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>The result of the main job.</summary>
public sealed record RunResult
{
    /// <summary>The survey.</summary>
    public required SurveyFolder Folder { get; init; }

    /// <summary>What its documents say.</summary>
    public required Collected Collected { get; init; }

    /// <summary>What became of the observations.</summary>
    public required Reconciled Reconciled { get; init; }

    /// <summary>The figures.</summary>
    public required FigureSet Figures { get; init; }

    /// <summary>What a person should know, of all stages.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>
    /// Those of <see cref="Findings"/> that are about this moment and this machine (the record, the day) and not about the folder: no release holds them.
    /// </summary>
    public ImmutableArray<Finding> Passing { get; init; } = [];

    /// <summary>Where the release was written; null where nothing was published.</summary>
    public string? Out { get; init; }

    /// <summary>The texts of the survey's <c>texts/</c> with the verdicts on their claims; their failing claims do not change the exit code.</summary>
    public TextsChecked Texts { get; init; } = new([], []);

    /// <summary>The page with the checked texts, for the team; null where there are no texts.</summary>
    public string? TextsPage { get; init; }

    /// <summary>True where the figures hold numbers that a release withholds: who shows them says so.</summary>
    public bool HoldsWithheld => Withholding.IsNeeded(Figures, Reconciled.Unsettled);

    /// <summary>What known totals imply for counts that are missing or suppressed: for the team, never for a release.</summary>
    public Implied Implied() => ImpliedCounts.Of(Reconciled.Series, Folder.Survey, Folder.Reference.Gazetteer);

    /// <summary>True where something needs attention: the command then ends with code 1.</summary>
    public bool NeedsAttention => Findings.Any(f => f.Severity == Severity.Error);
}

/// <summary>
/// The main job: collect, reconcile, analyse, publish. What it computes and writes is a function of the survey folder alone, so
/// that a run after a broken one gives what a single clean run gives; only the ledger knows of the times.
/// </summary>
public static class SurveyRun
{
    /// <summary>Computes the figures without publishing them.</summary>
    /// <param name="folder">The survey.</param>
    /// <param name="clock">For the ledger's entries.</param>
    /// <param name="asOf">Only what was certainly known on that day; null for all.</param>
    /// <param name="progress">Told how far it is, where somebody listens.</param>
    /// <exception cref="LedgerException">The ledger cannot be used.</exception>
    public static RunResult Figures(SurveyFolder folder, TimeProvider clock, DateOnly? asOf = null, IProgress<RunProgress>? progress = null)
    {
        using var ledger = LedgerStore.Open(folder.Store, clock);
        return Figures(folder, ledger, clock, asOf, progress);
    }

    /// <summary>The whole main job. Of a survey that nobody has filled in yet nothing is published.</summary>
    /// <param name="folder">The survey.</param>
    /// <param name="outFolder">Where the release is written; null for the survey's <c>out</c>.</param>
    /// <param name="clock">For the ledger's entries.</param>
    /// <param name="progress">Told how far it is, where somebody listens.</param>
    /// <exception cref="SurveyException">The release cannot be written there.</exception>
    /// <exception cref="LedgerException">The ledger cannot be used.</exception>
    public static RunResult Publish(SurveyFolder folder, string? outFolder, TimeProvider clock, IProgress<RunProgress>? progress = null)
    {
        var target = ReleaseFolder.Checked(folder, outFolder ?? folder.DefaultOut);
        using var ledger = LedgerStore.Open(folder.Store, clock);
        using var alone = RunLock.Wait(folder, progress, out var hasWaited);
        folder = hasWaited ? SurveyFolder.Open(folder.Path) : folder;
        var result = Figures(folder, ledger, clock, null, progress);
        if (!NewSurvey.Unfilled(folder.Survey).IsEmpty)
        {
            return result;
        }

        progress?.Report(new RunProgress("Making the pages", 0, 0));
        var context = SiteContents.Of(result);
        var releases = ledger.Releases();
        var (safe, files, fingerprint) = Safe(result, context, releases);
        ImmutableArray<Finding> about = [.. PublishedBefore.Findings(safe, releases)];
        result = result with { Findings = [.. result.Findings, .. about], Passing = [.. result.Passing, .. about] };
        if (!safe.GivenAway.IsEmpty)
        {
            return TextsPages.Write(result);
        }

        progress?.Report(new RunProgress("Writing the release", 0, 0));
        ledger.Release(fingerprint.Result, result.Collected.Pinned, PublishedBefore.Bytes(safe));
        ReleaseFolder.Write(target, files);
        return TextsPages.Write(result with { Out = target });
    }

    /// <summary>
    /// What may go out. The last release recorded rests on the same documents and tables where a run is repeated, or was broken off after it was recorded: then it
    /// is this one, and is not compared with itself.
    /// </summary>
    private static (PublishableFigures Safe, ImmutableArray<OutputFile> Files, Task<string> Fingerprint) Safe(RunResult result, SiteContext context, ImmutableArray<ReleaseRecord> releases)
    {
        var pinned = result.Collected.Pinned;
        if (releases is [.. var before, { IsWithdrawn: false } last] && last.Body == pinned && Made(before) is var again && again.Safe.GivenAway.IsEmpty && again.Fingerprint.Result == last.Version)
        {
            return again;
        }

        return Made(releases);

        (PublishableFigures Safe, ImmutableArray<OutputFile> Files, Task<string> Fingerprint) Made(IEnumerable<ReleaseRecord> earlier)
        {
            var safe = Withholding.Apply(result.Figures, context.Unsettled, PublishedBefore.Of(earlier));
            var files = Site.Build(safe, context);
            return (safe, files, Task.Run(() => ReleaseFolder.Fingerprint(files, pinned)));
        }
    }

    /// <summary>
    /// What was certainly known on a day, and what people had decided by its end: a reading that was decided later waited on that day. Decisions
    /// about numbers that were not known yet are of no account.
    /// </summary>
    private static (ImmutableArray<Observation> Observations, ImmutableArray<Decision> Decisions) KnownBy(Collected collected, DateOnly day)
    {
        var known = collected.Observations.ToLookup(o => o.KnownOn.Latest <= day);
        var unknown = known[false].Select(DecisionPlace.Of).ToHashSet();
        return ([.. known[true]], [.. collected.Decisions.Where(d => DateOnly.FromDateTime(d.When.UtcDateTime) <= day && !unknown.Contains(DecisionPlace.Of(d)))]);
    }

    /// <summary>The figures with documents beside those that the folder holds, as if they lay there.</summary>
    internal static RunResult FiguresWith(SurveyFolder folder, LedgerStore ledger, TimeProvider clock, IEnumerable<SurveyDocument> more, IProgress<RunProgress>? progress) =>
        Figures(folder, ledger, clock, null, progress, [.. more]);

    private static RunResult Figures(
        SurveyFolder folder, LedgerStore ledger, TimeProvider clock, DateOnly? asOf, IProgress<RunProgress>? progress, ImmutableArray<SurveyDocument>? more = null)
    {
        ImmutableArray<Finding> passing =
            [.. RecordPlace.Check(folder, ledger), .. RepliesFolder.ToCome(folder.Replies(), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime))];
        var collected = Collecting.Of(folder, ledger, progress);
        collected = more is { } beside ? collected with { Documents = [.. collected.Documents, .. beside] } : collected;
        progress?.Report(new RunProgress("Reconciling", 0, 0));
        var (observations, decisions) = asOf is { } day ? KnownBy(collected, day) : ([.. collected.Observations], collected.Decisions);
        var reconciled = Reconciliation.Of(observations, decisions, folder.Survey);
        progress?.Report(new RunProgress("Computing the figures", 0, 0));
        var analysed = Analysis.Of(reconciled.Series, folder.Survey, folder.Reference);
        return new RunResult
        {
            Folder = folder,
            Collected = collected,
            Reconciled = reconciled,
            Figures = analysed.Figures,
            Passing = passing,
            Findings = [.. passing, .. NewSurvey.Unfilled(folder.Survey), .. collected.Findings, .. reconciled.Findings, .. analysed.Findings],
        };
    }
}
