using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>The column <c>Year</c> or <c>Full year</c> behind quarters or months: the total of the year that the title names.</summary>
internal static partial class YearOfParts
{
    /// <summary>True for such a heading.</summary>
    public static bool Is(string label) => Label().IsMatch(label);

    /// <summary>Writes the year of the title into the draft of a number below such a heading.</summary>
    public static void Apply(Draft draft, DocumentText text)
    {
        draft.IsTotal = true;
        draft.HasPeriods = true;
        draft.Period ??= HeadedBy.Year(text, draft.Before);
    }

    [GeneratedRegex(@"^\s*(?:the\s+)?(?:(?:whole|full|total(?: for)?)\s+)?year(?:\s+total)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
