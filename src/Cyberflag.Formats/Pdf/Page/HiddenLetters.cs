using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Cyberflag.Formats;

/// <summary>Why nobody sees a letter of a page.</summary>
internal enum Hiding
{
    /// <summary>It is seen.</summary>
    None,

    /// <summary>It is written without ink over a picture, as programs do that recognise the letters of a scan.</summary>
    Recognised,

    /// <summary>It is written without ink.</summary>
    NoInk,

    /// <summary>It has the colour of what lies under or over it.</summary>
    SameColour,

    /// <summary>It is too small to be read.</summary>
    Tiny,

    /// <summary>It lies outside the page.</summary>
    OffPage,
}

/// <summary>
/// Tells the letters that nobody sees. They can be what a force did not mean to send, such as text under a black bar, and are never
/// read; only the letters over a scan, which stand for its picture, are.
/// </summary>
internal sealed class HiddenLetters
{
    private const double Readable = 1.5;
    private readonly Page page;
    private readonly List<Area> areas;
    private readonly Lazy<List<PdfRectangle>> images;

    /// <summary>Looks at a page whose coloured areas are given in the page's own frame.</summary>
    public HiddenLetters(Page page, List<Area> areas)
    {
        this.page = page;
        this.areas = areas;
        images = new Lazy<List<PdfRectangle>>(() => page.NumberOfImages is 0 or > 2000 ? [] : [.. page.GetImages().Select(i => i.BoundingBox)]);
    }

    /// <summary>Why a letter is not seen.</summary>
    public Hiding Of(Letter letter)
    {
        var box = letter.BoundingBox;
        var (x, y) = ((box.Left + box.Right) / 2, (box.Bottom + box.Top) / 2);
        if (x < -1 || y < -1 || x > page.Width + 1 || y > page.Height + 1)
        {
            return Hiding.OffPage;
        }

        if (letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip)
        {
            return IsOnImage(x, y) ? Hiding.Recognised : Hiding.NoInk;
        }

        if (Math.Abs(letter.PointSize) < Readable && box.Height < Readable)
        {
            return Hiding.Tiny;
        }

        var isStroked = letter.RenderingMode is TextRenderingMode.Stroke or TextRenderingMode.StrokeClip;
        var colour = Colour.Of(isStroked ? letter.StrokeColor : letter.FillColor);
        return !colour.IsLost(Background(x, y)) ? Hiding.None
            : letter.RenderingMode is TextRenderingMode.FillThenStroke or TextRenderingMode.FillThenStrokeClip && !Colour.Of(letter.StrokeColor).IsLost(Background(x, y)) ? Hiding.None
            : colour.IsWhite && IsOnImage(x, y) ? Hiding.None
            : Hiding.SameColour;
    }

    private Colour Background(double x, double y)
    {
        for (var i = areas.Count - 1; i >= 0; i--)
        {
            if (areas[i].Box.Contains(x, -y))
            {
                return areas[i].Colour;
            }
        }

        return Colour.White;
    }

    private bool IsOnImage(double x, double y) =>
        images.Value.Exists(i => x >= i.Left - 1 && x <= i.Right + 1 && y >= i.Bottom - 1 && y <= i.Top + 1);
}
