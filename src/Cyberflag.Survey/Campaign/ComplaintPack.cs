using System.Globalization;
using System.Text;
using Cyberflag.Ledger;
using Cyberflag.Request;
using Cyberflag.Surveys.Sample;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// What a complaint to the Commissioner needs, as one ZIP: the timeline with every day that did not count and the correspondence as a PDF, the timeline
/// as a page and as CSV, every message whole, as it went and came, and the files that prove what came another way. It is of the campaign's own wave; a letter
/// with figures before publication (check-back) is told and left out. The same campaign gives the same bytes.
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

        var campaign = Drafting.Checked(folder.Survey);
        var letters = Correspondence(ledger, record, force, campaign).ToList();
        var evidence = PackEvidence.Of(folder, ledger, request);
        var timeline = RequestTimeline.Of(request, RequestReference.Of(campaign, force), letters.Select(c => c.Item), evidence.Select(e => e.Item));
        return StoredZip.Pack(
        [
            ("complaint.pdf", TimelinePdf.Of(timeline)),
            ("timeline.html", Encoding.UTF8.GetBytes(TimelinePage.Of(timeline))),
            ("timeline.csv", Table(timeline)),
            .. letters.Select(c => (c.Item.File, c.Bytes)),
            .. evidence.Where(e => e.Bytes is not null).Select(e => (e.Item.File, e.Bytes!)),
        ]);
    }

    // Letters that were written by hand from the campaign's address are ours, too.
    private static IEnumerable<(CorrespondenceItem Item, byte[] Bytes)> Correspondence(LedgerStore ledger, CampaignRecord record, Force force, Campaign campaign)
    {
        var letters = from letter in ledger.LettersRecorded()
                      where letter.Kind == EntryKind.Sent
                      let name = LetterName.Read(letter.Name)
                      where name is { } n && n.ForceId == force.Id && n.Wave == campaign.Wave && n.Kind != Checkback.Letter
                      select (At: LondonTime.Of(letter.RecordedAt), Who: "we", File: $"ours-{name.Value.Letter}.eml", Bytes: ledger.Bytes(letter.Sha256) ?? []);
        var messages = from message in record.Messages
                       where message.Match.ForceId == force.Id && message.DuplicateOf is null
                       let isOurs = message.Kind.Kind == MessageKind.OwnCopy
                       where !isOurs || !message.Message.MessageId.StartsWith("cf.", StringComparison.OrdinalIgnoreCase)
                       select (At: LondonTime.Of(message.At), Who: isOurs ? "we" : force.Name, File: $"{(isOurs ? "ours" : "theirs")}-{Path.GetFileName(message.Message.Name)}", Bytes: ledger.Bytes(message.Message.Sha256) ?? []);
        return letters.Concat(messages).Select(c => (Item(c.At, c.Who, $"correspondence/{c.At:yyyy-MM-dd-HHmm}-{PackEvidence.Plain(c.File)}", c.Bytes), c.Bytes));
    }

    private static CorrespondenceItem Item(DateTimeOffset at, string who, string file, byte[] bytes)
    {
        var read = MessageReader.Read(file, bytes);
        return new CorrespondenceItem(at.DateTime, who, read.Subject, read.Text, read.Attachments, file);
    }

    private static byte[] Table(RequestTimeline timeline)
    {
        var lines = new CsvLines();
        lines.Add("day", "event", "evidence");
        foreach (var each in timeline.Events)
        {
            lines.Add(Day(each.Day), RequestTimeline.Words(each), each.Evidence);
        }

        foreach (var day in timeline.Skipped)
        {
            lines.Add(Day(day.Day), $"does not count: {day.Why}", "");
        }

        foreach (var item in timeline.Evidence)
        {
            lines.Add("", item.Words, item.File);
        }

        return lines.ToBytes();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
