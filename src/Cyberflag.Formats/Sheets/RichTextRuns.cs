using System.Text;

namespace Cyberflag.Formats;

/// <summary>Collects the runs of a text: what stands on the line, and apart from it what stands above.</summary>
internal sealed class RichTextRuns
{
    private readonly StringBuilder text = new();
    private readonly StringBuilder superscript = new();
    private bool wasSuperscript;

    /// <summary>How many characters stand on the line so far.</summary>
    public int Length => text.Length;

    /// <summary>Adds a run; superscript runs that only white space parts are one, others are joined by a comma.</summary>
    public void Add(ReadOnlySpan<char> run, bool isSuperscript)
    {
        if (!isSuperscript)
        {
            text.Append(run);
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
