using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>An answer that is only its number: <c>2. 4</c> is question 2, answer 4. What was asked stands elsewhere, so a person looks.</summary>
internal sealed partial class NumberedAnswer : FigureRule
{
    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        if (Answer().Match(text.Passages[index].Text) is not { Success: true } match || CellValue.Read(match.Groups["n"].Value, text.Legend) is not { } value)
        {
            yield break;
        }

        var question = match.Groups["q"].Value.Trim().ToLowerInvariant();
        var asked = Asked.Of(text, index, question);
        var draft = DraftOf(text, index, match.Groups["n"], value, asked ?? "");
        draft.Question = question;
        draft.Unit = UnitReading.Leading(match.Groups["what"].Value);
        if (asked is not null)
        {
            OwnWords.Apply(draft, asked, text);
        }

        // A question that asks for one count of one offence in one period is answered by a number.
        var isWhole = asked is not null && draft.Offence is not null && draft.Period is not null && draft.Unit is not null && PlainWords.Unexplained(asked, text) is null;
        draft.Doubt(match.Groups["remark"].Success ? $"a remark stands beside it ('{match.Groups["remark"].Value}')" : null);
        draft.Doubt(isWhole ? null : $"the answer to question {question} is a number alone");
        yield return draft;
    }

    [GeneratedRegex(@"^\s*(?:(?:question|answer|q|a)\s*)?(?<q>\d{1,2}\s?[a-z]?)\s*(?:[.):]|(?<=q\s?\d{1,2}\s*)[-–])\s*(?<n>" + CellValue.StatedPattern + @"|\*|[<≤]\s?\d+)\s*(?<what>offences?|crimes?|arrests?|charges?|victims?|suspects?)?\s*(?:\((?<remark>[^()]{3,60})\))?\s*\.?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Answer();
}
