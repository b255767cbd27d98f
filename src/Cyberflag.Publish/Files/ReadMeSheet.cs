using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>The first sheet: what this is, what was asked, what the other sheets hold.</summary>
internal static class ReadMeSheet
{
    public static void Write(SiteModel site, Stream stream)
    {
        using var sheet = new SheetWriter(stream, [110], false);
        sheet.Row(CellStyle.Title, site.Survey.Title);
        foreach (var notice in Page.NoticesOf(site.Survey))
        {
            sheet.Row(CellStyle.Notice, notice);
        }

        foreach (var line in Lines(site))
        {
            sheet.Row(CellStyle.Wrapped, line);
        }

        sheet.End(false);
    }

    private static IEnumerable<string> Lines(SiteModel site) =>
    [
        "",
        site.Survey.Asked,
        "",
        .. site.Survey.Measures.Select(m => $"{m.Code}: {m.Title}. {m.Note}".TrimEnd()),
        "",
        "Figures: every figure with its id, numbers in full, shown with as many decimals as the pages print.",
        "Coverage: how each force stands to each year. A force without a figure is missing; it is not zero.",
        "Notes and symbols: what the symbols mean, definition breaks, sources and licences.",
        "",
        $"{FigureText.Whole(site.Figures.Withheld)} of {FigureText.Whole(site.Figures.Figures.Length)} figures are withheld to protect people and shown as [c].",
        "These are offences that the police recorded. They do not tell how many there were, and forces record differently.",
        .. site.Survey.Publisher.Length > 0 ? [$"Published by {site.Survey.Publisher}, with Cyberflag."] : Array.Empty<string>(),
    ];
}
