using System.Text.RegularExpressions;
using Cyberflag.Formats;

namespace Cyberflag.Collect;

/// <summary>Joins lines that are one sentence broken over lines, and parts what is not.</summary>
internal static partial class Passages
{
    // A line at least so long was probably broken by the width of its page.
    private const int FullLine = 70;

    /// <summary>The lines in groups that are read as one passage each; blank lines part and are left out.</summary>
    public static IEnumerable<IReadOnlyList<Line>> Group(IEnumerable<Line> lines)
    {
        var group = new List<Line>();
        foreach (var line in lines)
        {
            if (string.IsNullOrWhiteSpace(line.Text))
            {
                if (group.Count > 0)
                {
                    yield return group;
                    group = [];
                }

                continue;
            }

            if (group.Count > 0 && !Continues(group[^1], line))
            {
                yield return group;
                group = [];
            }

            group.Add(line);
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }

    private static bool Continues(Line before, Line line) => IsOne(before with { Text = Thousands.Close(before.Text) }, line with { Text = Thousands.Close(line.Text) });

    private static bool IsOne(Line before, Line line) =>
        line.Number >= before.Number + 1 && line.Number <= before.Number + 2 && !Begins().IsMatch(line.Text) && !Headed().IsMatch(line.Text) && !IsWhole(before.Text)
        && (CutDate().IsMatch(before.Text) || (Asks().IsMatch(before.Text) && GoesOn().IsMatch(line.Text)) || CutWord().IsMatch(before.Text)
            || (Open().IsMatch(before.Text) && !IsOfPeriod(line.Text) && !IsRow(line.Text) && !IsHeadedByPeriod(line.Text))
            || (before.Text.TrimEnd().Length >= FullLine && !Ends().IsMatch(before.Text) && !Labelled().IsMatch(line.Text) && !IsRow(line.Text) && !IsHeadedByPeriod(line.Text)));

    // "April - June 2018 12", "Female 52": a row of a table.
    private static bool IsRow(string line) => CellValue.IsNumberOrMark(line) || (Row().Match(line) is { Success: true } match && IsLabel(match.Groups["label"].Value));

    private static bool IsLabel(string label) =>
        LabelWords.KindOf(label) is LabelKind.Period or LabelKind.Sex or LabelKind.Age or LabelKind.Total or LabelKind.Unknown || PartLine.Dimension(label) is not null;

    // "Year ending March 2018 - 45 recorded offences, 40 with the flag": a period and what is said of it.
    private static bool IsHeadedByPeriod(string line) => PeriodHead().Match(line) is { Success: true } match && PeriodReading.Whole(match.Groups["label"].Value) is { } period
        && !IsCutMonth(period, match.Groups["label"].Value);

    [GeneratedRegex(@"^\s*(?<label>[^:=]{4,40}?)\s*(?:\s[-–—]\s|[:=])\s*\d", RegexOptions.CultureInvariant)]
    private static partial Regex PeriodHead();

    [GeneratedRegex(@"^\s*(?<label>\S.{3,45}?)\s+" + CellValue.NumberPattern + @"\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    [GeneratedRegex(@"\p{Ll}{2,}-$")]
    private static partial Regex CutWord();

    // A question goes on to its mark.
    [GeneratedRegex(@"^\s*(?:\d{1,2}\s?[a-z]?\s?[.)]+\s*)?(?:how many|what|of (?:these|those), how many)\b[^?]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asks();

    [GeneratedRegex(@"^\s*(?:\p{Ll}|\(\d|(?:19|20)\d{2}(?:/\d{2})?\?)")]
    private static partial Regex GoesOn();

    // "… and 31st", "… and 31 March": the rest of the date stands on the next line.
    [GeneratedRegex(@"\b(?:and|to|until|from|between|[-–])\s*(?:\d{1,2}(?:st|nd|rd|th)?\s*(?:of\s*)?)?(?:" + Dates.MonthName + @")?\s*(?<=[\w–-])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CutDate();

    // A label with its number, a period, or a number alone is complete.
    private static bool IsWhole(string line) => Labelled().IsMatch(line) || CellValue.IsNumberOrMark(line) || PeriodReading.Whole(line) is not null;

    // "2018: 12" begins anew whatever stands above it, and so does a number alone.
    private static bool IsOfPeriod(string line) => CellValue.IsNumberOrMark(line)
        || (Labelled().Match(line) is { Success: true } match && PeriodReading.Whole(match.Groups["label"].Value) is { } period && !IsCutMonth(period, match.Groups["label"].Value));

    // "March 2025 - 52" below "… and 31st" is the end of a date.
    private static bool IsCutMonth(PeriodMention period, string label) => period.Period.Kind == Vocabulary.PeriodKind.Month && !label.Contains("to", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\s*(?<label>\S.*?)(?:[:=]|\s[-–—])\s*(?:" + CellValue.StatedPattern + @"|\*|[<≤]\s?\d+|(?:fewer|less) than \w+|\d+ or (?:fewer|less))\s*(?:offences?|crimes?)?\s*(?:\([^()]{3,60}\))?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    // "England and Wales: 8,224 offences in …": a name and its number begin anew.
    [GeneratedRegex(@"^\s*\p{Lu}[\p{L},&' \-]{2,50}:\s*\d|^\s*\p{Lu}[^.?!:;]{4,80}\s[-–—]\s\d+\s+(?:in|during|for)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Headed();

    // A number, bullet or word that begins something new, or a line that is all period and number.
    [GeneratedRegex(
        @"^\s*(?:\d{1,2}\s?[a-z]?\s?[.)]|(?:[a-z]|\(?[ivx]{1,4})[.)]\s|\([a-z]\)\s|[a-z][.)]|[•●▪*\-–·\[|]|(?:question|answer|response|request|note|q\d|table)\b|\d{4}\s?[/\-–]\s?\d{2,4}\s*[-–:=])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Begins();

    [GeneratedRegex(
        @"(?:,|\b(?:and|or|of|the|a|an|to|from|for|in|on|with|by|until|between|under|at|as|that|which|recorded|were|was|there|\d{1,2}(?:st|nd|rd|th)))\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Open();

    [GeneratedRegex(@"[.?!:;\]]\s*$")]
    private static partial Regex Ends();
}
