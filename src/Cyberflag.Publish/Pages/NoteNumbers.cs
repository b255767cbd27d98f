namespace Cyberflag.Publish;

/// <summary>
/// Notes of a table and the text around it: each is printed once below, under a number, and the numbers stand with exactly the
/// figures that a note is about.
/// </summary>
/// <param name="prefix">Unique on the page.</param>
internal sealed class NoteNumbers(string prefix)
{
    private readonly List<string> notes = [];

    /// <summary>The numbers of the notes of these figures, each a link to the note; nothing where they have none.</summary>
    public void Refer(HtmlWriter html, params IEnumerable<PublicFigure?> figures)
    {
        var numbers = figures.OfType<PublicFigure>().Where(f => !f.IsWithheld).SelectMany(f => f.Figure.Notes).Select(Number).Distinct().Order().ToList();
        for (var i = 0; i < numbers.Count; i++)
        {
            html.Write($"{(i > 0 ? ", " : "")}<a href=\"#{prefix}-{numbers[i]}\" aria-label=\"Note {numbers[i]}\">{numbers[i]}</a>");
        }
    }

    /// <summary>The notes, in the order of their numbers.</summary>
    public void List(HtmlWriter html)
    {
        if (notes.Count == 0)
        {
            return;
        }

        html.Write($"<ol class=\"notes\" aria-label=\"Notes\">");
        for (var i = 0; i < notes.Count; i++)
        {
            html.Write($"<li id=\"{prefix}-{i + 1}\">{notes[i]}</li>\n");
        }

        html.Write($"</ol>\n");
    }

    private int Number(string note)
    {
        if (notes.IndexOf(note) is var at and >= 0)
        {
            return at + 1;
        }

        notes.Add(note);
        return notes.Count;
    }
}
