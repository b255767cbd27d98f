using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>How a mention of time is to be understood.</summary>
internal enum TimeSense
{
    /// <summary>It names its period.</summary>
    Named,

    /// <summary>A bare year, which may be a calendar or a financial year.</summary>
    BareYear,

    /// <summary>"Last year", "the past 12 months": the year of which the text speaks.</summary>
    Current,

    /// <summary>"The previous year", "the year before": the one before it.</summary>
    Previous,

    /// <summary>So many years before the year of which the text speaks.</summary>
    Before,

    /// <summary>So many years after the period named before it.</summary>
    Later,

    /// <summary>Months without a year: of the year of which the text speaks.</summary>
    MonthsOnly,
}

/// <summary>A mention of time in a sentence.</summary>
/// <param name="Start">First unit within the sentence.</param>
/// <param name="End">The unit after the last.</param>
/// <param name="Sense">How it is meant.</param>
/// <param name="Period">The period, where it is named; of a bare year the calendar year.</param>
/// <param name="Years">How many years before, for <see cref="TimeSense.Before"/>; of a named one, how many years end with it.</param>
/// <param name="IsSince">True after "since" and where it is what a change starts from.</param>
internal sealed record PeriodMention(int Start, int End, TimeSense Sense, Period? Period, int Years = 0, bool IsSince = false);
