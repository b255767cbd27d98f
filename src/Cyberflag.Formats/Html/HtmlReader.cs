using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>
/// Reads a web page as a reader sees it: text and tables in order. Lines are numbered through the visible text outside tables;
/// tables are <c>t.1</c>, <c>t.2</c> in the order of the page. Scripts never run and nothing is fetched.
/// </summary>
internal static class HtmlReader
{
    private const int MostElements = 2_000_000;
    private const int MostDepth = 400;

    public static Content Read(ReadingScope scope, ReadOnlyMemory<byte> bytes)
    {
        var page = HtmlEncoding.Decode(bytes.Span) ?? throw new UnreadableException(FormatFindings.Unknown(scope.Where));
        return Read(scope, page.Text) is var content && page.IsAssumed
            ? content with { Findings = [.. content.Findings, FormatFindings.EncodingAssumed(scope.Where)] }
            : content;
    }

    /// <summary>Reads a page that is text already, such as the body of a mail.</summary>
    public static Content Read(ReadingScope scope, string text)
    {
        if (HtmlNesting.IsTooDeep(text))
        {
            throw new UnreadableException(FormatFindings.NestedTooDeep(scope.Where));
        }

        var elements = 0;
        var parser = new HtmlParser(new HtmlParserOptions
        {
            MaximumDepth = MostDepth,
            SkipComments = true,
            IsScripting = false,
            OnCreated = (_, _) =>
            {
                if (++elements > MostElements)
                {
                    throw new UnreadableException(FormatFindings.NestedTooDeep(scope.Where));
                }
            },
        });
        using var document = parser.ParseDocument(text);
        var flow = new HtmlFlow(scope);
        if (document.Body is { } body)
        {
            flow.Read(body);
        }

        var findings = ImmutableArray.CreateBuilder<Finding>();
        findings.AddRange(flow.Findings());
        var blocks = flow.ToBlocks();
        return blocks.IsEmpty && findings.Count == 0
            ? throw new UnreadableException(FormatFindings.Empty(scope.Where))
            : new Content
            {
                MediaType = FormatText.MediaType(DocumentFormat.Html),
                Title = document.Title is { Length: > 0 } title ? title : null,
                Blocks = blocks,
                Findings = findings.ToImmutable(),
            };
    }
}
