using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// Numbers and offences that take turns in a sentence: <c>there were 176 offences under HO 22B and 119 under HO 21</c>. Each number is of the
/// offence behind it; one unit and one period hold for all.
/// </summary>
internal sealed partial class OffenceTurns : FigureRule
{
    private const int Fewest = 2;

    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        var passage = text.Passages[index].Text;
        return NoCount.ListsCodes(passage) || OffenceReading.Find(passage, text.Reference.Offences).Length < Fewest ? []
            : Clause().Matches(passage).SelectMany(m => In(text, index, m));
    }

    private static IEnumerable<Draft> In(DocumentText text, int index, Match clause)
    {
        var words = clause.Value;
        var offences = OffenceReading.Find(words, text.Reference.Offences);
        var periods = PeriodReading.Find(words).DistinctBy(p => p.Period).ToList();
        if (offences.Length < Fewest || periods.Count > 1 || NoCount.IsWorkload(words))
        {
            yield break;
        }

        var open = words.ToCharArray();
        foreach (var (start, length) in OffenceReading.Mentions(words, text.Reference.Offences).Select(o => (o.Start, o.Length))
            .Concat(periods.Select(p => (p.Start, p.Length))).Concat(NoCount.Mentions(words)))
        {
            open.AsSpan(start, length).Fill('\uFFFC');
        }

        var numbers = Number().Matches(new string(open)).ToList();
        var isTurning = numbers.Count == offences.Length && numbers.Zip(offences).All(p => p.First.Index < p.Second.Start)
            && numbers.Skip(1).Zip(offences).All(p => p.Second.Start < p.First.Index)
            && UnitReading.Leading(words[numbers[0].Index..offences[0].Start]) is not null;
        if (!isTurning)
        {
            yield break;
        }

        var doubt = PlainWords.Doubt(words, text);
        foreach (var (number, offence) in numbers.Zip(offences))
        {
            if (CellValue.Read(number.Value, text.Legend) is not { } value)
            {
                continue;
            }

            var own = words[number.Index..offence.Start];
            var draft = DraftOf(text, index, clause.Index + number.Index, number.Length, value, words);
            draft.Offence = offence;
            draft.Period = periods.Count == 1 ? periods[0] : null;
            draft.Unit = UnitReading.Leading(own) ?? UnitReading.Leading(words[numbers[0].Index..offences[0].Start]);
            var areas = ForceNames.Find(words, text.Reference.Gazetteer).Select(a => a.Area).Distinct().ToList();
            draft.Area = areas is [var area] && (text.Document.Force is not { } given || text.Reference.Gazetteer.FindForce(area.Code) != given) ? area.Code : null;
            draft.Doubt(areas.Count > 1 ? "its words name several areas" : null);
            draft.Doubt(UnitReading.Find(words).Length > 1 ? "its words name several units" : null);
            draft.Doubt(doubt);
            draft.Doubt(NoCount.MayBeWorkload(text, index));
            draft.Doubt(Hedge().IsMatch(words[..number.Index]) ? "it is not stated exactly" : null);
            yield return draft;
        }
    }

    [GeneratedRegex(@"[^.?!;]+(?:\.(?=\S)[^.?!;]*)*[.?!;]?")]
    private static partial Regex Clause();

    [GeneratedRegex(@"(?<![\w£$/,.\-–])" + CellValue.NumberPattern + @"(?![\w/%]|[.,\-–]\d|\s*(?:%|per ?cent))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:about|around|approximately|over|more than|at least|nearly|almost|some|up to|estimated|average|by|from)\s*(?:of\s*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hedge();
}
