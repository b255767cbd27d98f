using System.Security.Cryptography;

namespace Cyberflag.Request;

/// <summary>Messages that were saved as files (<c>.eml</c>), from another mail program, a portal or WhatDoTheyKnow.</summary>
public sealed class FolderMailbox(string path) : IMailbox
{
    /// <inheritdoc/>
    public bool Holds(string messageId) => Files().Any(f => MessageReader.Read(Path.GetFileName(f), File.ReadAllBytes(f)).MessageId == messageId);

    /// <inheritdoc/>
    public IEnumerable<MailboxMessage> Fetch(Func<string, bool> isKnown)
    {
        foreach (var bytes in Files().Select(File.ReadAllBytes))
        {
            var name = $"file-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}";
            if (!isKnown(name))
            {
                yield return new MailboxMessage(name, bytes);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private IEnumerable<string> Files() => File.Exists(path) ? [path]
        : Directory.EnumerateFiles(path, "*.eml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}
