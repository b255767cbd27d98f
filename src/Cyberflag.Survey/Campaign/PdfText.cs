using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Cyberflag.Surveys;

/// <summary>
/// Running text as A4 pages in the fonts that every reader of PDF has (ISO 32000-1, 9.6.2.2). Those have no letters with a circumflex on w or y:
/// a letter that they lack is written without its accent, any other sign as <c>?</c>, and the last page says so. The same text gives the same bytes.
/// </summary>
internal sealed class PdfText : IDisposable
{
    private const double Margin = 56;
    private const double Size = 10;
    private const double Leading = 1.4;
    private const double SecondColumn = 110;
    private const double Footer = 30;

    private static readonly Dictionary<char, char> Plain = Pairs(
        "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿŴŵŶŷẀẁẂẃẄẅỲỳ\u00A0\u202F\u2009\u2010\u2011\u2212\t",
        "AAAAAACEEEEIIIINOOOOOUUUUYaaaaaaceeeeiiiinooooouuuuyyWwYyWwWwWwYy   --- ");

    private readonly PdfDocumentBuilder builder = new();
    private readonly PdfDocumentBuilder.AddedFont regular;
    private readonly PdfDocumentBuilder.AddedFont bold;
    private readonly Dictionary<char, char> known = [];
    private readonly string title;
    private PdfPageBuilder page;
    private double top;
    private bool isFolded;

    /// <summary>Begins a document.</summary>
    public PdfText(string title)
    {
        this.title = title;
        regular = builder.AddStandard14Font(Standard14Font.Helvetica);
        bold = builder.AddStandard14Font(Standard14Font.HelveticaBold);
        page = NewPage();
        builder.DocumentInformation.Title = Shown(title);
    }

    public void Heading(string text) => Flow(text, bold, 15, Margin, 8);

    public void Subheading(string text)
    {
        Space(8);
        Flow(text, bold, 12, Margin, 4);
    }

    public void Strong(string text)
    {
        Space(6);
        Flow(text, bold, Size, Margin, 2);
    }

    public void Paragraph(string text)
    {
        if (text.Length > 0)
        {
            Flow(text, regular, Size, Margin, 4);
        }
    }

    /// <summary>A line of a letter; an empty one is a gap.</summary>
    public void Line(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Space(6);
        }
        else
        {
            Flow(text, regular, Size, Margin, 0);
        }
    }

    /// <summary>Two columns: a short text and one that wraps beside it.</summary>
    public void Row(string first, string second)
    {
        Room(Size);
        var (at, on) = (top, page);
        Flow(second, regular, Size, Margin + SecondColumn, 3);
        on.AddText(Shown(first), Size, new PdfPoint(Margin, at - Size), regular);
    }

    /// <summary>Ends the document: each page gets its number.</summary>
    public byte[] ToBytes()
    {
        if (isFolded)
        {
            Space(8);
            Flow("Letters that this file cannot show are written without their accents, other signs as '?'; the page and the messages beside it have them.", regular, Size - 1, Margin, 0);
        }

        foreach (var (number, each) in builder.Pages)
        {
            each.AddText(Shown(string.Create(CultureInfo.InvariantCulture, $"{title}, page {number} of {builder.Pages.Count}")), 8, new PdfPoint(Margin, Footer), regular);
        }

        return WithoutChance(builder.Build());
    }

    /// <inheritdoc/>
    public void Dispose() => builder.Dispose();

    private void Flow(string text, PdfDocumentBuilder.AddedFont font, double size, double left, double after)
    {
        foreach (var line in Wrapped(Shown(text), font, size, page.PageSize.Width - Margin - left))
        {
            Room(size);
            page.AddText(line, size, new PdfPoint(left, top - size), font);
            top -= size * Leading;
        }

        top -= after;
    }

    private IEnumerable<string> Wrapped(string text, PdfDocumentBuilder.AddedFont font, double size, double width)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, font, size, width)))
        {
            if (line.Length > 0 && Width($"{line} {word}", font, size) > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }

    // A word that is wider than the line, such as the address of a page, is cut.
    private IEnumerable<string> Pieces(string word, PdfDocumentBuilder.AddedFont font, double size, double width)
    {
        for (var rest = word; rest.Length > 0;)
        {
            var length = rest.Length;
            while (length > 1 && Width(rest[..length], font, size) > width)
            {
                length = Math.Max(1, Math.Min(length - 1, (int)(length * width / Width(rest[..length], font, size))));
            }

            yield return rest[..length];
            rest = rest[length..];
        }
    }

    private double Width(string text, PdfDocumentBuilder.AddedFont font, double size) =>
        text.Length == 0 ? 0 : page.MeasureText(text, size, new PdfPoint(0, 0), font)[^1] is var last ? last.EndBaseLine.X : 0;

    private void Space(double height) => top -= height;

    private void Room(double size)
    {
        if (top - (size * Leading) < Margin)
        {
            page = NewPage();
        }
    }

    private PdfPageBuilder NewPage()
    {
        var added = builder.AddPage(PageSize.A4);
        top = added.PageSize.Height - Margin;
        return added;
    }

    // A sign beyond the first plane, such as a small picture, is one sign.
    private string Shown(string text) => string.Concat(text.EnumerateRunes().Select(r => Shown(r.IsBmp ? (char)r.Value : '\uFFFD')));

    private char Shown(char letter)
    {
        if (!known.TryGetValue(letter, out var shown))
        {
            known[letter] = shown = letter != '\uFFFD' && Has(letter) ? letter : Plain.GetValueOrDefault(letter, '?');
        }

        isFolded |= shown != letter && !char.IsWhiteSpace(letter) && letter is not ('\u2010' or '\u2011' or '\u2212');
        return shown;
    }

    private bool Has(char letter)
    {
        try
        {
            return page.MeasureText(letter.ToString(), Size, new PdfPoint(0, 0), regular).Count > 0 && page.MeasureText(letter.ToString(), Size, new PdfPoint(0, 0), bold).Count > 0;
        }
        catch (InvalidOperationException)
        {
            return false; // the library's way to say that the font lacks it
        }
    }

    // The library gives every document an identity by chance (ISO 32000-1, 14.4); here it is one of its content.
    private static byte[] WithoutChance(byte[] bytes)
    {
        ReadOnlySpan<byte> mark = "/ID [ <"u8;
        var at = bytes.AsSpan().LastIndexOf(mark);
        if (at < 0)
        {
            return bytes;
        }

        var identity = Encoding.ASCII.GetBytes(Convert.ToHexString(SHA256.HashData(bytes.AsSpan(0, at)))[..32]);
        var first = at + mark.Length;
        identity.CopyTo(bytes, first);
        identity.CopyTo(bytes, bytes.AsSpan(first).IndexOf("><"u8) + first + 2);
        return bytes;
    }

    private static Dictionary<char, char> Pairs(string from, string to) => from.Zip(to).ToDictionary(p => p.First, p => p.Second);
}
