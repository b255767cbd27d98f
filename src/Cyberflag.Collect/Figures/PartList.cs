using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// Parts and their numbers in one sentence: <c>the platforms were: Snapchat 43, Instagram 20, Facebook 11</c>. Whether they are all of the whole
/// stands elsewhere; a person looks.
/// </summary>
internal sealed partial class PartList : FigureRule
{
    private const int Fewest = 2;

    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        var passage = text.Passages[index].Text;
        var found = Entry().Matches(passage).Select(m => (Match: m, Dimension: PartLine.Dimension(m.Groups["label"].Value.Trim())))
            .Where(m => m.Dimension is not null).ToList();
        if (found.Count < Fewest || NoCount.IsWorkload(passage))
        {
            yield break;
        }

        foreach (var (match, dimension) in found)
        {
            if (CellValue.Read(match.Groups["n"].Value, text.Legend) is not { } value)
            {
                continue;
            }

            var draft = DraftOf(text, index, match.Groups["n"], value, passage);
            OwnWords.Apply(draft, passage[..found[0].Match.Index], text);
            draft.Dimensions[dimension == "part" && found.Select(f => f.Dimension).Where(d => d != "part").Distinct().ToList() is [{ } common] ? common : dimension!] = match.Groups["label"].Value.Trim().ToLowerInvariant();
            if (dimension != "sex" && Lead().Match(passage[..match.Index]) is { Success: true } lead)
            {
                draft.Dimensions["sex"] = lead.Groups["sex"].Value.ToLowerInvariant();
            }

            draft.Doubt("parts in a sentence: of which whole is not certain");
            yield return draft;
        }
    }

    // "Female victims: 11 and under - 19, 12-15 - 58".
    [GeneratedRegex(@"(?:^|[.;]\s+)(?:\w{1,3}[.):]\s+)?(?<sex>(?:fe)?male|girl|boy)s?(?:\s+(?:victims?|suspects?|offenders?))?\s*:[^:.]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"(?<=^|^\W*q\s?\d{1,2}\s*[-–]\s*|[:,;(]\s*|\band\s+|[.;]\s+)(?<label>[A-Za-z][A-Za-z ./\-]{1,25}?|\d{1,2}\s?[-–]\s?\d{1,2}|\d{1,2} and (?:over|under))\s*(?:[:=(]|\s[-–—]\s|\s)\s*(?<n>" + CellValue.StatedPattern + @"|\*|[<≤]\s?\d+)\)?(?=\s*(?:[,;.]|and\b(?!\s+(?:under|over|above|below|older|younger))|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();
}
