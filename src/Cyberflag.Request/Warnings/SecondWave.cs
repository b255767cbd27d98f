using System.Globalization;
using Cyberflag.Vocabulary;

namespace Cyberflag.Request;

/// <summary>
/// A second request for the same or similar information within sixty consecutive working days may be added to the first when its cost is
/// estimated (FOIA 2000 section 12(4); Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004, regulation 5(2)).
/// </summary>
internal static class SecondWave
{
    private const int Days = 60;

    /// <summary>The warning, for the last wave that is too near.</summary>
    public static IEnumerable<Finding> Warnings(CampaignPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Survey.Campaign is not { } campaign || campaign.EarlierWaves.Where(w => w <= plan.Today).DefaultIfEmpty(DateOnly.MinValue).Max() is var last && last == DateOnly.MinValue)
        {
            yield break;
        }

        var free = FreeFrom(plan.Calendar, last);
        if (plan.Today < free)
        {
            yield return new Finding(
                "Q-001", Severity.Warning,
                $"An earlier wave was received on {Day(last)}: until {Day(free.AddDays(-1))} a force may add the cost of both (section 12(4); Fees Regulations 2004, regulation 5(2)).",
                "survey.json, campaign", $"Send from {Day(free)} on, or ask for something that is not the same or similar.");
        }
    }

    /// <summary>
    /// The first day outside every period of sixty consecutive working days that holds the day of receipt; a receipt on a day that is no working day
    /// counts as the next working day.
    /// </summary>
    public static DateOnly FreeFrom(WorkingCalendar calendar, DateOnly received) =>
        calendar.After(calendar.WhyNot(received) is null ? received : calendar.After(received, 1), Days);

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
