using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// A number that is all of its line: below its period (<c>1st April 2020 - 31st March 2021</c>, <c>20</c>), or below the question that asks for it.
/// Page numbers stand alone too, so nothing else is read.
/// </summary>
internal sealed partial class NumberAlone : FigureRule
{
    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        if (index == 0 || Alone().Match(text.Passages[index].Text) is not { Success: true } match
            || NumberWords.Read(match.Groups["n"].Value, text.Legend) is not { } value)
        {
            yield break;
        }

        var above = text.Passages[index - 1];
        var period = PeriodReading.Whole(above.Text);
        var asked = period is null ? above : Enumerable.Range(2, Math.Max(0, index - 1)).Select(back => text.Passages[index - back])
            .SkipWhile(p => PeriodReading.Whole(p.Text) is not null || Alone().IsMatch(p.Text)).FirstOrDefault();
        var elided = asked is null || period is not null || Asks().IsMatch(asked.Text) || !Elided().IsMatch(asked.Text) ? null : Enumerable.Range(2, Math.Max(0, index - 1)).Select(back => text.Passages[index - back]).FirstOrDefault(p => Asks().IsMatch(p.Text));
        if (asked is null || (period is null && elided is null && !Asks().IsMatch(asked.Text)))
        {
            yield break;
        }

        var draft = DraftOf(text, index, match.Groups["n"], value, asked.Text);
        OwnWords.Apply(draft, asked.Text, text, period is not null);
        if (elided is not null)
        {
            OwnWords.ApplyWhat(draft, elided.Text, text);
            draft.Doubt("what is counted stands in the question before it");
        }

        draft.Period = period ?? draft.Period;
        draft.Doubt(Asks().IsMatch(asked.Text) ? PlainWords.Doubt(asked.Text, text) : "what is counted stands elsewhere");
        draft.Doubt(draft.Offence is null || draft.Unit is null || draft.Period is null ? "the number stands alone" : null);
        yield return draft;
        if (match.Groups["part"].Success && OfWhich().Match(match.Groups["part"].Value) is { Success: true } part && CellValue.Read(part.Groups["n"].Value, text.Legend) is { } own)
        {
            // ", of which 44 were still open": a part of the number of the answer.
            var within = DraftOf(text, index, match.Groups["part"].Index + part.Groups["n"].Index, part.Groups["n"].Length, own, match.Groups["part"].Value);
            (within.Whole, within.Period, within.Offence, within.Unit) = (draft, draft.Period, draft.Offence, draft.Unit);
            PartPredicate.Apply(within, part.Groups["what"].Value);
            within.Doubt("it is a part of the number before it");
            yield return within;
        }
    }

    [GeneratedRegex(@"^of which\s+(?<n>" + CellValue.NumberPattern + @")\s+(?<what>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfWhich();

    [GeneratedRegex(@"^\s*(?:(?:answer|response|a)\s*[:\-–]|[:\-–])?\s*(?<n>" + CellValue.StatedPattern + @"|[<≤]\s?\d+|(?<=:\s*)" + NumberWords.Pattern + @")\s*(?:offences?|crimes?)?\s*(?<asat>\(?as (?:at|of|on) [^.;,()]{4,30}\)?)?\s*(?:,?\s*(?<part>of which\b[^.;]{3,80}))?\s*\.?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    // "2. And 1 January 2021 to 31 December 2021?"
    [GeneratedRegex(@"^\W*(?:(?:question|q)?\s*\d{1,2}\s?[a-z]?\s?[.):]+\s*)?(?:and|the same|as above)\b.*\d.*\?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elided();

    [GeneratedRegex(@"\bhow many\b|\bnumbers? of\b|\btotals?\b|\bcount of\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asks();
}
