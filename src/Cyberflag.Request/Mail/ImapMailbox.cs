using System.Globalization;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;

namespace Cyberflag.Request;

/// <summary>
/// The campaign's mailbox on an IMAP server: every folder of it, since servers sort mail into folders, but those of deleted mail and of drafts. It is
/// opened for reading alone: nothing in it is marked, moved or deleted.
/// </summary>
public sealed class ImapMailbox : IMailbox
{
    // Servers without special use (RFC 6154) know them by name alone.
    private static readonly HashSet<string> LeftOut = new(["trash", "deleted", "deleted items", "deleted messages", "bin", "drafts"], StringComparer.OrdinalIgnoreCase);

    private readonly MailSettings settings;
    private readonly ImapClient client = new();

    /// <summary>Opens the mailbox.</summary>
    /// <exception cref="MailServerException">The server cannot be used.</exception>
    public ImapMailbox(MailSettings settings)
    {
        this.settings = settings;
        MailLine.Open(client, settings);
    }

    /// <inheritdoc/>
    /// <exception cref="MailServerException">The line broke.</exception>
    public bool Holds(string messageId) => Told(() => Folders().Any(folder =>
    {
        folder.Open(FolderAccess.ReadOnly);
        return folder.Search(SearchQuery.HeaderContains("Message-ID", messageId)).Count > 0;
    }));

    /// <inheritdoc/>
    /// <exception cref="MailServerException">The line broke; what was given before is whole.</exception>
    public IEnumerable<MailboxMessage> Fetch(Func<string, bool> isKnown)
    {
        foreach (var folder in Told(() => Folders().ToList()))
        {
            var ids = Told(() =>
            {
                folder.Open(FolderAccess.ReadOnly);
                return folder.Search(SearchQuery.All);
            });
            foreach (var id in ids.OrderBy(i => i.Id))
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"{Plain(folder.FullName)}-{folder.UidValidity}-{id.Id}");
                if (!isKnown(name))
                {
                    yield return new MailboxMessage(name, Told(() => Bytes(folder, id)));
                }
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            client.Disconnect(quit: client.IsConnected);
        }
        catch (Exception problem) when (problem is IOException or SocketException or ImapProtocolException or ImapCommandException)
        {
            // It was only to say goodbye.
        }

        client.Dispose();
    }

    private static byte[] Bytes(IMailFolder folder, UniqueId id)
    {
        using var stream = folder.GetStream(id, "");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    // A reply that the server takes for junk, or sorts away by its plus address, is a reply.
    private IEnumerable<IMailFolder> Folders() => client.PersonalNamespaces.SelectMany(n => client.GetFolders(n, StatusItems.None, false))
        .Where(f => (f.Attributes & (FolderAttributes.NonExistent | FolderAttributes.NoSelect | FolderAttributes.Trash | FolderAttributes.Drafts)) == 0 && !LeftOut.Contains(f.Name))
        .Prepend(client.Inbox).DistinctBy(f => f.FullName, StringComparer.OrdinalIgnoreCase);

    private static string Plain(string name) => string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));

    private T Told<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception problem) when (problem is IOException or SocketException or ProtocolException or CommandException or ServiceNotConnectedException or ServiceNotAuthenticatedException or OperationCanceledException or TimeoutException or FolderNotFoundException)
        {
            throw new MailServerException($"{settings}: {problem.Message} What was fetched is kept; run the command again.", problem)
            {
                MayPass = problem is not (CommandException or FolderNotFoundException),
            };
        }
    }
}
