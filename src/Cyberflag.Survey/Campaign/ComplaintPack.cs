using System.Globalization;
using System.Net;
using System.Text;
using Cyberflag.Ledger;
using Cyberflag.Request;
using Cyberflag.Surveys.Sample;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// What a complaint to the Commissioner needs, as one ZIP: the timeline with every day that did not count, as a page to print and as CSV, and the
/// whole correspondence as it went and came. The same campaign gives the same bytes.
/// </summary>
public static class ComplaintPack
{
    /// <summary>Makes the pack of a force.</summary>
    /// <param name="folder">The survey.</param>
    /// <param name="force">The force.</param>
    /// <param name="clock">The time at which the request is looked at.</param>
    /// <exception cref="SurveyException">Nothing was sent to the force.</exception>
    public static byte[] Of(SurveyFolder folder, Force force, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(force);
        ArgumentNullException.ThrowIfNull(clock);
        using var ledger = LedgerStore.Open(folder.Store, clock);
        var record = CampaignRecord.Of(folder, ledger, clock.GetUtcNow());
        var request = record.Requests.FirstOrDefault(r => r.Force == force) ?? throw new SurveyException($"{force.Name} is not in the panel.");
        if (request.Events.IsEmpty)
        {
            throw new SurveyException($"Nothing was sent to {force.Name}, and nothing came: there is nothing to complain about.");
        }

        var reference = RequestReference.Of(Drafting.Checked(folder.Survey), force);
        var letters = ledger.LettersRecorded().Where(l => l.Kind == EntryKind.Sent && LetterName.Read(l.Name)?.ForceId == force.Id);
        var messages = record.Messages.Where(m => m.Match.ForceId == force.Id && m.DuplicateOf is null && m.Kind.Kind != MessageKind.OwnCopy);
        return StoredZip.Pack(
        [
            ("timeline.html", Encoding.UTF8.GetBytes(Page(request, reference))),
            ("timeline.csv", Table(request)),
            .. letters.Select(l => ($"correspondence/{LondonTime.Of(l.RecordedAt):yyyy-MM-dd-HHmm}-ours-{LetterName.Read(l.Name)!.Value.Letter}.eml", ledger.Bytes(l.Sha256) ?? [])),
            .. messages.Select(m => ($"correspondence/{LondonTime.Of(m.At):yyyy-MM-dd-HHmm}-theirs-{Path.GetFileName(m.Message.Name)}", ledger.Bytes(m.Message.Sha256) ?? [])),
        ]);
    }

    private static byte[] Table(RequestRecord request)
    {
        var lines = new CsvLines();
        lines.Add("day", "event", "evidence");
        foreach (var each in Told(request))
        {
            lines.Add(each.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), each.Words, each.Evidence);
        }

        foreach (var day in request.Standing.Deadline?.Skipped ?? [])
        {
            lines.Add(day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), $"does not count: {day.Why}", "");
        }

        return lines.ToBytes();
    }

    private static string Page(RequestRecord request, RequestReference reference)
    {
        var (deadline, text) = (request.Standing.Deadline, new StringBuilder());
        string Safe(string words) => WebUtility.HtmlEncode(words);
        text.Append("<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>").Append(Safe($"Request {reference}"))
            .Append("</title><style>body{font:16px/1.5 sans-serif;max-width:45em;margin:2em auto}table{border-collapse:collapse}td,th{border:1px solid #999;padding:.3em .6em;text-align:left;vertical-align:top}</style></head><body>")
            .Append(CultureInfo.InvariantCulture, $"<h1>{Safe(request.Force.Name)}: request {Safe(reference.ToString())}</h1>")
            .Append(CultureInfo.InvariantCulture, $"<p>State: {Safe(request.Standing.State.Words())}. Outcome: {Safe(request.Standing.Outcome.Words() is { Length: > 0 } outcome ? outcome : "none")}.</p>");
        if (deadline is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"<p>Received {Day(deadline.Received)}; the answer was due on {Day(deadline.Due)}, the twentieth working day after (section 10(1)).</p>");
            if (!deadline.Breaches.IsEmpty)
            {
                text.Append("<h2>Not kept</h2><ul>").AppendJoin("", deadline.Breaches.Select(b => $"<li>{Safe(b)}</li>")).Append("</ul>");
            }
        }

        text.Append("<h2>What happened</h2><table><tr><th>Day</th><th>Event</th></tr>").AppendJoin("", Told(request).Select(e => $"<tr><td>{Day(e.Day)}</td><td>{Safe(e.Words)}</td></tr>")).Append("</table>");
        if (deadline is not null)
        {
            text.Append("<h2>Days that did not count</h2><table><tr><th>Day</th><th>Why</th></tr>").AppendJoin("", deadline.Skipped.Select(s => $"<tr><td>{Day(s.Day)}</td><td>{Safe(s.Why)}</td></tr>")).Append("</table>");
        }

        return text.Append("</body></html>\n").ToString();
    }

    private static IEnumerable<CampaignEvent> Told(RequestRecord request) => request.Events.Where(e => e.Kind is not (CampaignEventKind.Intended or CampaignEventKind.Unsent));

    private static string Day(DateOnly day) => day.ToString("ddd d MMMM yyyy", CultureInfo.InvariantCulture);
}
