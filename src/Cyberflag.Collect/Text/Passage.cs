using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Cyberflag.Formats;

namespace Cyberflag.Collect;

/// <summary>
/// A stretch of text that is read as one, often several lines of a broken sentence, which knows where in the document each of its
/// characters stands.
/// </summary>
internal sealed partial class Passage
{
    private readonly ImmutableArray<(int At, Line Line)> lines;
    private readonly string place;

    private Passage(string text, string printed, ImmutableArray<(int, Line)> lines, string place) => (Text, Printed, this.lines, this.place) = (text, printed, lines, place);

    /// <summary>The text, its lines joined by a space and its spaced numbers closed.</summary>
    public string Text { get; }

    /// <summary>The text as it stands, of the same length.</summary>
    public string Printed { get; }

    /// <summary>The number of the question to which it belongs (<c>1a</c>), or null.</summary>
    public string? Question { get; init; }

    /// <summary>True where it repeats the request and does not answer it.</summary>
    public bool IsAsked { get; init; }

    /// <summary>True in a cell of a sheet: a title, a note, seldom an answer.</summary>
    public bool IsInSheet { get; init; }

    /// <summary>The sheet in which it stands, as places begin (<c>Table P1!</c>); null outside of sheets.</summary>
    public string? Sheet => IsInSheet && place.LastIndexOf('!') is var end and >= 0 ? place[..(end + 1)] : null;

    /// <summary>A passage of lines; each place is within one of them.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="prefix">Name of the attachment and <c>!</c>, or empty.</param>
    public static Passage Of(IEnumerable<Line> lines, string prefix)
    {
        var starts = ImmutableArray.CreateBuilder<(int, Line)>();
        var joined = new StringBuilder();
        var printed = new StringBuilder();
        foreach (var line in lines)
        {
            if (joined.Length > 0 && CutWord().IsMatch(joined.ToString()) && line.Text.Length > 0 && char.IsLower(line.Text[0]))
            {
                joined.Length--;
                printed.Length--;
            }
            else if (joined.Length > 0)
            {
                joined.Append(' ');
                printed.Append(' ');
            }

            starts.Add((joined.Length, line));
            joined.Append(Thousands.Close(line.Text));
            printed.Append(line.Text);
        }

        return new Passage(Bullet.Off(joined.ToString()), printed.ToString(), starts.ToImmutable(), prefix);
    }

    // A word that the end of a line has cut: "re-" over "corded".
    [GeneratedRegex(@"\p{Ll}{2,}-$")]
    private static partial Regex CutWord();

    /// <summary>The text of one cell, whose every part has the place of the cell.</summary>
    public static Passage OfCell(string text, string locator) => new(Thousands.Close(text), text, [], locator);

    /// <summary>The same passage in a sheet.</summary>
    public Passage InSheet() => new(Text, Printed, lines, place) { Question = Question, IsAsked = IsAsked, IsInSheet = true };

    /// <summary>The same passage as part of a question.</summary>
    public Passage In(string? question, bool isAsked) => new(Text, Printed, lines, place) { Question = question, IsAsked = isAsked, IsInSheet = IsInSheet };

    /// <summary>The same passage without the marks of notes that are stuck to its words: <c>arrested1</c> over a note <c>1 A person may …</c>. A gap takes the place of each.</summary>
    public Passage WithoutMarks(Func<int, bool> isNote) => new(Mark().Replace(Text, m => isNote(m.Value[0] - '0') ? " " : m.Value), Printed, lines, place) { Question = Question, IsAsked = IsAsked, IsInSheet = IsInSheet };

    [GeneratedRegex(@"(?<=\p{Ll}{4})[1-9](?=[\s,.;:)]|$)")]
    private static partial Regex Mark();

    /// <summary>The place of a part of the text; it lies within one line.</summary>
    public string Locator(int start, int length)
    {
        if (lines.IsEmpty)
        {
            return place;
        }

        var (at, line) = lines.Last(l => l.At <= start);
        return place + line.Locator(start - at, start - at + length);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
