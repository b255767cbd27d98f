using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// Finds numbers that look like figures and were read as none, so that nothing is left out in silence: a label before a number at the end of a short line,
/// a table on one line, and whatever is like a number in a sentence that names a period or an offence.
/// </summary>
internal static partial class UnreadNumbers
{
    private const int LongestLine = 60;
    private const int FewestNumbers = 4;

    /// <summary>Places of lines that look like figures and were not read.</summary>
    /// <param name="text">The document.</param>
    /// <param name="figures">The numbers read in its passages; those of its tables are no part of them.</param>
    public static ImmutableArray<string> Find(DocumentText text, IEnumerable<Draft> figures)
    {
        var read = figures.ToLookup(d => d.Before);
        return
        [
            .. text.Passages.Index().Where(p => !p.Item.IsAsked).Select(p => Place(text, p.Item, [.. read[p.Index]])).OfType<string>(),
        ];
    }

    private static string? Place(DocumentText text, Passage passage, ImmutableArray<Draft> read) =>
        read.IsEmpty && WithoutLegend(passage.Text) is var words && (IsFigure(words) || IsTable(words)) ? passage.Locator(0, passage.Text.Length)
        : NumberLike.Find(passage, read, text.Reference) is { } found ? passage.Locator(found.Start, found.Length) : null;

    // The numbers with which a mark is explained count nothing.
    private static string WithoutLegend(string line)
    {
        var open = line.ToCharArray();
        foreach (var (start, end) in Legend.Explanations(line))
        {
            open.AsSpan(start, end - start).Fill(' ');
        }

        return new string(open).TrimEnd();
    }

    private static bool IsFigure(string line) =>
        line.Length <= LongestLine && Figure().Match(line) is { Success: true } match && !NoCount.IsReference(match.Groups["label"].Value)
        && !TableRows.IsYear(match.Groups["n"].Value) && !NoCount.Mentions(line).Any(m => m.Start <= match.Groups["n"].Index && match.Groups["n"].Index < m.Start + m.Length)
        && Dates.FirstDay(line) is null;

    // A table on one line that was not understood: at least every third word is a number.
    private static bool IsTable(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var numbers = words.Count(w => char.IsDigit(w[0]) && CellValue.IsNumberOrMark(w) && !TableRows.IsYear(w));
        return numbers >= FewestNumbers && numbers * 3 >= words.Length && words.Any(w => char.IsLetter(w[0]) && w.Length > 2) && !NoCount.IsReference(line);
    }

    [GeneratedRegex(@"^(?!.*\bpages?\b)(?<label>[^.?!]*[A-Za-z]{3}[^.?!]*?)[\s:=|\-–](?<n>" + CellValue.NumberPattern + @")\s*[|;]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
