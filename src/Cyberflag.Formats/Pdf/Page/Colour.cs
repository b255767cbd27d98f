using UglyToad.PdfPig.Graphics.Colors;

namespace Cyberflag.Formats;

/// <summary>A colour as the eye sees it, each part from 0 to 1; a pattern has none.</summary>
internal readonly record struct Colour(double Red, double Green, double Blue, bool IsKnown)
{
    /// <summary>Paper.</summary>
    public static Colour White { get; } = new(1, 1, 1, true);

    public bool IsWhite => IsKnown && Red > 0.97 && Green > 0.97 && Blue > 0.97;

    /// <summary>The colour as the library gives it; black where it gives none, as the format has it.</summary>
    public static Colour Of(IColor? color)
    {
        if (color is null)
        {
            return new Colour(0, 0, 0, true);
        }

        try
        {
            var (r, g, b) = color.ToRGBValues();
            return new Colour(r, g, b, true);
        }
        catch (Exception problem) when (problem is InvalidOperationException or NotSupportedException or NotImplementedException)
        {
            return new Colour(0, 0, 0, false);
        }
    }

    /// <summary>True where nobody could tell the one on the other.</summary>
    public bool IsLost(Colour on) => IsKnown && on.IsKnown
        && Math.Max(Math.Abs(Red - on.Red), Math.Max(Math.Abs(Green - on.Green), Math.Abs(Blue - on.Blue))) < 0.06;
}

/// <summary>A coloured area of a page.</summary>
internal readonly record struct Area(Box Box, Colour Colour);
