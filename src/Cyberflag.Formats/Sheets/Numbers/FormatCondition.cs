using System.Globalization;

namespace Cyberflag.Formats;

/// <summary>For which numbers a section of a number format is: <c>[&gt;=100]</c>.</summary>
internal sealed record FormatCondition(string Comparison, double Bound)
{
    private static readonly string[] Comparisons = ["<=", ">=", "<>", "<", ">", "="];

    /// <summary>The condition in the brackets of a section; null where it has none.</summary>
    public static FormatCondition? Find(string code)
    {
        for (var open = code.IndexOf('['); open >= 0; open = code.IndexOf('[', open + 1))
        {
            var close = code.IndexOf(']', open);
            var inner = close < 0 ? "" : code[(open + 1)..close];
            var comparison = Array.Find(Comparisons, c => inner.StartsWith(c, StringComparison.Ordinal));
            if (comparison is not null
                && double.TryParse(inner.AsSpan(comparison.Length), NumberStyles.Float, CultureInfo.InvariantCulture, out var bound))
            {
                return new FormatCondition(comparison, bound);
            }
        }

        return null;
    }

    public bool Holds(double number) => Comparison switch
    {
        "<=" => number <= Bound,
        ">=" => number >= Bound,
        "<" => number < Bound,
        ">" => number > Bound,
        "=" => number.Equals(Bound),
        _ => !number.Equals(Bound),
    };
}
