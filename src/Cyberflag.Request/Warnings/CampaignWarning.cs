using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Request;

/// <summary>What the warnings look at.</summary>
/// <param name="Survey">The survey with its questions and campaign.</param>
/// <param name="Reference">Reference data with the changes of law.</param>
/// <param name="Calendar">The working days of the law.</param>
/// <param name="Today">The day on which the letters would be received.</param>
public sealed record CampaignPlan(Survey Survey, ReferenceData Reference, WorkingCalendar Calendar, DateOnly Today);

/// <summary>What a person should know before the letters go out. Nothing of it stops the sending.</summary>
public static class CampaignWarning
{
    private static readonly ImmutableArray<Func<CampaignPlan, IEnumerable<Finding>>> Rules =
        [SecondWave.Warnings, CostLimit.Warnings, ChangeOfLaw.Warnings, WelshWords.Warnings];

    /// <summary>All warnings.</summary>
    /// <exception cref="UnknownYearException">The days run into a year of which no bank holidays are known.</exception>
    public static ImmutableArray<Finding> Of(CampaignPlan plan) => [.. Rules.SelectMany(r => r(plan))];
}
