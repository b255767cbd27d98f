using System.Collections.Immutable;

namespace Cyberflag.Statistics;

/// <summary>All methods that can be run by name.</summary>
public static class StatisticalMethods
{
    /// <summary>The methods, by family.</summary>
    public static ImmutableArray<Method> All { get; } =
    [
        .. PoissonMethods.All,
        .. BinomialMethods.All,
        .. ComparisonMethods.All,
        .. FunnelMethods.All,
        .. AuditMethods.All,
        .. SeriesMethods.All,
        .. InterruptedMethods.All,
        .. ArtefactMethods.All,
        .. ModelMethods.All,
        .. MissingMethods.All,
        .. NationalMethods.All,
    ];

    /// <summary>The method of a name or alias; null where there is none.</summary>
    public static Method? Find(string name) => All.FirstOrDefault(m => m.IsNamed(name));
}
