namespace Cyberflag.Statistics;

/// <summary>Effects that vary by group, in the rows of a model frame.</summary>
/// <param name="Group">The name of the grouping, its columns joined by a colon.</param>
/// <param name="Levels">The names of the groups.</param>
/// <param name="Codes">The group of each row.</param>
/// <param name="Names">The names of the effects that vary.</param>
/// <param name="Values">The column of each effect.</param>
internal sealed record RandomTerm(string Group, IReadOnlyList<string> Levels, int[] Codes, IReadOnlyList<string> Names, List<double[]> Values)
{
    /// <summary>How many effects vary.</summary>
    public int Size => Names.Count;

    /// <summary>How many parameters their covariance has.</summary>
    public int Parameters => Size * (Size + 1) / 2;
}
