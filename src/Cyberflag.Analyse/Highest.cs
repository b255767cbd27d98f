using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Analyse;

/// <summary>
/// The highest of the years held. It is called a record only where every year since the series began is held and it is above all
/// of them; the words say since when, and the notes across which breaks of definition. Of numbers that others published, years that rest on
/// other forces make no record. Two years held make a higher one, not a record.
/// </summary>
internal static class Highest
{
    private static readonly ImmutableArray<string> Numerals = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    public static IEnumerable<Figure> Of(AnalysisContext context) =>
        from measure in context.Survey.Measures
        from area in context.AreasWith(measure)
        let held = context.Held(area.Code, measure)
        where !held.IsEmpty
        select Of(context, measure, area, held);

    private static Figure Of(AnalysisContext context, Measure measure, Area area, ImmutableArray<Figure> held)
    {
        var least = held.Max(f => f.Value!.Value.Lower);
        var top = held.Where(f => f.Value!.Value.Upper >= least).ToImmutableArray();
        var latest = held[^1];
        var isTold = top.Length == 1 || top.All(f => f.Value!.Value.IsPoint);
        var isEvenly = held.All(f => PublishedCoverage.IsSame(context, f, held[0]));
        return new Figure
        {
            Key = latest.Key,
            Statistic = Statistic.Highest,
            Unit = FigureUnit.Number,
            Value = new Interval(least, held.Max(f => f.Value!.Value.Upper)),
            Formula = $"highest of {string.Join(", ", held.Select(f => $"{FigureText.Value(f)} ({PeriodText.Label(f.Key.Period)})"))}",
            Words = $"{context.AreaName(latest.Key.Area)}: {(isTold ? Words(measure, held, top, isEvenly) : "the years held are too close to tell the highest, as some are known between bounds only")}",
            Inputs = [.. held.Select(f => f.Id)],
            Notes = [.. Notes(measure, held, top, isEvenly), .. held.Length > 1 ? context.Breaks(measure, area.Code, held[0].Key.Period, latest.Key.Period) : []],
            MayBeHeadlined = isEvenly && held.All(f => f.MayBeHeadlined),
            Replies = held.Sum(f => f.Replies),
            Attested = held.Sum(f => f.Attested),
        };
    }

    private static string Words(Measure measure, ImmutableArray<Figure> held, ImmutableArray<Figure> top, bool isEvenly)
    {
        var value = FigureText.Value(top[0]);
        var years = string.Join(" and ", top.Select(f => PeriodText.Label(f.Key.Period)));
        return (held.Length, top.Length) switch
        {
            (1, _) => $"{value} in {years}, the only year held",
            _ when isEvenly && IsRecord(measure, held, top) =>
                $"{value} in {years}, a record: the highest since the series began in {PeriodText.Label(measure.SeriesStart!.Value)}, all {Numeral(held.Length)} years to {PeriodText.Label(held[^1].Key.Period)} held",
            (2, 1) => $"{value} in {years}, the higher of the two years held",
            (2, _) => $"{value} in both years held",
            (_, 1) => $"{value} in {years}, the highest of the {Numeral(held.Length)} years held",
            _ => $"{value} in {years}, the equal highest of the {Numeral(held.Length)} years held",
        };
    }

    private static IEnumerable<string> Notes(Measure measure, ImmutableArray<Figure> held, ImmutableArray<Figure> top, bool isEvenly)
    {
        if (isEvenly && IsRecord(measure, held, top))
        {
            return measure.SeriesStartReason.Length > 0 ? [measure.SeriesStartReason] : [];
        }

        return measure.SeriesStart is not { } start || top.Length != 1 || held.Length < 2 ? []
            : !IsWhole(measure, held) ? [$"Not to be called a record: of the series since {PeriodText.Label(start)} not every year is held."]
            : !isEvenly ? ["Not to be called a record: the years do not rest on the same number of forces."]
            : [];
    }

    private static bool IsRecord(Measure measure, ImmutableArray<Figure> held, ImmutableArray<Figure> top) =>
        top.Length == 1 && held.Length >= 3 && IsWhole(measure, held) && top[0].Key.Period == held[^1].Key.Period;

    // Every year from the start of the series to the last one held.
    private static bool IsWhole(Measure measure, ImmutableArray<Figure> held)
    {
        var needed = measure.Periods.Where(p => p >= measure.SeriesStart && p <= held[^1].Key.Period).ToList();
        return needed.Count > 0 && needed[0] == measure.SeriesStart && needed.TrueForAll(p => held.Any(f => f.Key.Period == p));
    }

    private static string Numeral(int number) =>
        number < Numerals.Length ? Numerals[number] : number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
