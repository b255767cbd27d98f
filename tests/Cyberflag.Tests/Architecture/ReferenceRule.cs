using System.Collections.Immutable;

namespace Cyberflag.Tests.Architecture;

/// <summary>
/// Which project may refer to which, as section 3 of the design says: leaves to the vocabulary; a stage to leaves and never to a
/// stage; the ledger to the vocabulary; the survey to all of these; the program to the survey and the vocabulary whose types it shows.
/// </summary>
internal static class ReferenceRule
{
    private static readonly ImmutableArray<string> Leaves = ["Vocabulary", "Formats", "Statistics", "Bounds"];
    private static readonly ImmutableArray<string> Stages = ["Request", "Collect", "Flag", "Reconcile", "Analyse", "Publish", "Check"];

    /// <summary>All projects that the design names.</summary>
    public static ImmutableArray<string> Known { get; } = [.. Leaves, .. Stages, "Ledger", "Survey", "App"];

    /// <summary>Each reference that is not allowed, in words with both names; a project that the design does not know may refer to none.</summary>
    public static IEnumerable<string> Broken(IEnumerable<(string From, string To)> references) => references
        .Where(r => !Allowed(r.From).Contains(r.To))
        .Select(r => $"{r.From} refers to {r.To}, but may refer only to: {string.Join(", ", Allowed(r.From))}.");

    /// <summary>
    /// Each assembly that a compiled project uses and may not. The program shows what the survey hands it (readings, work items,
    /// ledger heads), so it uses their types, although its project refers to the survey alone.
    /// </summary>
    public static IEnumerable<string> BrokenUses(IEnumerable<(string From, string To)> uses) =>
        Broken(uses.Where(u => !(u.From == "App" && Allowed("Survey").Contains(u.To))));

    private static ImmutableArray<string> Allowed(string project) => project switch
    {
        "Vocabulary" => [],
        "Formats" or "Statistics" or "Bounds" or "Ledger" => ["Vocabulary"],
        "Survey" => [.. Leaves, .. Stages, "Ledger"],
        "App" => ["Survey", "Vocabulary"],
        _ => Stages.Contains(project) ? Leaves : [],
    };
}
