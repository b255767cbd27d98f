using System.Globalization;

namespace Cyberflag.Vocabulary;

/// <summary>
/// How numbers are printed, the same on every page, table, chart and file: thousands with commas, changes with their sign (a true
/// minus), percentages and rates to one decimal, multiples to two; halves round away from zero.
/// </summary>
public static class FigureText
{
    private const string Minus = "\u2212";
    private const int Thousand = 1000;

    /// <summary>The value of a figure with its unit sign: <c>4,808</c>, <c>+21.8%</c>, <c>1 to 4</c>, <c>[c]</c>.</summary>
    public static string Value(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Value is { } value ? Text(value, figure.Unit, IsChange(figure.Statistic)) : (figure.Symbol ?? Symbol.NotAvailable).Mark();
    }

    /// <summary>The 95% confidence interval as <c>6.4 to 7.9</c>; empty where there is none.</summary>
    public static string Confidence(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Confidence is { } interval
            ? $"{Rounded(interval.Lower, Decimals(figure.Unit))} to {Rounded(interval.Upper, Decimals(figure.Unit))}"
            : "";
    }

    /// <summary>A count as <c>4,808</c> or <c>1 to 4</c>.</summary>
    public static string Number(Count count) =>
        count.IsExact ? Whole(count.Lower) : $"{Whole(count.Lower)} to {Whole(count.Upper)}";

    /// <summary>A whole number with commas and a true minus: <c>−1,234</c>.</summary>
    public static string Whole(long value) => value is >= 0 and < Thousand
        ? value.ToString(CultureInfo.InvariantCulture)
        : (value < 0 ? Minus : "") + decimal.Abs(value).ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A value in its unit; bounds that print alike are printed once.</summary>
    public static string Text(Interval value, FigureUnit unit, bool signed = false)
    {
        var lower = Signed(value.Lower, unit, signed);
        var upper = value.IsPoint ? lower : Signed(value.Upper, unit, signed);
        var sign = unit == FigureUnit.Percent ? "%" : "";
        return lower == upper ? lower + sign : $"{lower}{sign} to {upper}{sign}";
    }

    /// <summary>How many decimals the unit is printed with.</summary>
    public static int Decimals(FigureUnit unit) => unit switch
    {
        FigureUnit.Number or FigureUnit.Forces or FigureUnit.Minutes or FigureUnit.Place or FigureUnit.YearsOfAge => 0,
        FigureUnit.Percent or FigureUnit.ADay or FigureUnit.AWeek or FigureUnit.AMonth or FigureUnit.Per10000 or FigureUnit.Per100 => 1,
        FigureUnit.Times => 2,
    };

    /// <summary>A number to so many decimals, halves away from zero, thousands with commas, a true minus; never "−0".</summary>
    public static string Rounded(double value, int decimals)
    {
        if (decimals == 0 && value is >= 0 and < Thousand && (int)value == value)
        {
            return Whole((int)value);
        }

        var format = decimals == 0 ? "#,0" : "#,0." + new string('0', decimals);
        var rounded = Math.Abs(value) < 1e15 ? (double)Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero) : value;
        var text = Math.Abs(rounded).ToString(format, CultureInfo.InvariantCulture);
        return rounded < 0 ? Minus + text : text;
    }

    private static string Signed(double value, FigureUnit unit, bool signed)
    {
        var text = Rounded(value, Decimals(unit));
        var isZero = !text.AsSpan().ContainsAnyInRange('1', '9');
        return signed && value > 0 && !isZero ? "+" + text : text;
    }

    private static bool IsChange(Statistic statistic) => statistic is Statistic.Change or Statistic.Difference or Statistic.TotalChange or Statistic.MatchedChange;
}
