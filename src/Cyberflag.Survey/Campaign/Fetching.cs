using System.Collections.Immutable;
using Cyberflag.Ledger;
using Cyberflag.Request;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>What a fetch brought.</summary>
/// <param name="Fetched">How many messages were new in the mailbox.</param>
/// <param name="Filed">The answers that were put into <c>replies/</c>, by name.</param>
/// <param name="Record">The campaign as it stands now.</param>
/// <param name="Broken">Why the mailbox could not be read to its end; null where it was.</param>
public sealed record FetchResult(int Fetched, ImmutableArray<string> Filed, CampaignRecord Record, string? Broken);

/// <summary>How messages are fetched.</summary>
/// <param name="Retry">How often a line that broke is opened again.</param>
/// <param name="Scanner">What scans messages before they are filed; null for the one that is installed.</param>
public sealed record FetchPlan(Retry Retry, VirusScanner? Scanner = null);

/// <summary>
/// Fetches the messages of the campaign's mailbox: each is stored in the ledger, byte for byte, before anything of it is read. Answers are then put
/// where Collect finds them. Cut short anywhere and run again, it ends the same.
/// </summary>
public static class Fetching
{
    private const int Batch = 50;

    /// <summary>Fetches, stores and files. One program at a time.</summary>
    /// <param name="folder">The survey.</param>
    /// <param name="mailbox">Opens the mailbox.</param>
    /// <param name="clock">The time.</param>
    /// <param name="progress">Told how many messages were fetched.</param>
    /// <param name="plan">How often a broken line is opened again, and what scans messages; null for the usual.</param>
    /// <exception cref="SurveyException">The survey asks nothing, or another program is at it.</exception>
    /// <exception cref="MailServerException">The mailbox cannot be opened.</exception>
    /// <exception cref="LedgerException">The ledger cannot be used.</exception>
    public static FetchResult Run(SurveyFolder folder, Func<IMailbox> mailbox, TimeProvider clock, IProgress<RunProgress>? progress = null, FetchPlan? plan = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(mailbox);
        ArgumentNullException.ThrowIfNull(clock);
        Drafting.Checked(folder.Survey);
        return AtomicFile.Alone(folder, () =>
        {
            using var ledger = LedgerStore.Open(folder.Store, clock);
            var (fetched, broken) = Store(ledger, mailbox, clock, plan?.Retry ?? Retry.Usual, progress);
            var record = CampaignRecord.Of(folder, ledger, clock.GetUtcNow());
            var (filed, findings) = File(folder, ledger, record, plan?.Scanner ?? VirusScanner.Installed());
            return new FetchResult(fetched, filed, record with { Findings = [.. record.Findings, .. findings] }, broken);
        });
    }

    /// <summary>Puts answers into <c>replies/</c> and takes out again what is none, after a person said so.</summary>
    public static ImmutableArray<string> Refile(SurveyFolder folder, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(clock);
        return AtomicFile.Alone(folder, () =>
        {
            using var ledger = LedgerStore.Open(folder.Store, clock);
            return File(folder, ledger, CampaignRecord.Of(folder, ledger, clock.GetUtcNow()), VirusScanner.Installed()).Filed;
        });
    }

    /// <summary>The messages whose SHA-256 begins with some digits; none where these are fewer than eight.</summary>
    public static ImmutableArray<string> Named(SurveyFolder folder, string start, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(start);
        using var ledger = LedgerStore.Open(folder.Store, clock);
        return start.Length < MessagesFile.ShortestHash ? []
            : [.. ledger.Documents().Where(d => d.Name.StartsWith(StoredMessages.Folder, StringComparison.Ordinal) && d.Sha256.StartsWith(start, StringComparison.OrdinalIgnoreCase)).Select(d => d.Sha256).Distinct()];
    }

    // The mailbox that cannot be opened at all is told as such; one that breaks off later leaves what it gave.
    private static (int Fetched, string? Broken) Store(LedgerStore ledger, Func<IMailbox> mailbox, TimeProvider clock, Retry retry, IProgress<RunProgress>? progress)
    {
        var known = ledger.Documents().Select(d => d.Name).ToHashSet(StringComparer.Ordinal);
        var (fetched, isOpened) = (0, false);
        try
        {
            retry.Run(
                () =>
                {
                    using var box = mailbox();
                    isOpened = true;
                    foreach (var batch in Whole(box.Fetch(name => known.Contains(Name(name)))))
                    {
                        ledger.Receive(batch.Select(m => (Name(m.Name), m.Bytes)));
                        known.UnionWith(batch.Select(m => Name(m.Name)));
                        fetched += batch.Count;
                        progress?.Report(new RunProgress("Fetching messages", fetched, 0));
                    }
                },
                () => fetched,
                clock);
            return (fetched, null);
        }
        catch (MailServerException broken) when (isOpened)
        {
            return (fetched, broken.Message);
        }
    }

    // Batches, the last one also where the line breaks in it: what was given is kept.
    private static IEnumerable<List<MailboxMessage>> Whole(IEnumerable<MailboxMessage> messages)
    {
        using var each = messages.GetEnumerator();
        for (MailServerException? broken = null; broken is null;)
        {
            var batch = new List<MailboxMessage>();
            var isMore = true;
            try
            {
                while (batch.Count < Batch && (isMore = each.MoveNext()))
                {
                    batch.Add(each.Current);
                }
            }
            catch (MailServerException problem)
            {
                broken = problem;
            }

            if (batch.Count > 0)
            {
                yield return batch;
            }

            if (broken is not null)
            {
                throw broken;
            }

            if (!isMore)
            {
                yield break;
            }
        }
    }

    private static (ImmutableArray<string> Filed, ImmutableArray<Finding> Findings) File(SurveyFolder folder, LedgerStore ledger, CampaignRecord record, VirusScanner? scanner)
    {
        var filed = ImmutableArray.CreateBuilder<string>();
        var held = Quarantine.Of(record.Messages.Where(m => m.IsFiled && !System.IO.File.Exists(folder.Of(m.FiledAs))), ledger, scanner);
        var lying = Directory.Exists(folder.Of("replies"))
            ? Directory.EnumerateFiles(folder.Of("replies"), "*.eml", SearchOption.AllDirectories).ToLookup(f => Path.GetFileName(f), StringComparer.Ordinal)
            : Array.Empty<string>().ToLookup(f => f);
        foreach (var message in record.Messages)
        {
            var target = message.IsFiled ? folder.Of(message.FiledAs) : null;
            foreach (var other in lying[Path.GetFileName(message.Message.Name)].Where(f => Path.GetFullPath(f) != (target is null ? null : Path.GetFullPath(target))))
            {
                if (ledger.Bytes(message.Message.Sha256) is { } same && System.IO.File.ReadAllBytes(other).AsSpan().SequenceEqual(same))
                {
                    System.IO.File.Delete(other);
                }
            }

            if (target is not null && !held.IsHeld(message) && !System.IO.File.Exists(target) && ledger.Bytes(message.Message.Sha256) is { } bytes)
            {
                AtomicFile.Write(target, bytes);
                filed.Add(message.FiledAs);
            }
        }

        return (filed.ToImmutable(), held.Findings);
    }

    private static string Name(string message) => $"{StoredMessages.Folder}{message}.eml";
}
