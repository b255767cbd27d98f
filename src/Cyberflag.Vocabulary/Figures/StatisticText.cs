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
        Statistic.PerWeek => "per-week",
        Statistic.PerMonth => "per-month",
        Statistic.Every => "every",
        Statistic.Rank => "rank",
        Statistic.FlagShare => "flag-share",
        Statistic.ModalAge => "modal-age",
        Statistic.AgedUpTo10 => "aged-up-to-10",
        Statistic.AgedUnder1 => "aged-under-1",
        Statistic.ShareAgedUpTo10 => "share-aged-up-to-10",
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
        Statistic.PerWeek => "Average a week",
        Statistic.PerMonth => "Average a month",
        Statistic.Every => "Minutes from one to the next on average",
        Statistic.Rank => "Place by rate, with the places it may have",
        Statistic.FlagShare => "Flag share among offences that are online by nature",
        Statistic.ModalAge => "Age most often recorded",
        Statistic.AgedUpTo10 => "Aged 10 and under",
        Statistic.AgedUnder1 => "Under 1",
        Statistic.ShareAgedUpTo10 => "Share aged 10 and under of those whose age is known",
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
