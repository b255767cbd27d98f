using System.Text;

namespace Cyberflag.Formats;

/// <summary>Writes phrases as a line of text: raised marks as raised letters, wide gaps as three spaces.</summary>
internal static class LineWriting
{
    private const double Wide = 1.5;

    public static string Text(IReadOnlyList<Phrase> phrases)
    {
        var text = new StringBuilder();
        Word? before = null;
        foreach (var word in phrases.SelectMany(p => p.Words))
        {
            if (before is not null)
            {
                var gap = word.Box.Left - before.Box.Right;
                text.Append(gap > Wide * word.Size ? "   " : (word.IsRaised || before.IsRaised) && !before.EndsInSpace && gap < 0.12 * word.Size ? "" : " ");
            }

            text.Append(word.IsRaised ? RaisedWords.Shown(word.Text) : word.Text);
            before = word;
        }

        return text.ToString();
    }
}
