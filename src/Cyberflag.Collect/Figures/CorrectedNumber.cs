using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// A number that takes the place of another: <c>47 offences … were recorded in 2023/24. This was wrong. The right number is 74.</c> It is of what the wrong one was of; a person looks.
/// </summary>
internal sealed partial class CorrectedNumber : FigureRule
{
    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        var passage = text.Passages[index].Text;
        var sentences = Sentences.Of(passage);
        foreach (Match match in Right().Matches(passage))
        {
            var wrong = sentences.Select(s => passage.Substring(s.Start, s.Length)).TakeWhile((_, i) => sentences[i].Start + sentences[i].Length <= match.Index).LastOrDefault(s => UnitReading.Leading(s) is not null && s.Any(char.IsDigit));
            if (wrong is null || CellValue.Read(match.Groups["n"].Value, text.Legend) is not { } value)
            {
                continue;
            }

            var draft = DraftOf(text, index, match.Groups["n"], value, wrong);
            OwnWords.Apply(draft, wrong, text);
            draft.Doubt("it corrects a number given before it");
            yield return draft;
        }
    }

    /// <summary>True for words that withdraw the number in them.</summary>
    public static bool Withdraws(string passage) => Wrong().IsMatch(passage) && Right().IsMatch(passage);

    [GeneratedRegex(@"\bthe\s+(?:right|correct|corrected|accurate|true)\s+(?:number|figure|total|count)\s+(?:is|was|should (?:be|read|have been|have read))\s+(?<n>" + CellValue.NumberPattern + @")(?![\w/%]|[.,]\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Right();

    [GeneratedRegex(@"\b(?:wrong|incorrect|in error|an error|mistake|inaccurate|mis(?:typed|printed|stated))\w*\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wrong();
}
