using System.Collections.Immutable;

namespace Cyberflag.Formats;

/// <summary>Splits text into numbered lines: at CR, LF or CR LF; a form feed begins a new line and a new block.</summary>
internal static class TextLines
{
    /// <summary>The lines in blocks, one for each page; every line of the text has its number, empty lines included.</summary>
    public static ImmutableArray<Block> Blocks(string text, int firstNumber = 1)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var lines = ImmutableArray.CreateBuilder<Line>();
        var (number, start) = (firstNumber, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            var isEnd = i == text.Length;
            if (!isEnd && text[i] is not ('\r' or '\n' or '\f'))
            {
                continue;
            }

            var isPage = !isEnd && text[i] == '\f';
            if (i > start || !(isEnd || isPage))
            {
                lines.Add(new Line(number++, text[start..i]));
            }

            if ((isPage || isEnd) && lines.Count > 0)
            {
                blocks.Add(new TextBlock(lines.DrainToImmutable()));
            }

            i += !isEnd && text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            start = i + 1;
        }

        return blocks.ToImmutable();
    }
}
