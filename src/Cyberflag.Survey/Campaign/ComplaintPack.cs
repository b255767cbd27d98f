using System.Globalization;
using System.Text;
using Cyberflag.Ledger;
using Cyberflag.Request;
using Cyberflag.Surveys.Sample;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// What a complaint to the Commissioner needs, as one ZIP: the timeline with every day that did not count and the correspondence as a PDF, the timeline
/// as a page and as CSV, and every message whole, as it went and came. The same campaign gives the same bytes.
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
        var correspondence = letters.Select(l => (At: LondonTime.Of(l.RecordedAt), Who: "we", File: $"ours-{LetterName.Read(l.Name)!.Value.Letter}.eml", Bytes: ledger.Bytes(l.Sha256) ?? []))
            .Concat(messages.Select(m => (At: LondonTime.Of(m.At), Who: force.Name, File: $"theirs-{Path.GetFileName(m.Message.Name)}", Bytes: ledger.Bytes(m.Message.Sha256) ?? [])))
            .Select(c => (c.Bytes, Item: Item(c.At, c.Who, $"correspondence/{c.At:yyyy-MM-dd-HHmm}-{c.File}", c.Bytes))).ToList();
        var timeline = RequestTimeline.Of(request, reference, correspondence.Select(c => c.Item));
        return StoredZip.Pack(
        [
            ("complaint.pdf", TimelinePdf.Of(timeline)),
            ("timeline.html", Encoding.UTF8.GetBytes(TimelinePage.Of(timeline))),
            ("timeline.csv", Table(timeline)),
            .. correspondence.Select(c => (c.Item.File, c.Bytes)),
        ]);
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
            lines.Add(each.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), each.Words, each.Evidence);
        }

        foreach (var day in timeline.Skipped)
        {
            lines.Add(day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), $"does not count: {day.Why}", "");
        }

        return lines.ToBytes();
    }
}
