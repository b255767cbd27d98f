using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>A label that says what is counted and its number at the end: <c>Count of crimes … = 111</c>, <c>Number of offences … - Total Count 52</c>.</summary>
internal sealed partial class LabelledNumber : FigureRule
{
    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        var line = text.Passages[index].Text;
        if (Sentences.Of(line).Length > 1 || Labelled().Match(line) is not { Success: true } match || NoCount.IsWorkload(line) || NoCount.IsReference(match.Groups["label"].Value)
            || CellValue.Read(match.Groups["n"].Value, text.Legend) is not { } value)
        {
            yield break;
        }

        // "2014 - 2019" is a stretch of years.
        var number = match.Groups["n"];
        if (PeriodReading.Find(line).Any(p => p.Start <= number.Index && number.Index < p.End))
        {
            yield break;
        }

        var label = match.Groups["label"].Value;
        var isPartOfPeriod = OfWhich().IsMatch(label) && PeriodReading.Find(label).Length == 1 && index > 0 && Labelled().IsMatch(text.Passages[index - 1].Text);
        label = isPartOfPeriod ? OfWhich().Replace(label, "") : label;
        if (!isPartOfPeriod && UnitReading.Leading(label) is null && !match.Groups["total"].Success && OffenceReading.Find(label, text.Reference.Offences).IsEmpty && MethodReading.Find(label) != Vocabulary.Method.Flag && !UnitReading.IsRecorded(label))
        {
            yield break;
        }

        var draft = DraftOf(text, index, match.Groups["n"], value, label.Trim());
        OwnWords.Apply(draft, label, text);
        draft.Unit ??= UnitReading.IsRecorded(label) ? Vocabulary.CountingUnit.Offences : null;
        if (PartBySex().Match(label) is { Success: true } sex)
        {
            // The part of offences whose victim was of one sex is a number of offences.
            draft.Unit = sex.Groups["unit"].Success ? UnitReading.Leading(sex.Groups["unit"].Value) : null;
            draft.Dimensions["sex"] = $"{sex.Groups["sex"].Value} {sex.Groups["who"].Value}".ToLowerInvariant();
        }

        if (Outcome().Match(label) is { Success: true } outcome)
        {
            draft.Dimensions["outcome"] = outcome.Groups["outcome"].Value.Trim().ToLowerInvariant();
        }

        draft.Doubt(PlainWords.Doubt(label, text, isLabel: true));
        yield return draft;
    }

    // "Of these the victim was male: 4".
    [GeneratedRegex(@"^\W*(?:in|of|among)\s+(?:these|those|which|this|them)\s*(?<unit>offences|crimes)?,?\s+(?:the\s+)?(?<who>victim|suspect|offender)\s+(?:was|is|were)\s+(?:a\s+)?(?<sex>male|female|boy|girl)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PartBySex();

    // "Count of offences in 2a with an outcome of caution".
    [GeneratedRegex(@"\bwith (?:an?|the) (?:outcome|disposal|result) of (?:an?\s+)?(?<outcome>[\p{L}/ \-]{3,40})\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Outcome();

    // "of which recorded from April to June 2017: 19" below the number of the year: what is counted is the same, only the time is shorter.
    [GeneratedRegex(@"^\W*(?:and\s+)?of (?:which|these|those),?\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfWhich();

    [GeneratedRegex(
        @"^(?<label>.{3,}?)\s*(?:=|:|\s[-–—](?=\s)|(?=\btotal\b)|(?<=\b(?:numbers?|counts?|totals?) of (?:\w+ ){0,3}(?:offences|crimes|victims|arrests|charges|suspects|cautions)(?: recorded)?)(?=\s+\d)|\bwas\b|\bis\b)\s*(?<total>(?:total(?:\s+(?:count|number|offences|crimes|recorded))?|count)\s*(?:of|[:=–-])?\s*)?(?<n>"
        + CellValue.StatedPattern + @"|\*|[<≤]\s?\d+|(?:fewer|less) than \d+)\s*(?:offences?|crimes?|recorded|in total)?\s*(?:\((?:of which|including)[^()]{3,60}\))?\s*\.?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();
}
