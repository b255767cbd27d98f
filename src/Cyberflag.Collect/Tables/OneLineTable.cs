using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Formats;

namespace Cyberflag.Collect;

/// <summary>
/// A whole table on one line: <c>Offence 2017/18 2018/19 Sexual grooming 143 130 Rape 26 27</c>. It is read only where one division of
/// its words gives headings that are all understood, and rows that all have a label and one number below each heading.
/// </summary>
internal sealed partial class OneLineTable : TextTableForm
{
    private const int FewestNumbers = 2;
    private const int MostHeadingWords = 24;

    /// <inheritdoc/>
    public override TextTable? At(ImmutableArray<Line> lines, int first, string prefix)
    {
        var line = lines[first];
        var words = Word().Matches(line.Text).ToList();
        var texts = words.ConvertAll(w => w.Value);
        var isNumber = Enumerable.Range(0, words.Count).Select(i => CellValue.IsNumberOrMark(texts[i]) && !LabelNumber.Is(texts, i) && !JoinsWords(texts, i)).ToList();
        if (isNumber.Count(n => n) < FewestNumbers || Enumerable.Range(0, words.Count).All(i => !isNumber[i] || TableRows.IsYear(texts[i])) || texts.Exists(t => Ends().IsMatch(t)))
        {
            return null;
        }

        var found = new List<(List<string> Headings, List<(int From, int To)[]> Rows)>();
        var begin = Caption().Match(line.Text) is { Success: true } caption ? words.FindIndex(w => w.Index >= caption.Length) : 0;
        for (var length = begin + 1; length <= Math.Min(MostHeadingWords, words.Count - FewestNumbers); length++)
        {
            foreach (var headings in Headings(string.Join(' ', texts.Take(length).Skip(begin))))
            {
                if (Rows(texts, isNumber, length, headings) is { } rows)
                {
                    found.Add((headings, rows));
                }
            }
        }

        return found is [var one] ? new TextTable(first, first, Table(line, words, one.Headings, one.Rows, prefix)) : null;
    }

    // "NFA - Evidential": a dash between two words of a label is no mark.
    private static bool JoinsWords(List<string> words, int at) =>
        words[at] is "-" or "–" && at > 0 && at + 1 < words.Count && !CellValue.IsNumberOrMark(words[at - 1]) && !CellValue.IsNumberOrMark(words[at + 1]);

    // "Table 1 Offence Year …".
    [GeneratedRegex(@"^\s*table\s+\w{1,3}\s*[.:]?\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    // The heading of the labels first; it is empty where the line begins with a period. "Offence Year" may be one heading or two.
    private static IEnumerable<List<string>> Headings(string text)
    {
        if (HeadingWords.Segment(StuckMarks.Off(text) ?? text) is not { Count: > 1 } segments)
        {
            yield break;
        }

        if (LabelWords.KindOf(segments[0]) == LabelKind.Period)
        {
            yield return ["", .. segments];
        }
        else if (LabelWords.Names(segments[0]) is not null || LabelWords.Dimension(segments[0]) is not null)
        {
            yield return [.. segments];
            if (segments[0].Split(' ') is [var label, var year, .. var rest] && LabelWords.Names(label) is not null && LabelWords.Names(year) == LabelKind.Period)
            {
                yield return [label, year, .. rest, .. segments.Skip(1)];
            }
        }
    }

    private static List<(int From, int To)[]>? Rows(List<string> words, List<bool> isNumber, int first, List<string> headings)
    {
        var rows = new List<(int, int)[]>();
        var namesPeriods = LabelWords.Names(headings[0]) == LabelKind.Period;
        var labels = LabelColumns(headings);
        for (var at = first; at < words.Count;)
        {
            var label = at;
            at += isNumber[at] && namesPeriods && TableRows.IsYear(words[at]) ? 1 : isNumber.Skip(at).TakeWhile(n => !n).Count();
            var end = at;
            if (labels == 2 && (at >= words.Count || !IsPeriod(words[at++])))
            {
                return null;
            }

            var numbers = isNumber.Skip(at).Take(headings.Count - labels).TakeWhile(n => n).Count();
            var isPeriod = PeriodReading.Whole(string.Join(' ', words.Skip(label).Take(end - label))) is not null;
            if (end == label || numbers < headings.Count - labels || (isPeriod && LabelWords.KindOf(headings[0]) == LabelKind.Unit))
            {
                return null;
            }

            rows.Add([(label, end - 1), .. labels == 2 ? [(end, end)] : Array.Empty<(int, int)>(), .. Enumerable.Range(at, numbers).Select(i => (i, i))]);
            at += numbers;
        }

        return rows.Count > 1 ? rows : null;
    }

    // "Offence Year Recorded": each row has its offence and its year.
    private static int LabelColumns(List<string> headings) =>
        headings.Count > 2 && headings[0].Length > 0 && LabelWords.Names(headings[0]) != LabelKind.Period && LabelWords.Names(headings[1]) == LabelKind.Period && LabelWords.KindOf(headings[1]) != LabelKind.Period ? 2 : 1;

    private static bool IsPeriod(string word) => TableRows.IsYear(word) || PeriodReading.Whole(word) is not null;

    private static Table Table(Line line, List<Match> words, List<string> headings, List<(int From, int To)[]> rows, string prefix)
    {
        var place = prefix + line.Locator(words[0].Index, words[rows[0][0].From].Index);
        return new Table
        {
            Rows =
            [
                [.. headings.Select(h => new TableCell(h, place))],
                .. rows.Select(r => r.Select(c => TextCell.Of(line, words[c.From].Index, words[c.To].Index + words[c.To].Length, prefix)).ToImmutableArray()),
            ],
            HeadingRows = 1,
            LabelColumns = LabelColumns(headings),
            Doubt = DoubtOf(line, headings),
        };
    }

    // A mark explains its year somewhere else; a list of areas has its title and its unit elsewhere.
    private static string? DoubtOf(Line line, List<string> headings) =>
        !line.Text.Contains(string.Join(' ', headings).Trim(), StringComparison.Ordinal) ? "a note belongs to one of its years"
        : LabelWords.Names(headings[0]) is LabelKind.Area || headings[0].Length == 0 ? "a table of areas on one line"
        : null;

    [GeneratedRegex(@"\S+")]
    private static partial Regex Word();

    // A sentence, or a label that is a line of its own.
    [GeneratedRegex(@"\p{L}\)?[.?!;:=]$|^=$|\|")]
    private static partial Regex Ends();
}
