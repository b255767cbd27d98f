using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Cyberflag.Formats;

/// <summary>Takes from what is drawn on a page the straight lines: strokes, thin rectangles, and the edges of coloured areas.</summary>
internal static class RulingExtraction
{
    private const double Thin = 3;
    private const double Straight = 0.6;
    private const int MostPieces = 200_000;

    /// <summary>The lines of a page in a frame, and its coloured areas.</summary>
    public static (Rulings Rulings, List<Area> Areas) Of(Page page, Frame frame)
    {
        var (horizontal, vertical, areas) = (new List<Ruling>(), new List<Ruling>(), new List<Area>());
        foreach (var path in page.Paths)
        {
            if (path.IsClipping || !(path.IsFilled || path.IsStroked) || horizontal.Count + vertical.Count > MostPieces)
            {
                continue;
            }

            foreach (var part in path)
            {
                Add(path, part, frame, page, horizontal, vertical, areas);
            }
        }

        return (Rulings.Of(horizontal, vertical), areas);
    }

    private static void Add(PdfPath path, PdfSubpath part, Frame frame, Page page, List<Ruling> horizontal, List<Ruling> vertical, List<Area> areas)
    {
        if (part.Commands.Count is > 1 and < 8 && part.GetDrawnRectangle() is { } drawn)
        {
            var box = frame.Of(drawn.Left, drawn.Bottom, drawn.Right, drawn.Top);
            var isThin = Math.Min(box.Width, box.Height) <= Thin;
            if (isThin)
            {
                AddThin(box, horizontal, vertical);
            }
            else
            {
                if ((path.IsStroked || !Colour.Of(path.FillColor).IsWhite) && (box.Width < 0.97 * Math.Max(page.Width, page.Height) || box.Height < 0.9 * Math.Min(page.Width, page.Height)))
                {
                    horizontal.Add(new Ruling(box.Top, box.Left, box.Right));
                    horizontal.Add(new Ruling(box.Bottom, box.Left, box.Right));
                    vertical.Add(new Ruling(box.Left, box.Top, box.Bottom));
                    vertical.Add(new Ruling(box.Right, box.Top, box.Bottom));
                }

                if (path.IsFilled)
                {
                    areas.Add(new Area(box, Colour.Of(path.FillColor)));
                }
            }

            return;
        }

        foreach (var command in part.Commands)
        {
            if (command is PdfSubpath.Line line)
            {
                var (from, to) = (frame.Of(line.From.X, line.From.Y), frame.Of(line.To.X, line.To.Y));
                AddThin(new Box(Math.Min(from.X, to.X), Math.Min(from.Y, to.Y), Math.Max(from.X, to.X), Math.Max(from.Y, to.Y)), horizontal, vertical, Straight);
            }
        }

        if (path.IsFilled && part.GetBoundingRectangle() is { Width: > Thin, Height: > Thin } around)
        {
            areas.Add(new Area(frame.Of(around.Left, around.Bottom, around.Right, around.Top), Colour.Of(path.FillColor)));
        }
    }

    private static void AddThin(Box box, List<Ruling> horizontal, List<Ruling> vertical, double thickness = Thin)
    {
        if (box.Height <= thickness && box.Width >= box.Height)
        {
            horizontal.Add(new Ruling(box.CentreY, box.Left, box.Right));
        }

        if (box.Width <= thickness && box.Height >= box.Width)
        {
            vertical.Add(new Ruling(box.CentreX, box.Top, box.Bottom));
        }
    }
}
