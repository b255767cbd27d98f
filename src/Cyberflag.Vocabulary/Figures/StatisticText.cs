namespace Cyberflag.Vocabulary;

/// <summary>The words for statistics.</summary>
public static class StatisticText
{
    /// <summary>For ids: lower case with hyphens.</summary>
    public static string Slug(Statistic statistic) => statistic switch
    {
        Statistic.Count => "count",
        Statistic.Total => "total",
        Statistic.Published => "published",
        Statistic.Change => "change",
        Statistic.Difference => "difference",
        Statistic.Multiple => "multiple",
        Statistic.PerDay => "per-day",
        Statistic.Highest => "highest",
        Statistic.Rate => "rate",
        Statistic.Per100Recorded => "per-100-recorded",
        Statistic.ForcesHeld => "forces-held",
        Statistic.PopulationHeld => "population-held",
        Statistic.TotalChange => "total-change",
        Statistic.MatchedChange => "matched-change",
        Statistic.CrossCheck => "cross-check",
    };

    /// <summary>For headings.</summary>
    public static string Title(Statistic statistic) => statistic switch
    {
        Statistic.Count => "Count",
        Statistic.Total => "Total of the forces held",
        Statistic.Published => "Published by others",
        Statistic.Change => "Change",
        Statistic.Difference => "Difference",
        Statistic.Multiple => "Multiple",
        Statistic.PerDay => "Average a day",
        Statistic.Highest => "Highest of the years held",
        Statistic.Rate => "Rate per 10,000 residents under 18",
        Statistic.Per100Recorded => "For each 100 recorded offences against children",
        Statistic.ForcesHeld => "Forces held",
        Statistic.PopulationHeld => "Share of the under-18 population held",
        Statistic.TotalChange => "Change of the totals held",
        Statistic.MatchedChange => "Change on matched forces",
        Statistic.CrossCheck => "Sum of the forces beside the published total",
    };
}
