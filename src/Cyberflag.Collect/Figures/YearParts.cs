using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// A period and several numbers, each with what it is of in brackets: <c>2023 – 92 (old system) 33 (new system)</c>. They are parts of the period and no
/// rival values; a person looks.
/// </summary>
internal sealed partial class YearParts : FigureRule
{
    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        if (Line().Match(text.Passages[index].Text) is not { Success: true } match || PeriodReading.Whole(match.Groups["period"].Value) is not { } period)
        {
            yield break;
        }

        foreach (var (number, part) in match.Groups["n"].Captures.Zip(match.Groups["part"].Captures))
        {
            if (CellValue.Read(number.Value, text.Legend) is not { } value)
            {
                continue;
            }

            var draft = DraftOf(text, index, number.Index, number.Length, value, "");
            draft.Period = period;
            draft.Dimensions["part"] = part.Value.Trim().ToLowerInvariant();
            draft.Doubt("several numbers of one period stand beside each other");
            yield return draft;
        }
    }

    [GeneratedRegex(@"^\s*[•●▪*·]?\s*(?<period>[^=:]{4,30}?)\s*(?:[-–—:=]|\s)\s*(?:(?<n>" + CellValue.NumberPattern + @")\s*\((?<part>[^()\d]{2,40})\)\s*(?:[,;+&]|and)?\s*){2,}\.?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
