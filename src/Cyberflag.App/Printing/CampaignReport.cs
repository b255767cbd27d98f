using System.Collections.Immutable;
using Cyberflag.Request;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary>What the commands of a campaign print for people.</summary>
internal static class CampaignReport
{
    private const int ShortHash = 8;
    private const int DueSoon = 3;

    public static void Drafts(Terminal terminal, ImmutableArray<Draft> drafts, ImmutableArray<Finding> warnings, bool prints)
    {
        foreach (var draft in prints ? drafts : [])
        {
            terminal.Heading($"{draft.Force.Name}: {draft.Letter.Subject}");
            terminal.Line(draft.Letter.Body);
        }

        foreach (var state in drafts.GroupBy(d => d.State))
        {
            terminal.Line($"{Number(state.Count(), "letter")} {Words(state.Key)}: {(state.Count() > 3 ? "letters/drafts" : string.Join(", ", state.Select(d => d.File)))}");
        }

        if (drafts.IsEmpty)
        {
            terminal.Line("No letter is due.");
        }

        FindingsReport.Write(terminal, warnings);
    }

    public static void Contacts(Terminal terminal, ImmutableArray<Force> panel, ContactList contacts, ImmutableArray<Finding> findings)
    {
        terminal.Table(["Force", "Address", "Confirmed"], panel.Select(f => (IReadOnlyList<string>)
            [f.ShortName, contacts.Of(f.Id)?.Address ?? "", contacts.Refusal(f.Id) ?? $"{contacts.Of(f.Id)!.Confirmed:yyyy-MM-dd} by {contacts.Of(f.Id)!.By}"]));
        var ready = panel.Count(f => contacts.Refusal(f.Id) is null);
        terminal.Line($"{ready} of {Number(panel.Length, "force")} can be written to.");
        FindingsReport.Write(terminal, findings);
    }

    public static void Sent(Terminal terminal, ImmutableArray<SendResult> results, bool sends)
    {
        terminal.Table(["Force", "Letter", "What", ""], results.Select(r => (IReadOnlyList<string>)[r.Force.ShortName, r.Letter, Words(r.State), r.Words]));
        terminal.Line(sends ? $"{Number(results.Count(r => r.State == SendState.Sent), "letter")} sent." : "Nothing was sent: this was a dry run. Add --send to send.");
    }

    public static void Fetched(Terminal terminal, FetchResult result)
    {
        terminal.Line($"{Number(result.Fetched, "new message")}; {Number(result.Filed.Length, "answer")} put into replies/.");
        foreach (var name in result.Filed)
        {
            terminal.Line($"  {name}");
        }

        HoldingPen(terminal, result.Record);
        FindingsReport.Write(terminal, result.Record.Findings);
        if (result.Broken is { } broken)
        {
            Console.Error.WriteLine(broken);
        }
    }

    /// <summary>Where each request stands, what waits, and the statistics.</summary>
    public static void Board(Terminal terminal, CampaignBoard board)
    {
        terminal.Heading("The requests");
        terminal.Table(["Force", "State", "Outcome", "Due", "Next"], board.Record.Requests.Select(r => (IReadOnlyList<string>)
            [r.Force.ShortName, r.Standing.State.Words(), r.Standing.Outcome.Words(), Due(r.Standing), r.Next.Words]));
        Advice(terminal, board.Record);
        if (!board.Checkbacks.IsEmpty)
        {
            terminal.Heading("Check-back");
            terminal.Table(["Force", "Sent", "Answer"], board.Checkbacks.Select(c => (IReadOnlyList<string>)[c.Force.ShortName, $"{c.Sent:yyyy-MM-dd}", c.Words(board.Today)]));
        }

        if (!board.Missing.IsEmpty)
        {
            terminal.Heading("Not in the figures, and why");
            terminal.Table(["Force", "Measures", "Why"], board.Missing.Select(m => (IReadOnlyList<string>)[m.Force.ShortName, string.Join(", ", m.Measures), m.Why]));
        }

        HoldingPen(terminal, board.Record);
        terminal.Line(string.Join("; ", board.Statistics.Where(s => s.Requests > 0 && s.Group is "requests" or "timeliness").Select(s => $"{s.Category}: {s.Requests}")) + ".");
        FindingsReport.Write(terminal, board.Record.Findings);
    }

    // Each section once, however many forces rely on it.
    private static void Advice(Terminal terminal, CampaignRecord record)
    {
        var advice = record.Requests.Where(r => r.Next.Kind == NextStepKind.Review)
            .SelectMany(r => RefusalAdvice.Words(RequestLetter.LawOf(r.Force), r.Sections, r.Standing.Outcome).Select(a => (Advice: a, r.Force))).GroupBy(a => a.Advice).ToList();
        if (advice.Count == 0)
        {
            return;
        }

        terminal.Heading("Before a review is asked for");
        terminal.Table(["Forces", "What to look at"], advice.Select(a => (IReadOnlyList<string>)[string.Join(", ", a.Select(f => f.Force.ShortName)), a.Key]));
    }

    private static string Due(RequestStanding standing) => standing.Due is not { } due ? ""
        : standing.WorkingDaysLeft is { } left and <= DueSoon ? $"{due:yyyy-MM-dd}, {(left == 0 ? "today" : $"in {Number(left, "working day")}")}"
        : $"{due:yyyy-MM-dd}";

    /// <summary>The messages that wait, each with what settles it.</summary>
    public static void HoldingPen(Terminal terminal, CampaignRecord record)
    {
        var held = record.HoldingPen.ToList();
        if (held.Count == 0)
        {
            return;
        }

        terminal.Heading($"{Number(held.Count, "message")} for a person ('{Calls.Program} request settle')");
        terminal.Table(["Message", "From", "Subject", "Why it waits"], held.Select(m => (IReadOnlyList<string>)
        [
            m.Message.Sha256[..ShortHash], m.Message.From, m.Message.Subject,
            string.Join("; ", new[] { m.Match.ForceId is null ? m.Match.Why + (m.Match.Candidates.IsEmpty ? "" : $" ({string.Join(", ", m.Match.Candidates)})") : null, m.Kind.Doubt ?? (m.Kind.Waits ? m.Kind.Why : null) }.OfType<string>()),
        ]));
    }

    private static string Number(int count, string noun) => count == 1 ? $"1 {noun}" : $"{FigureText.Whole(count)} {noun}s";

    private static string Words(DraftState state) => state switch
    {
        DraftState.Written => "written",
        DraftState.Unchanged => "unchanged",
        DraftState.Kept => "kept as changed by hand (--overwrite replaces them)",
    };

    private static string Words(SendState state) => state switch
    {
        SendState.WouldSend => "would be sent",
        SendState.Sent => "sent",
        SendState.AlreadySent => "sent before",
        SendState.AskedAlready => "asked before",
        SendState.FoundSent => "sent before",
        SendState.Uncertain => "UNCERTAIN",
        SendState.Rejected => "REJECTED",
        SendState.NoAddress => "not sent",
        SendState.NoDraft => "not sent",
        SendState.Left => "left",
    };
}
