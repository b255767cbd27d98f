using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// Digits directly before a number that are part of no other reading: <c>1, 204 crimes</c>, <c>1’204</c>, <c>2O 4</c>. What was read may be the end of a longer
/// number.
/// </summary>
internal static partial class DigitsBeside
{
    /// <summary>Marks such numbers of one passage.</summary>
    public static void Apply(IReadOnlyCollection<Draft> drafts, string passage, ReferenceData reference)
    {
        foreach (var draft in drafts.Where(d => d.Start > 0 && char.IsDigit(d.Raw[0])))
        {
            if (Before().Match(passage[..draft.Start]) is { Success: true } match && match.Groups["d"] is var digits && !TableRows.IsYear(digits.Value.TrimEnd(',', '.'))
                && !Spans(drafts, passage, reference).Any(s => s.Start < digits.Index + digits.Length && digits.Index < s.Start + s.Length))
            {
                draft.Doubt($"'{digits.Value}' stands directly before it and may be a part of it");
            }
        }
    }

    // What the digits may belong to otherwise.
    private static IEnumerable<(int Start, int Length)> Spans(IReadOnlyCollection<Draft> drafts, string passage, ReferenceData reference) =>
        drafts.Select(d => (d.Start, d.Raw.Length))
            .Concat(PeriodReading.Find(passage).Select(p => (p.Start, p.Length)))
            .Concat(OffenceReading.Mentions(passage, reference.Offences).Select(o => (o.Start, o.Length)))
            .Concat(NoCount.Mentions(passage)).Concat(InlineQuestions.Mentions(passage));

    [GeneratedRegex(@"(?<![^\s(\[:=])(?<d>(?=[OoIl]*\d)[\dOoIl]{1,3}(?:[,.'’·][\dOoIl]{0,3})?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Before();
}
