namespace Cyberflag.Formats;

/// <summary>
/// The way in which text runs over a page: by how many degrees, against the clock, its lines are turned from the page's own. In the
/// frame x runs with the text and y downwards, so that turned text is read as upright text is.
/// </summary>
internal readonly record struct Frame(int Degrees)
{
    private readonly double cosine = Degrees switch { 0 => 1, 90 or 270 => 0, 180 => -1, _ => Math.Cos(Degrees * Math.PI / 180) };
    private readonly double sine = Degrees switch { 0 or 180 => 0, 90 => 1, 270 => -1, _ => Math.Sin(Degrees * Math.PI / 180) };

    /// <summary>True where the text stands upright or is turned by quarters.</summary>
    public bool IsQuarter => Degrees % 90 == 0;

    /// <summary>A point of the page in this frame.</summary>
    public (double X, double Y) Of(double x, double y) => ((x * cosine) + (y * sine), (x * sine) - (y * cosine));

    /// <summary>A point of this frame on the page.</summary>
    public (double X, double Y) Back(double x, double y) => ((x * cosine) + (y * sine), (x * sine) - (y * cosine));

    /// <summary>The smallest box in this frame around two corners on the page.</summary>
    public Box Of(double left, double bottom, double right, double top)
    {
        var (a, b, c, d) = (Of(left, bottom), Of(right, top), Of(left, top), Of(right, bottom));
        return new Box(
            Math.Min(Math.Min(a.X, b.X), Math.Min(c.X, d.X)), Math.Min(Math.Min(a.Y, b.Y), Math.Min(c.Y, d.Y)),
            Math.Max(Math.Max(a.X, b.X), Math.Max(c.X, d.X)), Math.Max(Math.Max(a.Y, b.Y), Math.Max(c.Y, d.Y)));
    }

    /// <summary>A box of another frame in this one.</summary>
    public Box From(Box box, Frame other)
    {
        if (other == this)
        {
            return box;
        }

        var (a, b) = (other.Back(box.Left, box.Top), other.Back(box.Right, box.Bottom));
        var (c, d) = (other.Back(box.Left, box.Bottom), other.Back(box.Right, box.Top));
        return Of(
            Math.Min(Math.Min(a.X, b.X), Math.Min(c.X, d.X)), Math.Min(Math.Min(a.Y, b.Y), Math.Min(c.Y, d.Y)),
            Math.Max(Math.Max(a.X, b.X), Math.Max(c.X, d.X)), Math.Max(Math.Max(a.Y, b.Y), Math.Max(c.Y, d.Y)));
    }
}
