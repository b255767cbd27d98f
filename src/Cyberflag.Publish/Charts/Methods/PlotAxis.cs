using System.Globalization;

namespace Cyberflag.Publish;

/// <summary>A straight scale of a drawing with three to eight round steps of 1, 2 or 5 times a power of ten.</summary>
internal sealed class PlotAxis
{
    private readonly double from;
    private readonly double to;

    /// <summary>From the least to the greatest value that is to be seen, drawn between two places.</summary>
    public PlotAxis(IEnumerable<double> values, double from, double to, bool hasZero = false)
    {
        (this.from, this.to) = (from, to);
        double[] finite = [.. values.Where(double.IsFinite).DefaultIfEmpty(0)];
        var (least, greatest) = (hasZero ? Math.Min(0, finite.Min()) : finite.Min(), hasZero ? Math.Max(0, finite.Max()) : finite.Max());
        var span = greatest > least ? greatest - least : Math.Max(1, Math.Abs(greatest));
        var power = Math.Pow(10, Math.Floor(Math.Log10(span / 5)));
        Step = new[] { 1, 2, 5, 10 }.Select(m => m * power).First(s => s >= span / 5 * 0.999);
        (Least, Greatest) = (Math.Floor((least / Step) + 1e-9) * Step, Math.Ceiling((greatest / Step) - 1e-9) * Step);
        Greatest = Greatest > Least ? Greatest : Least + Step;
    }

    /// <summary>The value at the beginning.</summary>
    public double Least { get; }

    /// <summary>The value at the end.</summary>
    public double Greatest { get; }

    /// <summary>The distance of lines.</summary>
    public double Step { get; }

    /// <summary>Where a value stands; outside values stand at the edge.</summary>
    public double At(double value) => from + ((Math.Clamp(value, Least, Greatest) - Least) / (Greatest - Least) * (to - from));

    /// <summary>The values of the lines.</summary>
    public IEnumerable<double> Lines() => Enumerable.Range(0, (int)Math.Round((Greatest - Least) / Step) + 1).Select(i => Least + (i * Step));

    /// <summary>A value of a line as it is printed.</summary>
    public string Label(double value)
    {
        var digits = Math.Max(0, (int)Math.Ceiling(-Math.Log10(Step) - 1e-9));
        var text = Math.Abs(value).ToString($"N{digits}", CultureInfo.InvariantCulture);
        return value < -Step / 1e6 ? $"−{text}" : text;
    }
}
