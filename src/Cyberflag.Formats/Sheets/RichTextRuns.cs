using System.Text;

namespace Cyberflag.Formats;

/// <summary>
/// Collects the runs of a text: what stands on the line, and apart from it what stands above; in a line of prose digits above it become
/// superscript letters in their place, so that 52 with a footnote 1 never reads as 521.
/// </summary>
internal sealed class RichTextRuns(bool isProse = false)
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly StringBuilder text = new();
    private readonly StringBuilder superscript = new();
    private bool wasSuperscript;

    /// <summary>True where the next character begins the text, or follows white space.</summary>
    public bool IsAfterSpace => text.Length == 0 || char.IsWhiteSpace(text[^1]);

    /// <summary>Adds a run; superscript runs that only white space parts are one, others are joined by a comma.</summary>
    public void Add(ReadOnlySpan<char> run, bool isSuperscript)
    {
        if (!isSuperscript)
        {
            text.Append(run);
        }
        else if (isProse)
        {
            foreach (var c in run)
            {
                text.Append(char.IsAsciiDigit(c) ? Superscripts[c - '0'] : c);
            }
        }
        else
        {
            superscript.Append(!wasSuperscript && superscript.Length > 0 ? "," : "").Append(run);
        }

        wasSuperscript = run.IsWhiteSpace() ? wasSuperscript : isSuperscript;
    }

    /// <summary>The text of all runs.</summary>
    public RichText ToRichText(bool isPlain) => new(text.ToString(), superscript.ToString().Trim(), isPlain);
}
