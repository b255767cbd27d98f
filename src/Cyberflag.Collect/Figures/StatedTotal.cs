using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// A number behind a colon in a sentence that goes on: <c>Offences recorded by police across the UK in 2022/23: 86,962; one of the highest …</c>. What
/// stands before the colon says what is counted, where and when.
/// </summary>
internal sealed partial class StatedTotal : FigureRule
{
    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        var passage = text.Passages[index].Text;
        foreach (Match match in Stated().Matches(passage))
        {
            var label = match.Groups["label"].Value;
            if (UnitReading.Leading(label) is not { } unit || NoCount.IsWorkload(label) || NoCount.IsReference(label) || NoCount.ListsCodes(label + ":") || InlineQuestions.Mentions(passage).Any(q => q.Start <= match.Groups["n"].Index && match.Groups["n"].Index < q.Start + q.Length)
                || CellValue.Read(match.Groups["n"].Value, text.Legend) is not { } value)
            {
                continue;
            }

            var draft = DraftOf(text, index, match.Groups["n"], value, label.Trim());
            draft.Unit = unit;
            OwnWords.Apply(draft, label, text);
            draft.Doubt(PlainWords.Doubt(label, text));
            draft.Doubt(NoCount.MayBeWorkload(text, index));
            draft.Doubt("its sentence goes on");
            yield return draft;
        }
    }

    [GeneratedRegex(@"(?<=^|[.;?!\])]\s+)(?<label>[^.;:=?!]{8,}):\s*(?<n>" + CellValue.NumberPattern + @")(?=\s*;|\.\s|\s*[,(]\s*[a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Stated();
}
