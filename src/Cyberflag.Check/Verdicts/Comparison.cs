namespace Cyberflag.Check;

/// <summary>
/// How a computed value stands to a printed one with its hedge. Rounded to the printed precision it is the same; cut off at that
/// precision it is <see cref="Rounding.Truncated"/>, the house style of many releases; a hedge allows a stretch on its side.
/// </summary>
public static class Comparison
{
    /// <summary>How near "almost" and "about" have to be, as a part of the number.</summary>
    private const decimal Nearness = 0.1m;

    // "Almost trebled" is said of what has grown by most of the way from once to three times: three quarters of it, as a fair reader would.
    private const decimal NearGrowth = 0.75m;

    /// <summary>The rounding by which what a claim states is right, or null where it is not: <c>9k</c> is compared in thousands, "between 300 and 400" holds what lies within.</summary>
    public static Rounding? Of(decimal computed, Stated stated, HedgeSense hedge, bool isMultiple = false)
    {
        ArgumentNullException.ThrowIfNull(stated);
        if (stated.IsInterval)
        {
            return Math.Abs(computed) >= stated.Lower && Math.Abs(computed) <= stated.Upper ? Rounding.Rounded : null;
        }

        return Of(computed / stated.Scale, (stated.Value ?? 0) / stated.Scale, hedge, stated.Decimals, stated.IsWord, isMultiple);
    }

    /// <summary>The rounding by which the printed number is right, or null where it is not.</summary>
    /// <param name="computed">The computed value.</param>
    /// <param name="stated">The printed number, without its hedge.</param>
    /// <param name="hedge">What the hedge means.</param>
    /// <param name="decimals">How many decimals were printed.</param>
    /// <param name="isWord">True for a fraction or a multiple word, which stands for what is near it.</param>
    /// <param name="isMultiple">True for "doubled" or "tenfold": what has grown by more has grown by so much, and the rest is cut off.</param>
    public static Rounding? Of(decimal computed, decimal stated, HedgeSense hedge, int decimals, bool isWord, bool isMultiple = false)
    {
        var (value, printed) = (Math.Abs(computed), Math.Abs(stated));
        if (Math.Sign(computed) * Math.Sign(stated) < 0)
        {
            return null;
        }

        var near = Nearness * printed;
        return hedge switch
        {
            HedgeSense.None => Plain(value, printed, decimals, isWord, isMultiple) ?? (isMultiple && Leading(value) == printed ? Rounding.Truncated : null),
            HedgeSense.Exactly => value == printed ? Rounding.Exact : null,
            HedgeSense.Above => value <= printed ? null : value > printed * 1.5m ? Rounding.Weak : Rounding.Rounded,
            HedgeSense.AtLeast => value < printed ? null : value > printed * 1.6m ? Rounding.Weak : Rounding.Rounded,
            HedgeSense.JustBelow => value < printed && value >= printed - near ? Rounding.Rounded : isMultiple && value < printed && value >= 1 + (NearGrowth * (printed - 1)) ? Rounding.Loose : null,
            HedgeSense.JustAbove => value > printed && value <= printed + near ? Rounding.Rounded : null,
            HedgeSense.Near => Math.Abs(value - printed) <= near ? Rounding.Rounded : null,
            HedgeSense.AtMost => value <= printed && value >= printed - near ? Rounding.Rounded : null,
            HedgeSense.Below => value < printed ? (value < printed / 2 ? Rounding.Weak : Rounding.Rounded) : null,
            HedgeSense.Between => Plain(value, printed, decimals, isWord, isMultiple),
        };
    }

    private static Rounding? Plain(decimal value, decimal printed, int decimals, bool isWord, bool isMultiple)
    {
        if (value == printed)
        {
            return Rounding.Exact;
        }

        if (isWord)
        {
            // "A fifth" stands for what is nearer to it than to a quarter; "doubled" for less of a stretch.
            return Math.Abs(value - printed) <= printed * (isMultiple ? 0.06m : Nearness) ? (Math.Abs(value - printed) <= printed * 0.03m ? Rounding.Rounded : Rounding.Loose) : null;
        }

        return Math.Round(value, decimals, MidpointRounding.AwayFromZero) == printed || Math.Round(value, decimals, MidpointRounding.ToEven) == printed ? Rounding.Rounded
            : Cut(value, decimals) == printed ? Rounding.Truncated
            : null;
    }

    // 2.4 to 2, 11.5 to 10: the first digit alone.
    private static decimal Leading(decimal value)
    {
        var scale = 1m;
        while (value >= scale * 10)
        {
            scale *= 10;
        }

        return Math.Truncate(value / scale) * scale;
    }

    private static decimal Cut(decimal value, int decimals)
    {
        var scale = 1m;
        for (var i = 0; i < decimals; i++)
        {
            scale *= 10;
        }

        return Math.Truncate(value * scale) / scale;
    }
}
