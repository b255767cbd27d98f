using System.Collections.Immutable;

namespace Cyberflag.Formats;

/// <summary>Reads a ZIP archive of documents: each is an attachment with its own findings.</summary>
internal static class ZipFolderReader
{
    public static Content Read(ReadingScope scope, ReadOnlyMemory<byte> bytes)
    {
        using var package = new ZipPackage(scope, bytes);
        var names = new AttachmentNames();
        var attachments = ImmutableArray.CreateBuilder<(string, Content)>();
        foreach (var part in package.Names.Where(n => !IsOfSystem(n)))
        {
            if (attachments.Count > scope.Limits.Attachments)
            {
                break;
            }

            var name = names.Unique(part, "document");
            var opened = package.IsEncrypted(part) ? ProtectedZip.Read(scope, bytes, part) : package.ReadAll(part);
            attachments.Add((name, opened is null
                ? new Content { MediaType = "application/octet-stream", Findings = [FormatFindings.Locked($"{scope.Where}!{name}", scope.Limits)] }
                : scope.ReadAttachment(name, opened)));
        }

        return attachments.Count == 0
            ? throw new UnreadableException(FormatFindings.Empty(scope.Where))
            : new Content { MediaType = FormatText.MediaType(DocumentFormat.Zip), Attachments = attachments.ToImmutable() };
    }

    /// <summary>What operating systems leave in archives is nobody's answer.</summary>
    private static bool IsOfSystem(string name) =>
        name.StartsWith("__MACOSX/", StringComparison.Ordinal) || Path.GetFileName(name) is ".DS_Store" or "Thumbs.db" or "desktop.ini";
}
