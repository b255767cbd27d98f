namespace Cyberflag.Vocabulary;

/// <summary>Who published a figure that we hold no reply for: publication and link.</summary>
public sealed record Citation(string Publication, string Link);

/// <summary>
/// Where a number stands: the document by its hash, the place in it, and the raw text that stood there.
/// Places are written <c>Sheet1!C5</c> (a cell), <c>r.7/c.3</c> (row and column of a CSV file), <c>l.12:8-11</c> (line and UTF-16 units
/// of a text), <c>t.2/r.3/c.4</c> (table of a page), with <c>p.1/</c> before it where there are pages, and
/// <c>attachment.xlsx!Sheet1!C5</c> within an attachment.
/// </summary>
public sealed record Source
{
    /// <summary>SHA-256 of the document's bytes, 64 lower-case hexadecimal digits.</summary>
    public required string DocumentHash { get; init; }

    /// <summary>Name of the document, relative to the survey with forward slashes: <c>replies/essex/2023-06-16/reply.txt</c>.</summary>
    public required string Document { get; init; }

    /// <summary>Place within the document.</summary>
    public required string Locator { get; init; }

    /// <summary>The text that stood there, unchanged. It stays with the team and goes into no publication.</summary>
    public required string Raw { get; init; }

    /// <summary>Who published it, for an attested figure; null for a reply.</summary>
    public Citation? Citation { get; init; }
}
