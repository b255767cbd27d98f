using System.Globalization;
using Cyberflag.Vocabulary;
using UglyToad.PdfPig.Content;

namespace Cyberflag.Formats;

/// <summary>Gathers what a person should know of the pages: pages of one kind are told together.</summary>
internal sealed class PageFindings(string where)
{
    // A picture that covers less of the page is a logo or a signature.
    private const double Large = 0.15;

    private readonly SortedDictionary<Hiding, (List<int> Pages, int Letters)> hidden = [];
    private readonly List<int> unread = [];
    private readonly List<int> tooLarge = [];
    private readonly List<int> damaged = [];
    private readonly List<int> withoutText = [];
    private readonly List<int> pictures = [];
    private readonly List<int> unknown = [];
    private readonly List<int> crowded = [];
    private readonly List<int> noted = [];
    private int notes;

    /// <summary>The pages whose text may be wrong.</summary>
    public IEnumerable<DoubtfulPage> Doubtful =>
    [
        .. (hidden.TryGetValue(Hiding.Recognised, out var found) ? found.Pages : []).Select(p => new DoubtfulPage(p, "the text was recognised from a picture")),
        .. unknown.Select(p => new DoubtfulPage(p, "some letters of the page do not say which they are")),
        .. damaged.Select(p => new DoubtfulPage(p, "the page is damaged in the file")),
    ];

    public void Damaged(int page) => damaged.Add(page);

    public void Unread(int page) => unread.Add(page);

    public void TooLarge(int page) => tooLarge.Add(page);

    /// <summary>Looks at a page that was read.</summary>
    public void Look(Page page, PageText text, int number)
    {
        foreach (var (why, letters) in text.Hidden)
        {
            var (pages, before) = hidden.TryGetValue(why, out var known) ? known : ([], 0);
            pages.Add(number);
            hidden[why] = (pages, before + letters);
        }

        if (text.Words.Count + text.Turned.Count == 0)
        {
            if (page.NumberOfImages > 0 || page.Paths.Count > 20)
            {
                withoutText.Add(number);
            }
        }
        else if (page.NumberOfImages is > 0 and < 500 && !text.Hidden.ContainsKey(Hiding.Recognised)
            && page.GetImages().Any(i => Math.Abs(i.BoundingBox.Area) > Large * page.Width * page.Height))
        {
            pictures.Add(number);
        }

        if (text.Words.Exists(w => w.Text.Any(c => c == '\uFFFD' || char.IsControl(c) || c is >= '\uE000' and <= '\uF8FF')))
        {
            unknown.Add(number);
        }

        if (text.Rulings.IsTooMany)
        {
            crowded.Add(number);
        }

        if (PdfQuarantine.Notes(page) is var count and > 0)
        {
            noted.Add(number);
            notes += count;
        }
    }

    /// <summary>Every finding, in the order of its code.</summary>
    public IEnumerable<Finding> All()
    {
        IEnumerable<Finding?> all =
        [
            One(unread, FormatFindings.PagesUnread), One(withoutText, FormatFindings.PagesWithoutText), One(tooLarge, FormatFindings.PagesTooLarge),
            One(damaged, FormatFindings.PagesDamaged),
            .. hidden.Select(h => h.Key == Hiding.Recognised
                ? FormatFindings.RecognisedText(where, Pages(h.Value.Pages))
                : FormatFindings.HiddenLetters(where, Pages(h.Value.Pages), Words(h.Key), h.Value.Letters)),
            One(unknown, FormatFindings.UnknownLetters), One(crowded, FormatFindings.PagesCrowded), One(pictures, FormatFindings.PagesWithPictures),
            noted.Count == 0 ? null : FormatFindings.PageNotes(where, Pages(noted), notes),
        ];
        return all.OfType<Finding>();
    }

    private static string Words(Hiding hiding) => hiding switch
    {
        Hiding.NoInk => "without ink",
        Hiding.SameColour => "in the colour of what lies behind or over them",
        Hiding.Tiny => "too small to be read",
        Hiding.OffPage => "outside the page",
        Hiding.None or Hiding.Recognised => throw new InvalidOperationException($"Letters of the kind {hiding} are read."),
    };

    private Finding? One(List<int> pages, Func<string, string, Finding> finding) => pages.Count == 0 ? null : finding(where, Pages(pages));

    /// <summary>Page numbers in words: page 3; pages 1, 2 to 5 and 9 are <c>p.1, p.2-5, p.9</c>.</summary>
    private static string Pages(List<int> pages)
    {
        var parts = new List<string>();
        for (var i = 0; i < pages.Count;)
        {
            var end = i;
            while (end + 1 < pages.Count && pages[end + 1] == pages[end] + 1)
            {
                end++;
            }

            parts.Add(string.Create(CultureInfo.InvariantCulture, $"p.{pages[i]}{(end > i ? $"-{pages[end]}" : "")}"));
            i = end + 1;
        }

        return string.Join(", ", parts);
    }
}
