using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>Finds the words of the question that an answer has only the number of.</summary>
internal static partial class Asked
{
    /// <summary>
    /// What a question asks, by its number: the last passage of that number which asks for a count, its entry in a list of questions within
    /// one passage, or else the last passage of that number. Null where the document does not have the question.
    /// </summary>
    /// <param name="text">The document.</param>
    /// <param name="index">Index of the passage that answers.</param>
    /// <param name="question">The number of the question.</param>
    public static string? Of(DocumentText text, int index, string question)
    {
        var before = text.Passages.Take(index).Where(p => p.Question == question && !Answer().IsMatch(p.Text)).ToList();
        return before.FindLast(p => Asks().IsMatch(p.Text) && InlineQuestions.Find(p.Text, question) is null)?.Text
            ?? text.Passages.Take(index).Select(p => InlineQuestions.Find(p.Text, question)).LastOrDefault(q => q is not null)
            ?? before.LastOrDefault()?.Text;
    }

    [GeneratedRegex(@"\bhow many\b|\bnumbers? of\b|\btotals?\b|\bcount of\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asks();

    [GeneratedRegex(@"^\s*(?:(?:question|answer|q|a)\s*)?\d{1,2}\s?[a-z]?\s*[.):]\s*(?:" + CellValue.StatedPattern + @"|\*|[<≤]\s?\d+)\s*\w*\s*\.?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Answer();
}
