using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>A label that says what is counted and its number at the end: <c>Count of crimes … = 111</c>, <c>Number of offences … - Total Count 52</c>.</summary>
internal sealed partial class LabelledNumber : FigureRule
{
    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        var line = text.Passages[index].Text;
        if (Labelled().Match(line) is not { Success: true } match || NoCount.IsWorkload(line) || NoCount.IsReference(match.Groups["label"].Value)
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
        if (UnitReading.Leading(label) is null && !match.Groups["total"].Success && OffenceReading.Find(label, text.Reference.Offences).IsEmpty)
        {
            yield break;
        }

        var draft = DraftOf(text, index, match.Groups["n"], value, label.Trim());
        OwnWords.Apply(draft, label, text);
        draft.Doubt(PlainWords.Doubt(label, text, isLabel: true));
        yield return draft;
    }

    [GeneratedRegex(
        @"^(?<label>.{3,}?)\s*(?:=|:|\s[-–—](?=\s)|(?=\btotal\b)|\bwas\b|\bis\b)\s*(?<total>(?:total(?:\s+(?:count|number|offences|crimes|recorded))?|count)\s*(?:of|[:=–-])?\s*)?(?<n>"
        + CellValue.StatedPattern + @"|\*|[<≤]\s?\d+|(?:fewer|less) than \d+)\s*(?:offences?|crimes?|recorded|in total)?\s*\.?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();
}
