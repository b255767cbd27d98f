using System.Text;
using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>
/// The words of a sentence as the rules read them, and the way back to their places as given: characters without a width are left out,
/// every space is a plain one, hyphens and slashes are those of a keyboard, a space that divides thousands is a comma (<c>8 224</c>) and one
/// around the slash of a year is gone (<c>2018 / 19</c>). A digit of another script, or one joined to a letter of another script, becomes a
/// letter, so that no part of it is read as a number.
/// </summary>
internal sealed partial class ReadingText
{
    private readonly int[]? places;

    private ReadingText(string text, int[]? places) => (Text, this.places) = (text, places);

    /// <summary>The words to read.</summary>
    public string Text { get; }

    /// <summary>The place in the words as given of a place in those read.</summary>
    public int Place(int at) => places is null ? at : places[at];

    /// <summary>The unit after the last of a stretch that ends before a place in the words read.</summary>
    public int EndPlace(int at) => places is null || at == 0 ? at : places[at - 1] + 1;

    /// <summary>The words as they are read.</summary>
    public static ReadingText Of(string given)
    {
        if (Ascii().IsMatch(given))
        {
            return Joined(given, null);
        }

        var text = new StringBuilder(given.Length);
        var places = new List<int>(given.Length + 1);
        for (var i = 0; i < given.Length; i++)
        {
            var c = given[i];
            if (IsInvisible(c))
            {
                continue;
            }

            text.Append(IsOddDigit(given, i) || (text.Length > 0 && IsJoined(text[^1], c)) ? 'x' : Plain(c));
            places.Add(i);
        }

        places.Add(given.Length);
        return Joined(text.ToString(), [.. places]);
    }

    /// <summary>True for a digit that is none of 0 to 9: of another script, or of full width.</summary>
    public static bool IsOddDigit(string text, int at) => (char.IsDigit(text[at]) && !char.IsAsciiDigit(text[at]))
        || (char.IsHighSurrogate(text[at]) && char.IsDigit(text, at)) || (at > 0 && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) && char.IsDigit(text, at - 1));

    /// <summary>True for a character that has no width and no meaning for a reader: a joiner, a mark of direction, a soft hyphen.</summary>
    public static bool IsInvisible(char c) => c is '\u00ad' or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or (>= '\u2060' and <= '\u2069') or '\ufeff' or '\u061c';

    // A letter of another script after a digit: a Cyrillic "а" is no unit of a number.
    private static bool IsJoined(char before, char c) => char.IsAsciiDigit(before) && char.IsLetter(c) && !char.IsAscii(c);

    private static char Plain(char c) => c switch
    {
        '\u2010' or '\u2011' => '-',
        '\u2012' => '\u2013',
        '\u2044' or '\u2215' or '\uff0f' => '/',
        '\uff05' => '%',
        _ when IsThin(c) => Thin,
        _ when c != ' ' && char.IsSeparator(c) => ' ',
        _ => c,
    };

    // Spaces that divide thousands in print, kept apart until the thousands are joined.
    private const char Thin = '\u00a0';

    private static bool IsThin(char c) => c is '\u00a0' or '\u2007' or '\u2008' or '\u2009' or '\u200a' or '\u202f';

    private static ReadingText Joined(string text, int[]? places)
    {
        text = Thousands().Replace(text, m => m.Value.Replace(' ', ',').Replace(Thin, ',')).Replace(Thin, ' ');
        if (!SpacedYear().IsMatch(text))
        {
            return new ReadingText(text, places);
        }

        var gone = SpacedYear().Matches(text).SelectMany(m => m.Groups["space"].Captures.Select(c => c.Index)).ToHashSet();
        var kept = Enumerable.Range(0, text.Length).Where(i => !gone.Contains(i)).ToList();
        return new ReadingText(string.Concat(kept.Select(i => text[i])), [.. kept.Select(i => places is null ? i : places[i]), places is null ? text.Length : places[^1]]);
    }

    [GeneratedRegex(@"^[\x00-\x7f]*$")]
    private static partial Regex Ascii();

    // Divided by a thin space; or by a plain one between words of prose, where it cannot be the next cell of a table or the number after an age.
    [GeneratedRegex(@"(?<![\w,./\u00a3$\u20ac-])(?:[0-9]{1,3}(?:\u00a0[0-9]{3})+|(?<=[a-z]{2} )(?<!\b(?:aged?|under|over|page|class|grade|year|section|to|and|or) )[0-9]{1,3}(?: [0-9]{3})+(?= [a-z]))(?![\w/%]|[.,][0-9])")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"(?<![0-9])(?:19|20)[0-9]{2}(?:(?<space> )/(?<space> )?|/(?<space> ))(?=[0-9]{2}(?![0-9]))")]
    private static partial Regex SpacedYear();
}
