using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Formats;

namespace Cyberflag.Collect;

/// <summary>A label or a number of a table that flows over lines.</summary>
/// <param name="LineIndex">Index of its line in the list.</param>
/// <param name="Start">Where it begins in the line.</param>
/// <param name="Text">Its text.</param>
/// <param name="IsNumber">True for a number or a mark.</param>
internal sealed partial record FlowToken(int LineIndex, int Start, string Text, bool IsNumber)
{
    private const int LongestLabel = 80;
    private const int LongestRowLabel = 120;
    private const int MostBlankLines = 2;
    private const int MostHeadings = 16;

    // The lines of a text are looked at from each line above them.
    private static readonly Remembered<List<FlowToken>?> Lines = new(text => OfLine(text, 0));

    /// <summary>What of a label stands on the lines below its first.</summary>
    public string Rest { get; init; } = "";

    /// <summary>The whole label, or the number.</summary>
    public string Words => Rest.Length == 0 ? Text : $"{Text} {Rest}";

    /// <summary>It as a cell with the place of its first line.</summary>
    public TableCell Cell(ImmutableArray<Line> lines, string prefix) =>
        TextCell.Of(lines[LineIndex], Start, Start + Text.Length, prefix) is var cell && Rest.Length == 0 ? cell : cell with { Text = Words };

    /// <summary>The labels and numbers from a line on, up to the first line that is a sentence or anything else that stands in no table.</summary>
    public static List<FlowToken> Read(ImmutableArray<Line> lines, int first)
    {
        var tokens = new List<FlowToken>();
        var blank = 0;
        for (var at = first; at < lines.Length && blank <= MostBlankLines; at++)
        {
            var text = lines[at].Text;
            if (string.IsNullOrWhiteSpace(text))
            {
                blank++;
                continue;
            }

            var isDirect = blank == 0;
            blank = 0;
            if (isDirect && tokens.Count > 0 && GoesOn(tokens[^1], text, at))
            {
                tokens[^1] = tokens[^1] with { Rest = $"{tokens[^1].Rest} {text.Trim()}".Trim() };
                continue;
            }

            if (Lines.Of(text) is not { } found)
            {
                break;
            }

            foreach (var token in found)
            {
                tokens.Add(token with { LineIndex = at });
            }

            if (tokens.Count > MostHeadings && tokens.Take(MostHeadings).All(t => !t.IsNumber))
            {
                break;
            }
        }

        return tokens;
    }

    // "Sexual grooming" over "(HO 88A)", "… involving a child" over "under 16 (HO 22B)": a line that begins in small letters or with a code in brackets.
    private static bool GoesOn(FlowToken before, string text, int at) =>
        !before.IsNumber && at > before.LineIndex && text.Trim().Length <= LongestLabel && before.Words.Length <= LongestLabel && Continuation().IsMatch(text) && OfWhich.Doubt(text) is null
        && LabelWords.KindOf(before.Words) is LabelKind.Other or LabelKind.Unit && PeriodReading.Whole(text) is null && !CellValue.IsNumberOrMark(text.Trim().Split(' ')[^1]);

    private static List<FlowToken>? OfLine(string text, int index)
    {
        if (StuckMarks.Off(text) is { } headings)
        {
            return [Label(headings, index)];
        }

        if ((PeriodReading.Whole(text) is not null && !TableRows.IsYear(text)) || YearHeadings(text) || HeadingWords.HasCodes(text))
        {
            return [Label(text, index)];
        }

        var words = Word().Matches(text).ToList();
        var numbers = OpenYear().IsMatch(text) ? 0 : Numbers(words.ConvertAll(w => w.Value));
        // "April to June 2017 65": the year belongs to its months.
        numbers -= numbers > 1 && numbers < words.Count && TableRows.IsYear(words[^numbers].Value)
            && PeriodReading.Whole(text[..(words[^numbers].Index + words[^numbers].Length)]) is not null ? 1 : 0;
        var label = text[..(numbers == words.Count ? 0 : words[^(numbers + 1)].Index + words[^(numbers + 1)].Length)];
        if (label.Trim().Length > (numbers > 0 ? LongestRowLabel : LongestLabel) || (NoLabel().IsMatch(label) && PeriodReading.Whole(label) is null) || (numbers == 0 && !CouldBeHeading(text)))
        {
            return null;
        }

        var values = words.TakeLast(numbers).Select(w => new FlowToken(index, w.Index, w.Value, IsNumber: true));
        return [.. label.Trim().Length > 0 ? new[] { Label(label, index) } : [], .. values];
    }

    private static int Numbers(List<string> words)
    {
        var first = words.Count;
        while (first > 0 && CellValue.IsNumberOrMark(words[first - 1]) && !LabelNumber.Is(words, first - 1))
        {
            first--;
        }

        return words.Count - first;
    }

    // "Month 2017 2018 2019": years that follow each other head columns.
    private static bool YearHeadings(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var years = words.Reverse().TakeWhile(TableRows.IsYear).Select(w => int.Parse(w, System.Globalization.CultureInfo.InvariantCulture)).Reverse().ToList();
        return years.Count > 1 && text.Trim().Length <= LongestLabel && words.Length >= years.Count
            && years.Zip(years.Skip(1), (a, b) => Math.Abs(b - a)).All(step => step == 1);
    }

    private static bool CouldBeHeading(string text) => text.Trim().Length <= LongestLabel;

    private static FlowToken Label(string text, int index) =>
        new(index, text.Length - text.TrimStart().Length, text.Trim(), IsNumber: false);

    [GeneratedRegex(@"^\s*(?:\p{Ll}[\p{L}\d,'’/ \-]*(?:\((?:HO\s?)?\d[\w/]*\))?|\((?:HO\s?|code\s?)*\d{1,3}(?:/\d{1,2}|[A-Z])?\))\s*$")]
    private static partial Regex Continuation();

    [GeneratedRegex(@"\S+")]
    private static partial Regex Word();

    // "Before 2010" is a label.
    [GeneratedRegex(@"^\s*(?:before|since|after|from|until|up to|prior to|pre|post)[\s-]+(?:19|20)\d{2}\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpenYear();

    // Sentences, remarks in brackets, references, and labels that end in a sign are no labels of a table.
    [GeneratedRegex(@"^\s*[\[(*•|]|[.;?!\]]\s*$|(?<!^\s*(?:sum|totals?|grand total|overall))[:=]\s*$|\s[-–—]\s*$|\b(?:ref|reference|foi|pub|urn|dated?|question|answer|table|section|act|request)\b\s*\S*\s*$|https?:|(?<!^\s*)\b\d+/\d+\b(?!\d)(?<!\d{4}/\d{2,4}|\b\d{2}/\d{2})|^\s*\d{4,}/\d+\b(?<!\d{4}/\d{2})|\bfoi\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoLabel();
}
