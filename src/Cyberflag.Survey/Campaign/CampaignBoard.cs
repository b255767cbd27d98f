using System.Collections.Immutable;
using Cyberflag.Ledger;
using Cyberflag.Request;
using Cyberflag.Surveys.Sample;

namespace Cyberflag.Surveys;

/// <summary>The campaign beside what was read: where each request stands, what waits, and the statistics.</summary>
/// <param name="Record">The campaign.</param>
/// <param name="Statistics">How the forces dealt with the requests.</param>
public sealed record CampaignBoard(CampaignRecord Record, ImmutableArray<CampaignCategory> Statistics)
{
    /// <summary>The forces of which nothing is held, each with the reason.</summary>
    public ImmutableArray<MissingForce> Missing { get; init; } = [];

    /// <summary>Where the check-backs stand.</summary>
    public ImmutableArray<CheckbackStanding> Checkbacks { get; init; } = [];

    /// <summary>The day looked at.</summary>
    public DateOnly Today { get; init; }

    /// <summary>The board of a result; null where the survey asks nothing itself.</summary>
    /// <param name="result">What was read; the answers' outcomes come from it.</param>
    /// <param name="clock">The time at which the requests are looked at.</param>
    public static CampaignBoard? Of(RunResult result, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(clock);
        if (result.Folder.Survey is not { Campaign: not null, Questions.IsEmpty: false })
        {
            return null;
        }

        using var ledger = LedgerStore.Open(result.Folder.Store, clock);
        var record = CampaignRecord.Of(result.Folder, ledger, clock.GetUtcNow(), result.Collected.Documents);
        return new CampaignBoard(record, CampaignStatistics.Of([.. record.Requests.Select(r => new CountedRequest(RequestLetter.LawOf(r.Force), r.Events, r.Standing))]))
        {
            Missing = MissingForce.Of(result, record),
            Checkbacks = CheckbackStanding.Of(record.Requests, Calendars.Of(RequestLaw.Foia, result.Folder.Of("reference"), SurveyFolder.ProgramReference)),
            Today = LondonTime.DayOf(clock.GetUtcNow()),
        };
    }

    /// <summary>The statistics as CSV: <c>group,category,requests</c>.</summary>
    public byte[] StatisticsCsv()
    {
        var lines = new CsvLines();
        lines.Add("group", "category", "requests");
        foreach (var category in Statistics)
        {
            lines.Add(category.Group, category.Category, category.Requests.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return lines.ToBytes();
    }
}
