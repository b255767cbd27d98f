using Cyberflag.Formats;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>What is known of a document before it is read.</summary>
/// <param name="Name">Relative to the survey, with forward slashes: <c>replies/essex/2023-06-16/reply.txt</c>.</param>
/// <param name="Hash">SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Force">The force in whose folder it lies, or null where nobody has said.</param>
/// <param name="Received">The day on which it came, or null.</param>
public sealed record ReceivedDocument(string Name, string Hash, Force? Force, DateOnly? Received);

/// <summary>Reads a reply into observations. Pure: the same document gives the same reading.</summary>
public static class ReplyReader
{
    /// <summary>Version of the reading; a cached reading made by another version is made again.</summary>
    public const string Version = "1";

    /// <summary>Reads the content of one document.</summary>
    public static Reading Read(ReceivedDocument document, Content content, ReferenceData reference) =>
        throw new NotSupportedException($"{document} {content} {reference}");
}
