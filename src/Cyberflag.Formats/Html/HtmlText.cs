using System.Text;
using AngleSharp.Dom;

namespace Cyberflag.Formats;

/// <summary>
/// Collects the text of a line or cell: white space becomes one space, as a browser shows it, except where it is preformatted.
/// Digits of superscript runs become superscript letters, so that <c>52</c> with a footnote 1 never reads as 521.
/// </summary>
internal sealed class HtmlText
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly StringBuilder text = new();
    private int superscript;
    private int preformatted;

    public void Open(IElement element) => Count(element, 1);

    public void Close(IElement element) => Count(element, -1);

    /// <summary>Adds a run of text; line ends of preformatted text end a line.</summary>
    public void Append(string run, Action lineEnded)
    {
        foreach (var c in run)
        {
            if (preformatted > 0 && c == '\n')
            {
                lineEnded();
            }
            else if (preformatted == 0 && c is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                if (text.Length > 0 && text[^1] != ' ')
                {
                    text.Append(' ');
                }
            }
            else if (c is not ('\u200B' or '\uFEFF' or '\u00AD'))
            {
                text.Append(superscript > 0 && char.IsAsciiDigit(c) ? Superscripts[c - '0'] : c == '\u00A0' ? ' ' : c);
            }
        }
    }

    /// <summary>Gives the text so far, and begins anew.</summary>
    public string Take()
    {
        var taken = text.ToString();
        text.Clear();
        return string.IsNullOrWhiteSpace(taken) ? "" : preformatted > 0 ? taken.TrimEnd() : taken.Trim();
    }

    private void Count(IElement element, int step)
    {
        superscript += HtmlElements.IsSuperscript(element) ? step : 0;
        preformatted += element.LocalName is "pre" or "listing" or "xmp" ? step : 0;
    }
}
