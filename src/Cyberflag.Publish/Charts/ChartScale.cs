namespace Cyberflag.Publish;

/// <summary>A scale from zero to a round number above the greatest value, with three to six equal steps of 1, 2 or 5 times a power of ten.</summary>
internal readonly record struct ChartScale(double Top, double Step, double Bottom, double Height)
{
    /// <summary>A scale for values up to <paramref name="greatest"/>, drawn from <paramref name="bottom"/> upwards.</summary>
    public static ChartScale For(double greatest, double bottom, double height)
    {
        var least = Math.Max(greatest, 1) / 5;
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        var step = new[] { 1, 2, 5, 10 }.Select(m => m * power).First(s => s >= least * 0.999);
        step = Math.Max(step, 1);
        return new ChartScale(Math.Ceiling(Math.Max(greatest, 1) / step) * step, step, bottom, height);
    }

    /// <summary>Where a value stands.</summary>
    public double Y(double value) => Bottom - (value / Top * Height);

    /// <summary>The values at the lines, zero first.</summary>
    public IEnumerable<double> Lines()
    {
        for (var i = 0; i * Step <= Top * 1.0001; i++)
        {
            yield return i * Step;
        }
    }
}
