using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>
/// Words by which a count is not that of the whole year that stands beside it: a quarter or half of it, what came before or since, so far,
/// or an average of a year.
/// </summary>
internal static partial class PartOfTime
{
    // How far before a year or a number the words stand that belong to it.
    private const int Reach = 60;

    /// <summary>What is missing where the count is of a part of the time that was read, or of another; else null.</summary>
    public static string? Missing(Frame frame, FigureTable figures)
    {
        if (frame.Type is not (ClaimType.Count or ClaimType.Total or ClaimType.Threshold or ClaimType.Rate or ClaimType.Every or ClaimType.Record) || frame.Stated.Unit == "years")
        {
            return null;
        }

        var text = frame.Sentence.Text;
        var clause = frame.Sentence.Clause(frame.At);
        var beside = text[clause.Start..clause.End];
        var named = frame.Sentence.Periods.Where(p => p.Start >= clause.Start && p.End <= clause.End && p.Period is { } said && said == frame.Period).OrderBy(p => Math.Abs(p.Start - frame.At)).FirstOrDefault();
        var before = named is null ? "" : text[Math.Max(0, named.Start - Reach)..named.Start];
        var isCount = frame.Type is ClaimType.Count or ClaimType.Total;
        // "Back in 2015/16, the first year of the flag": which year that is is said.
        return FirstYear().Match(beside) is { Success: true } first && !frame.Sentence.Periods.Any(p => p.Period is { } told && told == frame.Period && Math.Abs(clause.Start + first.Index - p.End) <= 3) && frame is { Period: { } year, AreaKey: { } area, FullMeasure: { } measure } && figures.Of(area, measure).Any(r => r.Period.End < year.Start) ? "It is of the first year, and which that is is not said."
            : SoFar().IsMatch(beside) ? "It is of a part of the year, and the figures are of whole ones."
            : PartOf().IsMatch(before) ? "It is of a part of the time that is named."
            : isCount && !frame.IsBase && Outside().IsMatch(before) ? "It is of the time before or since the one that is named."
            : isCount && (YearlyAfter().IsMatch(text[frame.NumberEnd..Math.Max(frame.NumberEnd, clause.End)]) || AverageBefore().IsMatch(text[Math.Max(0, frame.OuterStart - Reach)..frame.OuterStart])) ? "It is an average, and no count."
            : null;
    }

    [GeneratedRegex(@"\bso\s+far\b|\byear\s+to\s+date\b", RegexOptions.IgnoreCase)]
    private static partial Regex SoFar();

    [GeneratedRegex(@"\bthe\s+first\s+(?:full\s+)?year\b", RegexOptions.IgnoreCase)]
    private static partial Regex FirstYear();

    [GeneratedRegex(@"\b(?:(?:first|second|third|fourth|final|last|opening|closing|middle|early|latter)\s+(?:\w+\s+)?(?:quarter|half|months?|weeks?|days?|part|third)|(?:quarter|half|part|most|parts)|(?:\w+\s+)?(?:months?|weeks?|days?))\s+of\s+(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex PartOf();

    [GeneratedRegex(@"\b(?:before|until|till|prior\s+to|since|after)\s+(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Outside();

    [GeneratedRegex(@"^[^,;:.\d]*(?<!\b(?:in|within|over|of|half|than)\s)\b(?:a|per|each|every)\s+year\b(?!\s+(?:earlier|before|ago|later|since))|^[^,;:.\d]*\b(?:annually|on\s+average)\b", RegexOptions.IgnoreCase)]
    private static partial Regex YearlyAfter();

    [GeneratedRegex(@"\b(?:an?\s+(?:\w+\s+)?average\s+of|averag(?:ed|ing|es?)|on\s+average|a\s+(?:\w+\s+)?mean\s+of|a\s+median\s+of)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex AverageBefore();
}
