using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>Headings of a table that lost its columns, fitted to the number of columns that its rows have.</summary>
/// <param name="Rows">Rows of headings, the label column first.</param>
/// <param name="Doubt">Why another fit is possible, or null.</param>
internal sealed partial record HeadingFit(ImmutableArray<ImmutableArray<string>> Rows, string? Doubt = null)
{
    /// <summary>The fit of heading lines to so many columns of numbers, or null where they do not explain each column.</summary>
    public static HeadingFit? Fit(IReadOnlyList<string> lines, int columns)
    {
        if (lines.Count == 0)
        {
            return null;
        }

        return CellLines(lines, columns) ?? OneLine(lines, columns) ?? WordEach(lines, columns) ?? OneColumn(lines, columns) ?? Titled(lines, columns) ?? PercentageHeadings.Fit(lines, columns);
    }

    // A heading a line, the heading of the labels first.
    private static HeadingFit? CellLines(IReadOnlyList<string> lines, int columns) =>
        lines.Count == columns + 1 && (lines.Skip(1).All(IsUnderstood) || (IsStub(lines[0]) && lines.Skip(1).All(h => IsUnderstood(h) || Offence().IsMatch(h)))) && (columns > 1 || IsStub(lines[0]))
            ? new HeadingFit([[.. lines]])
            : null;

    // All headings on one line; the heading of the labels on it or on the line before.
    private static HeadingFit? OneLine(IReadOnlyList<string> lines, int columns)
    {
        var segments = HeadingWords.Segment(lines[^1]);
        return segments is null || lines.Count > 2 || (lines.Count == 2 && !IsStub(lines[0])) ? null
            : segments.Count == columns + 1 && lines.Count == 1 ? new HeadingFit([[.. segments]])
            : segments.Count == columns + 2 && lines.Count == 1 && IsRowNumber(segments) ? new HeadingFit([[.. segments.Skip(1)]])
            : segments.Count == columns && !(lines.Count == 1 && HeadsLabels(segments[0])) ? new HeadingFit([[lines.Count == 2 ? lines[0] : "", .. segments]])
            : null;
    }

    // As many words as there are columns, each known but for an abbreviation or two: "Year Offences Arrests Charged Cautioned NFA".
    private static HeadingFit? WordEach(IReadOnlyList<string> lines, int columns)
    {
        var words = lines.Count == 1 ? lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        return columns > 2 && words.Length == columns + 1 && HeadsLabels(words[0]) && words.Distinct(StringComparer.OrdinalIgnoreCase).Count() == words.Length
            && words.Skip(1).All(w => IsUnderstood(w) || Abbreviation().IsMatch(w)) && words.Skip(1).Count(IsUnderstood) * 3 >= columns * 2
            ? new HeadingFit([[.. words]]) : null;
    }

    [GeneratedRegex(@"^(?:[A-Z]{2,5}|[A-Z][a-z]{2,}(?:ed|ing)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    // A line whose end says what is counted: "Outcome Count of Crimes".
    private static HeadingFit? OneColumn(IReadOnlyList<string> lines, int columns)
    {
        var words = columns == 1 && lines.Count == 1 ? lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        var at = Array.FindIndex(words, w => w.TrimEnd('.').ToLowerInvariant() is "count" or "number" or "total" or "no" or "percentage" or "percent" or "%");
        var (stub, own) = at <= 0 ? ("", "") : (string.Join(' ', words.Take(at)), string.Join(' ', words.Skip(at)));
        return at > 0 && IsUnderstood(own) && (IsStub(stub) || LabelWords.Dimension(stub) is not null) ? new HeadingFit([[stub, own]]) : null;
    }

    // Above the headings a line that says what is counted and of what the headings are: "Crimes Year".
    private static HeadingFit? Titled(IReadOnlyList<string> lines, int columns)
    {
        var words = lines.Count == 2 ? lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        if (words.Length is 0 or > 3 || LabelWords.Names(words[^1]) is not { } named || OneLine([lines[1]], columns) is not { } fitted
            || fitted.Rows[0].Skip(1).Any(h => LabelWords.KindOf(h) != named && LabelWords.KindOf(h) != LabelKind.Total))
        {
            return null;
        }

        var title = string.Join(' ', words.SkipLast(1)).Trim('*', ' ');
        return title.Length == 0 ? fitted
            : LabelWords.KindOf(title) is LabelKind.Unit or LabelKind.Number ? fitted with { Rows = [["", .. Enumerable.Repeat(LabelWords.Names(title) is null ? title : $"Number of {title}", columns)], .. fitted.Rows] }
            : null;
    }

    // "No Offence 2017/18 2018/19": the rows are numbered before their labels.
    private static bool IsRowNumber(IReadOnlyList<string> headings) =>
        RowNumber().IsMatch(headings[0]) && LabelWords.Names(headings[1]) is not null && headings.Skip(2).All(h => LabelWords.KindOf(h) is LabelKind.Period or LabelKind.Total);

    // "Year" stands over the labels and never over numbers.
    private static bool HeadsLabels(string heading) => LabelWords.KindOf(heading) == LabelKind.Other && LabelWords.Names(heading) is LabelKind.Period or LabelKind.Age or LabelKind.Sex or LabelKind.Area;

    // "Offence 2017/18 2018/19" is a line of headings and no heading.
    private static bool IsUnderstood(string heading) => LabelWords.KindOf(heading) is not (LabelKind.Other or LabelKind.Unknown) && PeriodReading.Find(heading).Length < 2;

    // A line with a code or a year in it is a title.
    private static bool IsStub(string heading) => !heading.Any(char.IsDigit) && (LabelWords.Names(heading) is not null || LabelWords.Dimension(heading) is not null);

    [GeneratedRegex(@"^(?:no|nr|number|#)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RowNumber();

    // "88A Sexual grooming", "071/17 - Sexual communication with a child": a code of the Home Office and its name.
    [GeneratedRegex(@"^\s*(?:HO\s+)?\d{1,3}(?:[A-Z]\b|/\d{1,2}\b)?\s*[-–:]?\s+\p{L}{3}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Offence();
}
