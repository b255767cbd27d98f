using System.Collections.Immutable;
using Cyberflag.Ledger;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>Where a record lies that is there already: that of a survey, or a copy that was made of one. None is ever made by looking for it.</summary>
public static class RecordPlace
{
    private const string Store = ".cyberflag";

    /// <summary>A record of so many bytes is proven whole in about a third of a second; of a larger one a run proves the chain alone.</summary>
    private const long QuicklyProven = 64L * 1024 * 1024;

    /// <summary>The folder of the ledger.</summary>
    /// <param name="path">A survey, or the folder of a copy.</param>
    /// <exception cref="SurveyException">There is no ledger.</exception>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var isSurvey = File.Exists(Path.Combine(full, "survey.json"));
        var store = isSurvey ? Path.Combine(full, Store) : full;
        return LedgerStore.Exists(store) ? store
            : !isSurvey ? throw new SurveyException($"{path} is neither a survey nor a copy of a record: it holds no survey.json and no {LedgerStore.FileName}.")
            : throw new SurveyException(HasRelease(full)
                ? $"{path} has no record: {Path.Combine(Store, LedgerStore.FileName)} is gone, although a release lies in out/. It was moved or deleted: put the last copy back."
                : $"{path} has no record yet: 'cyberflag run {path}' makes one. If it was run before, its record was moved or deleted: put the last copy back.");
    }

    /// <summary>
    /// What is wrong with a record before anything more is recorded in it: it was changed, or it is empty although a release lies beside it. Of a large
    /// record only the chain is proven; <c>ledger verify</c> proves all of it.
    /// </summary>
    internal static ImmutableArray<Finding> Check(SurveyFolder folder, LedgerStore ledger) =>
    [
        .. (new FileInfo(Path.Combine(folder.Store, LedgerStore.FileName)).Length <= QuicklyProven ? ledger.Verify() : ledger.VerifyChain())
            .Select(f => f.Severity == Severity.Error ? f with { Message = $"The record was tampered with or is damaged. {f.Message}" } : f),
        .. Lost(folder.Path, ledger),
    ];

    /// <summary>A finding where a record is empty although a release lies beside it.</summary>
    /// <param name="path">The survey, or the folder of a copy.</param>
    /// <param name="ledger">Its record.</param>
    public static ImmutableArray<Finding> Lost(string path, LedgerStore ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return ledger.Head.Sequence > 0 || !HasRelease(Path.GetFullPath(path)) ? [] : [new Finding(
            "S-040", Severity.Warning, "The record is empty, although a release lies in out/: the record was deleted, or the release comes from elsewhere.", Path.Combine(Store, LedgerStore.FileName),
            "If there was a record, put the last copy back; what was decided and released before is proven by it alone.")];
    }

    private static bool HasRelease(string survey) => File.Exists(Path.Combine(survey, "out", ReleaseFolder.ListName));
}
