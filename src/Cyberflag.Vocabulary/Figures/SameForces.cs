namespace Cyberflag.Vocabulary;

/// <summary>
/// Whether a change of totals compares like with like: both totals rest on the counts of the same forces. Where they do not, the percentage says how
/// many forces answered as much as how many offences there were, and readers are given the two totals in its place.
/// </summary>
public static class SameForces
{
    /// <summary>True where each area whose count is an input of the change has one for the year and one for the year compared with.</summary>
    public static bool Compares(Figure change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Baseline is not null && change.Inputs.GroupBy(i => i[..Math.Max(0, i.IndexOf('/', StringComparison.Ordinal))]).All(g => g.Count() == 2);
    }
}
