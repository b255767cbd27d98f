using System.Collections.Immutable;
using Cyberflag.Ledger;
using Cyberflag.Request;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// The letters that follow the first: chasers, clarifications, requests for a review, complaints. A person reads each before it goes. A complaint goes to the
/// Commissioner, by the person's own hand: it is drafted and never sent from here.
/// </summary>
public static class Chasing
{
    /// <summary>Writes the drafts of what is due to be written next.</summary>
    public static ImmutableArray<Draft> Draft(SurveyFolder folder, IReadOnlyCollection<Force>? forces, TimeProvider clock)
    {
        var (due, messages) = Due(folder, forces, clock);
        return [.. due.Select(d => Drafting.Write(folder, d.Request.Force, d.Letter, values: l => LetterValues.Of(d.Request, messages, l)))];
    }

    /// <summary>Sends what is due and was drafted before; what was not is left out, and so are complaints.</summary>
    public static ImmutableArray<SendResult> Send(SurveyFolder folder, IReadOnlyCollection<Force>? forces, SendPlan plan, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return
        [
            .. Due(folder, forces, clock).Due.Where(d => d.Letter != Drafting.Complaint).GroupBy(d => d.Letter)
                .SelectMany(g => Sending.Run(folder, plan with { Letter = g.Key, Forces = [.. g.Select(d => d.Request.Force)] }, clock)),
        ];
    }

    private static (List<(RequestRecord Request, string Letter)> Due, ImmutableArray<CampaignMessage> Messages) Due(SurveyFolder folder, IReadOnlyCollection<Force>? forces, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(clock);
        using var ledger = LedgerStore.Open(folder.Store, clock);
        var record = CampaignRecord.Of(folder, ledger, clock.GetUtcNow());
        return ([.. record.Requests.Where(r => forces?.Contains(r.Force) != false).Select(r => (r, Letter(r))).Where(d => d.Item2 is not null).Select(d => (d.r, d.Item2!))], record.Messages);
    }

    private static string? Letter(RequestRecord request) => request.Next.Kind switch
    {
        NextStepKind.Chase => $"chaser-{request.Standing.Chasers + 1}",
        NextStepKind.Review => "review",
        NextStepKind.Clarify => Numbered("clarification", request.Events.Count(e => e.Kind == CampaignEventKind.Sent && e.Letter == "clarification")),
        NextStepKind.Complain => Drafting.Complaint,
        NextStepKind.Nothing or NextStepKind.Send or NextStepKind.Settle or NextStepKind.Readdress or NextStepKind.Fee => null,
    };

    private static string Numbered(string letter, int before) => before == 0 ? letter : $"{letter}-{before + 1}";
}
