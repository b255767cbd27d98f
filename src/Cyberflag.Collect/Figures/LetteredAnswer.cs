using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// Answers to the lettered parts of one question: <c>(a) 145</c>, <c>(b) 12</c>, where the question asked <c>how many offences (a) were recorded (b) led to a charge</c>. Each is of what stands
/// behind its letter there; a person looks.
/// </summary>
internal sealed partial class LetteredAnswer : FigureRule
{
    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        if (Answer().Match(text.Passages[index].Text) is not { Success: true } match || CellValue.Read(match.Groups["n"].Value, text.Legend) is not { } value)
        {
            yield break;
        }

        var letter = match.Groups["letter"].Value;
        var asked = text.Passages.Take(index).LastOrDefault(p => p.Text.Contains($"({letter})", StringComparison.Ordinal) && !Answer().IsMatch(p.Text))?.Text;
        if (asked is null)
        {
            yield break;
        }

        var head = asked.IndexOf("(a)", StringComparison.Ordinal) is >= 0 and var at ? asked[..at] : "";
        var own = asked[(asked.IndexOf($"({letter})", StringComparison.Ordinal) + letter.Length + 2)..];
        own = Next().Match(own) is { Success: true } next ? own[..next.Index] : own;
        var draft = DraftOf(text, index, match.Groups["n"], value, own);
        OwnWords.Apply(draft, head, text);
        if (PartPredicate.Tells(own))
        {
            PartPredicate.Apply(draft, own);
        }

        draft.Doubt("the answer to one part of a question is a number alone");
        yield return draft;
    }

    [GeneratedRegex(@"^\s*\(?(?<letter>[a-h])\)\s*[:\-–]?\s*(?<n>" + CellValue.StatedPattern + @"|\*|[<≤]\s?\d+)\s*\.?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Answer();

    [GeneratedRegex(@"\([a-h]\)")]
    private static partial Regex Next();
}
