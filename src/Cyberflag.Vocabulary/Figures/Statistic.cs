namespace Cyberflag.Vocabulary;

/// <summary>What a figure says.</summary>
public enum Statistic
{
    /// <summary>How many were counted in an area and period.</summary>
    Count,

    /// <summary>The counts of the forces held, added up.</summary>
    Total,

    /// <summary>A total that others published for the same area and period.</summary>
    Published,

    /// <summary>Percentage change on a base period.</summary>
    Change,

    /// <summary>Change on a base period as a number.</summary>
    Difference,

    /// <summary>How many times the base period.</summary>
    Multiple,

    /// <summary>Average a day, over the days of that period.</summary>
    PerDay,

    /// <summary>Average a week, over the days of that period.</summary>
    PerWeek,

    /// <summary>Average a month, over the calendar months of that period.</summary>
    PerMonth,

    /// <summary>How many minutes lie between two on average.</summary>
    Every,

    /// <summary>The highest of the periods held, up to this one.</summary>
    Highest,

    /// <summary>Per 10,000 residents under 18.</summary>
    Rate,

    /// <summary>Place among the rates of the forces, the greatest first; its interval is the places that it may have.</summary>
    Rank,

    /// <summary>Share of offences that are online by nature which carried the flag: an indicator, not a bound.</summary>
    FlagShare,

    /// <summary>The age most often recorded; several where they are as many.</summary>
    ModalAge,

    /// <summary>Victims aged 10 and under.</summary>
    AgedUpTo10,

    /// <summary>Victims under 1.</summary>
    AgedUnder1,

    /// <summary>Those aged 10 and under as a share of those whose age is known.</summary>
    ShareAgedUpTo10,

    /// <summary>Counted offences for each 100 recorded offences against children: a ratio, not a share.</summary>
    Per100Recorded,

    /// <summary>How many forces of the panel are held.</summary>
    ForcesHeld,

    /// <summary>Share of the panel's under-18 population that lives in the forces held.</summary>
    PopulationHeld,

    /// <summary>Percentage change of the totals of the forces held, although these may be other forces.</summary>
    TotalChange,

    /// <summary>Percentage change of the forces held in both periods.</summary>
    MatchedChange,

    /// <summary>A total published by others beside the sum of its forces.</summary>
    CrossCheck,
}

/// <summary>The unit of a figure's value.</summary>
public enum FigureUnit
{
    /// <summary>A whole number of what the measure counts.</summary>
    Number,

    /// <summary>Percent, signed where it is a change.</summary>
    Percent,

    /// <summary>Times the base.</summary>
    Times,

    /// <summary>A day.</summary>
    ADay,

    /// <summary>A week.</summary>
    AWeek,

    /// <summary>A month.</summary>
    AMonth,

    /// <summary>Minutes.</summary>
    Minutes,

    /// <summary>A place in an order, from 1.</summary>
    Place,

    /// <summary>Years of age.</summary>
    YearsOfAge,

    /// <summary>For each 10,000 residents under 18.</summary>
    Per10000,

    /// <summary>For each 100 recorded offences.</summary>
    Per100,

    /// <summary>Police forces.</summary>
    Forces,
}
