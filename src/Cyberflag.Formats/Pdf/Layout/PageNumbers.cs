using System.Globalization;
using System.Text.RegularExpressions;

namespace Cyberflag.Formats;

/// <summary>
/// Leaves out the number of a page, which is no figure: a first or last line that is nothing but <c>Page 2 of 5</c>, or a bare number
/// that on two pages at least is as far from the page's own.
/// </summary>
internal static partial class PageNumbers
{
    /// <summary>The pages without their numbers.</summary>
    public static void Remove(IReadOnlyList<(int Page, List<PageElement> Elements)> pages)
    {
        var found = pages.SelectMany(p => Ends(p.Elements).Select(e => (p.Page, p.Elements, Element: e, Number: Number(e.Text!)))).Where(f => f.Number is not null).ToList();
        var shifts = found.GroupBy(f => f.Number!.Value.Number - f.Page).Where(g => g.Select(f => f.Page).Distinct().Count() > 1).Select(g => g.Key).ToHashSet();
        foreach (var (page, elements, element, number) in found)
        {
            if (number!.Value.IsTold || shifts.Contains(number.Value.Number - page))
            {
                elements.Remove(element);
            }
        }
    }

    private static IEnumerable<PageElement> Ends(List<PageElement> elements) => elements.Count == 0 ? []
        : new[] { elements[0], elements[^1] }.Distinct().Where(e => e.Text is not null);

    private static (int Number, bool IsTold)? Number(string text) =>
        Form().Match(text) is { Success: true } match && int.TryParse(match.Groups["number"].Value, CultureInfo.InvariantCulture, out var number)
            ? (number, match.Groups["word"].Success || match.Groups["of"].Success) : null;

    [GeneratedRegex(@"^\W{0,3}(?<word>(?:page|tudalen)\s+)?(?<number>[0-9]{1,4})(?<of>\s+(?:of|o)\s+[0-9]{1,4})?\W{0,3}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
