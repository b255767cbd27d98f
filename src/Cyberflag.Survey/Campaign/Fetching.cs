using System.Collections.Immutable;
using Cyberflag.Ledger;
using Cyberflag.Request;

namespace Cyberflag.Surveys;

/// <summary>What a fetch brought.</summary>
/// <param name="Fetched">How many messages were new in the mailbox.</param>
/// <param name="Filed">The answers that were put into <c>replies/</c>, by name.</param>
/// <param name="Record">The campaign as it stands now.</param>
/// <param name="Broken">Why the mailbox could not be read to its end; null where it was.</param>
public sealed record FetchResult(int Fetched, ImmutableArray<string> Filed, CampaignRecord Record, string? Broken);

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
    /// <exception cref="SurveyException">The survey asks nothing, or another program is at it.</exception>
    /// <exception cref="MailServerException">The mailbox cannot be opened.</exception>
    /// <exception cref="LedgerException">The ledger cannot be used.</exception>
    public static FetchResult Run(SurveyFolder folder, Func<IMailbox> mailbox, TimeProvider clock, IProgress<RunProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(mailbox);
        ArgumentNullException.ThrowIfNull(clock);
        Drafting.Checked(folder.Survey);
        return AtomicFile.Alone(folder, () =>
        {
            using var ledger = LedgerStore.Open(folder.Store, clock);
            var (fetched, broken) = Store(ledger, mailbox, progress);
            var record = CampaignRecord.Of(folder, ledger, clock.GetUtcNow());
            return new FetchResult(fetched, File(folder, ledger, record), record, broken);
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
            return File(folder, ledger, CampaignRecord.Of(folder, ledger, clock.GetUtcNow()));
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

    private static (int Fetched, string? Broken) Store(LedgerStore ledger, Func<IMailbox> mailbox, IProgress<RunProgress>? progress)
    {
        var known = ledger.Documents().Select(d => d.Name).ToHashSet(StringComparer.Ordinal);
        var fetched = 0;
        using var box = mailbox();
        try
        {
            foreach (var batch in box.Fetch(name => known.Contains(Name(name))).Chunk(Batch))
            {
                ledger.Receive(batch.Select(m => (Name(m.Name), m.Bytes)));
                fetched += batch.Length;
                progress?.Report(new RunProgress("Fetching messages", fetched, 0));
            }

            return (fetched, null);
        }
        catch (MailServerException broken)
        {
            return (fetched, broken.Message);
        }
    }

    private static ImmutableArray<string> File(SurveyFolder folder, LedgerStore ledger, CampaignRecord record)
    {
        var filed = ImmutableArray.CreateBuilder<string>();
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

            if (target is not null && !System.IO.File.Exists(target) && ledger.Bytes(message.Message.Sha256) is { } bytes)
            {
                AtomicFile.Write(target, bytes);
                filed.Add(message.FiledAs);
            }
        }

        return filed.ToImmutable();
    }

    private static string Name(string message) => $"{StoredMessages.Folder}{message}.eml";
}
