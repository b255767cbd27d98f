using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>Reads plain text of any encoding, line by line.</summary>
internal static class PlainTextReader
{
    private const int MostLines = 2_000_000;

    public static Content Read(ReadingScope scope, ReadOnlyMemory<byte> bytes)
    {
        var text = TextDecoding.Decode(bytes.Span) ?? throw new UnreadableException(FormatFindings.Unknown(scope.Where));
        if (text.Text.AsSpan().Count('\n') + text.Text.AsSpan().Count('\r') > MostLines)
        {
            throw new UnreadableException(FormatFindings.TooManyLines(scope.Where, MostLines));
        }

        return new Content
        {
            MediaType = FormatText.MediaType(DocumentFormat.Text),
            Blocks = TextLines.Blocks(text.Text),
            Findings = text.IsAssumed ? [FormatFindings.EncodingAssumed(scope.Where)] : ImmutableArray<Finding>.Empty,
        };
    }
}
