using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Ledger;
using Cyberflag.Request;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>The letters that follow the first: chasers, and requests for a review. A person reads each before it goes.</summary>
public static class Chasing
{
    /// <summary>Writes the drafts of what is due to be written next.</summary>
    public static ImmutableArray<Draft> Draft(SurveyFolder folder, IReadOnlyCollection<Force>? forces, TimeProvider clock) =>
        [.. Due(folder, forces, clock).Select(d => Drafting.Write(folder, d.Request.Force, d.Letter, values: Values(d.Request)))];

    /// <summary>Sends what is due and was drafted before; what was not is left out.</summary>
    public static ImmutableArray<SendResult> Send(SurveyFolder folder, IReadOnlyCollection<Force>? forces, SendPlan plan, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return [.. Due(folder, forces, clock).GroupBy(d => d.Letter).SelectMany(g => Sending.Run(folder, plan with { Letter = g.Key, Forces = [.. g.Select(d => d.Request.Force)] }, clock))];
    }

    private static List<(RequestRecord Request, string Letter)> Due(SurveyFolder folder, IReadOnlyCollection<Force>? forces, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(clock);
        using var ledger = LedgerStore.Open(folder.Store, clock);
        return
        [
            .. CampaignRecord.Of(folder, ledger, clock.GetUtcNow()).Requests.Where(r => forces?.Contains(r.Force) != false).Select(r => (r, r.Next.Kind switch
            {
                NextStepKind.Chase => $"chaser-{r.Standing.Chasers + 1}",
                NextStepKind.Review => "review",
                NextStepKind.Nothing or NextStepKind.Send or NextStepKind.Settle or NextStepKind.Readdress or NextStepKind.Clarify or NextStepKind.Fee or NextStepKind.Complain => null,
            })).Where(d => d.Item2 is not null).Select(d => (d.r, d.Item2!)),
        ];
    }

    private static Dictionary<string, string> Values(RequestRecord request) => new(StringComparer.Ordinal)
    {
        ["received"] = Day(request.Standing.Deadline?.Received),
        ["due"] = Day(request.Standing.Due ?? request.Standing.Deadline?.Due),
        ["answered"] = Day(request.Events.FirstOrDefault(e => e.Kind == CampaignEventKind.Answered)?.Day),
    };

    private static string Day(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "[[day]]";
}
