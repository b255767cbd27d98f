namespace Cyberflag.Statistics;

/// <summary>
/// An XmR chart: whether the points of a series are more than common variation. Limits are the mean and 2.66 mean moving ranges; four
/// signals as the NHS has them ("Making data count"): a point outside, seven that rise or fall, two of three near a limit, seven on
/// one side. Sources: D. J. Wheeler, "Understanding Variation"; NHS England; NHSRplotthedots 0.2.2.
/// </summary>
public sealed class ProcessChart
{
    private const double LimitFactor = 2.66;
    private const double OutlierFactor = 3.267;
    private const int Run = 7;

    private readonly IReadOnlyList<double> values;

    /// <summary>Of a series in its order of time.</summary>
    /// <param name="values">The points.</param>
    /// <param name="starts">Where the limits begin anew; the first point always does.</param>
    /// <param name="screensOutliers">True where moving ranges of more than 3.267 times their mean are left out of the limits.</param>
    /// <param name="fixedAfter">The limits rest on so many first points of each stretch; null for all.</param>
    public ProcessChart(IReadOnlyList<double> values, IReadOnlyList<bool> starts, bool screensOutliers, int? fixedAfter)
    {
        this.values = values;
        (Mean, Lower, Upper, Causes) = (new double[values.Count], new double[values.Count], new double[values.Count], new string[values.Count]);
        for (var from = 0; from < values.Count;)
        {
            var to = from + 1;
            while (to < values.Count && !starts[to])
            {
                to++;
            }

            Stretch(from, to, screensOutliers, fixedAfter);
            from = to;
        }
    }

    /// <summary>The mean of each point's stretch.</summary>
    public double[] Mean { get; }

    /// <summary>The lower limit; not a number for a stretch of one point.</summary>
    public double[] Lower { get; }

    /// <summary>The upper limit.</summary>
    public double[] Upper { get; }

    /// <summary>What each point is a signal of, in the words of the NHS tool; <c>Common Cause</c> where it is none.</summary>
    public string[] Causes { get; }

    private void Stretch(int from, int to, bool screensOutliers, int? fixedAfter)
    {
        var known = Enumerable.Range(from, Math.Min(to - from, fixedAfter ?? int.MaxValue)).Select(i => values[i]).ToList();
        var mean = known.Sum() / known.Count;
        var ranges = known.Zip(known.Skip(1), (a, b) => Math.Abs(b - a)).ToList();
        var range = Average(ranges);
        if (screensOutliers)
        {
            range = Average(ranges.FindAll(r => r < OutlierFactor * range));
        }

        var points = Enumerable.Range(from, to - from).Select(i => values[i]).ToList();
        var (limit, near) = (LimitFactor * range, 2 * LimitFactor / 3 * range);
        for (var i = from; i < to; i++)
        {
            (Mean[i], Lower[i], Upper[i]) = (mean, mean - limit, mean + limit);
        }

        var sides = points.ConvertAll(y => Math.Sign(y - mean));
        var outside = points.ConvertAll(y => y > mean + limit || y < mean - limit);
        var close = points.Select((y, i) => !outside[i] && (y < mean - near || y > mean + near)).ToList();
        var trend = PartOfRun(i => IsTrend(points, i), points.Count);
        var run = PartOfRun(i => i >= Run - 1 && sides[i] != 0 && Enumerable.Range(i - Run + 1, Run).All(j => sides[j] == sides[i]), points.Count);
        for (var i = 0; i < points.Count; i++)
        {
            var side = sides[i] > 0 ? "Above" : "Below";
            Causes[from + i] = (outside[i], trend[i], close[i] && IsTwoOfThree(close, sides, i), run[i]) switch
            {
                (true, _, _, _) => sides[i] > 0 ? "Above UCL" : "Below LCL",
                (_, true, _, _) => $"7 Point Trend ({(IsRising(points, trend, i) ? "In" : "De")}creasing)",
                (_, _, true, _) => $"2 in 3 {side} CL",
                (_, _, _, true) => $"7 Points {side} CL",
                _ => "Common Cause",
            };
        }
    }

    private static double Average(List<double> ranges) => ranges.Count == 0 ? double.NaN : ranges.Sum() / ranges.Count;

    // A point is part of a run that ends at it or at one of the next six.
    private static List<bool> PartOfRun(Func<int, bool> ends, int count)
    {
        var ending = Enumerable.Range(0, count).Select(ends).ToList();
        return [.. Enumerable.Range(0, count).Select(i => Enumerable.Range(i, Math.Min(Run, count - i)).Any(j => ending[j]))];
    }

    private static bool IsTrend(List<double> points, int last)
    {
        if (last < Run - 1)
        {
            return false;
        }

        var steps = Enumerable.Range(last - Run + 2, Run - 1).Select(j => Math.Sign(points[j] - points[j - 1])).ToList();
        return steps[0] != 0 && steps.TrueForAll(s => s == steps[0]);
    }

    // The step after the point where the next is part of a trend too, otherwise the step to it.
    private static bool IsRising(List<double> points, List<bool> trend, int i) =>
        i + 1 < points.Count && trend[i + 1] ? points[i + 1] > points[i] : points[i] > points[i - 1];

    private static bool IsTwoOfThree(List<bool> close, List<int> sides, int i)
    {
        for (var from = Math.Max(0, i - 2); from <= Math.Min(i, close.Count - 3); from++)
        {
            var three = Enumerable.Range(from, 3).ToList();
            if (three.Count(j => close[j]) >= 2 && Math.Abs(three.Sum(j => sides[j])) == 3)
            {
                return true;
            }
        }

        return false;
    }
}
