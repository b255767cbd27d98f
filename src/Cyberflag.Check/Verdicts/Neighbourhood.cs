using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>
/// Seeks a printed number near the place where it should be: another area that holds or lies in the one named, another period, another
/// measure. A number that is right there and not here is one of wrong scope.
/// </summary>
internal static class Neighbourhood
{
    /// <summary>The judgement of wrong scope, or null where no neighbour has the number.</summary>
    public static Judgement? Find(Frame frame, Evidence evidence)
    {
        var hedge = frame.Hedge?.Sense ?? HedgeSense.None;
        bool Fits(FigureRow row) => frame.Stated is { Value: not null, IsInterval: false } && Comparison.Of(row.Value, frame.Stated with { IsWord = false }, hedge) is { } rounding and not Rounding.Weak
            && (hedge != HedgeSense.None || rounding == Rounding.Exact);
        var area = frame.AreaOrigin == SlotOrigin.Stated
            ? evidence.Figures.OfMeasure(frame.Measure).FirstOrDefault(r => r.Measure == frame.FullMeasure && r.Period == frame.Period && IsNear(r.AreaKey, frame.AreaKey!, evidence.Gazetteer) && Fits(r))
            : null;
        var period = frame.PeriodOrigin == SlotOrigin.Stated
            ? evidence.Figures.Of(frame.AreaKey!, frame.FullMeasure!).FirstOrDefault(r => IsNear(r.Period, frame.Period!.Value) && r.Period != frame.Period && Fits(r))
            : null;
        return area is not null ? Wrong(frame, area, $"The value is that of {area.Area}, not of {evidence.Figures.Spelling(frame.AreaKey!)}.")
            : period is not null ? Wrong(frame, period, $"The value is that of {period.Period}, not of {frame.Period}.") with { IsOtherPeriod = true }
            : null;
    }

    private static Judgement Wrong(Frame frame, FigureRow row, string reason) => new()
    {
        Verdict = Verdict.WrongScope,
        Computed = (row.Value, row.Value),
        Vintage = row.Vintage?.ToString(),
        Reasons = [reason],
        Suggestion = row.Area,
        Trace = [Evidence.Of(row).ToString()],
    };

    // One of the two holds the other, or both stand for the country.
    internal static bool IsNear(string key, string other, Gazetteer gazetteer)
    {
        if (key == other)
        {
            return false;
        }

        if (AreaFilling.Countries.Contains(key) && AreaFilling.Countries.Contains(other))
        {
            return true;
        }

        return gazetteer.FindArea(key) is { } one && gazetteer.FindArea(other) is { } two
            && (one.Members.All(m => two.Members.Any(n => n.Force == m.Force)) || two.Members.All(m => one.Members.Any(n => n.Force == m.Force)))
            && !AreaFilling.Countries.Contains(key) && !AreaFilling.Countries.Contains(other);
    }

    private static bool IsNear(Period one, Period other) => one.Overlaps(other) && Math.Abs(one.Days - other.Days) < 3;
}
