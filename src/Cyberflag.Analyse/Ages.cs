using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Vocabulary;

namespace Cyberflag.Analyse;

/// <summary>
/// What a count by single years of age says: the age most often recorded, with ties; how many are 10 and under, and under 1; and these as a
/// share of those whose age is known. An age of which the reply says nothing is taken for none only where the ages given add up to the whole
/// count; otherwise there is no figure, and why. Bands of ages make none of these.
/// </summary>
internal static class Ages
{
    private const int Threshold = 10;

    public static IEnumerable<Figure> Of(AnalysisContext context) =>
        from figures in context.Figures.Where(f => f.Statistic is Statistic.Count or Statistic.Published && f.Key.Breakdown.Parts is [("age", _)])
            .GroupBy(f => f.Key with { Breakdown = Breakdown.Whole }).ToList()
        let ages = figures.Select(f => (Figure: f, Age: Year(f))).ToImmutableArray()
        where ages.All(a => a.Figure.Value is not null && (a.Age is not null || IsUnknown(a.Figure))) && ages.Count(a => a.Age is not null) > 1
        from figure in Of(context, figures.Key, ages)
        select figure;

    private static IEnumerable<Figure> Of(AnalysisContext context, SeriesKey key, ImmutableArray<(Figure Figure, int? Age)> ages)
    {
        var whole = context.Find(key, Statistic.Count) ?? context.Find(key, Statistic.Published);
        var all = Totals.Sum(ages.Select(a => a.Figure));
        var isComplete = whole?.Value is { IsPoint: true } count && all.IsPoint && count == all;
        var known = ages.Where(a => a.Age is not null).ToImmutableArray();
        var shared = new Figure
        {
            Key = key,
            Statistic = Statistic.ModalAge,
            Unit = FigureUnit.Number,
            Formula = "",
            Words = "",
            Inputs = [.. ages.Select(a => a.Figure.Id), .. whole is null ? Array.Empty<string>() : [whole.Id]],
            Notes = [isComplete ? "The ages given add up to the whole count, so those not named are none." : "The ages given do not add up to the whole count, or it is not held: of an age not named nothing is known."],
            Replies = ages.Max(a => a.Figure.Replies),
            Attested = ages.Max(a => a.Figure.Attested),
            MayBeHeadlined = ages.All(a => a.Figure.MayBeHeadlined),
        };
        var place = $"{context.AreaName(key.Area)}, {PeriodText.Label(key.Period)}";
        yield return Mode(shared, place, known, isComplete, whole);
        var young = UpTo(shared with { Statistic = Statistic.AgedUpTo10 }, $"{place}, aged {Threshold} and under", known, Threshold, isComplete);
        yield return young;
        yield return UpTo(shared with { Statistic = Statistic.AgedUnder1 }, $"{place}, under 1", known, 0, isComplete);
        yield return Share(shared with { Statistic = Statistic.ShareAgedUpTo10, Unit = FigureUnit.Percent }, place, young, known, context.Survey.Policy.LeastBase);
    }

    private static Figure Mode(Figure shared, string place, ImmutableArray<(Figure Figure, int? Age)> known, bool isComplete, Figure? whole)
    {
        var least = known.Max(k => k.Figure.Value!.Value.Lower);
        var top = known.Where(k => k.Figure.Value!.Value.Upper >= least).OrderBy(k => k.Age).ToList();
        var left = whole?.Value is { } all ? all.Upper - known.Sum(k => k.Figure.Value!.Value.Lower) : double.PositiveInfinity;
        var isTold = (isComplete || left < least) && (top.Count == 1 || top.TrueForAll(t => t.Figure.Value!.Value.IsPoint)) && least > 0;
        var names = string.Join(" and ", top.Select(t => t.Age!.Value.ToString(CultureInfo.InvariantCulture)));
        return shared with
        {
            Unit = FigureUnit.YearsOfAge,
            Value = isTold ? new Interval(top[0].Age!.Value, top[^1].Age!.Value) : null,
            Symbol = isTold ? null : Symbol.NotAvailable,
            Formula = $"greatest of {string.Join(", ", known.Select(k => $"{FigureText.Value(k.Figure)} (age {k.Age})"))}",
            Words = !isTold ? $"{place}: the age most often recorded cannot be told"
                : top.Count == 1 ? $"{place}: {names} is the age most often recorded, with {FigureText.Value(top[0].Figure)}"
                : $"{place}: {names} are the ages most often recorded, with {FigureText.Value(top[0].Figure)} each",
        };
    }

    private static Figure UpTo(Figure shared, string what, ImmutableArray<(Figure Figure, int? Age)> known, int greatest, bool isComplete)
    {
        var parts = known.Where(k => k.Age <= greatest).OrderBy(k => k.Age).ToList();
        var isTold = isComplete || parts.Count == greatest + 1;
        Interval? sum = !isTold ? null : parts.Count == 0 ? Interval.Point(0) : Totals.Sum(parts.Select(p => p.Figure));
        return shared with
        {
            Value = sum,
            Symbol = isTold ? null : Symbol.NotAvailable,
            Formula = string.Join(" + ", parts.Select(p => FigureText.Value(p.Figure))),
            Words = sum is { } value ? $"{what}: {FigureText.Text(value, FigureUnit.Number)}" : $"{what}: not every age is held",
        };
    }

    // Those whose age is not known are left out of the base, and the words say how many are in it.
    private static Figure Share(Figure shared, string place, Figure young, ImmutableArray<(Figure Figure, int? Age)> known, long leastBase)
    {
        var all = Totals.Sum(known.Select(k => k.Figure));
        var text = FigureText.Text(all, FigureUnit.Number);
        if (young.Value is not { } part || all.Lower < leastBase)
        {
            return shared with
            {
                Symbol = young.Value is null ? Symbol.NotAvailable : Symbol.Unreliable,
                Words = young.Value is null ? $"{place}: the share aged {Threshold} and under cannot be told" : $"{place}: {FigureText.Value(young)} of {text} whose age is known are {Threshold} and under; under {leastBase} no percentage is given",
            };
        }

        // The part is in the base: the others vary beside it.
        var others = new Interval(all.Lower - part.Lower, all.Upper - part.Upper);
        var share = new Interval(100 * part.Lower / (part.Lower + others.Upper), 100 * part.Upper / (part.Upper + others.Lower));
        return shared with
        {
            Value = share,
            Formula = $"{FigureText.Value(young)} ÷ {text} × 100",
            Words = $"{place}: {FigureText.Text(share, FigureUnit.Percent)} of those whose age is known are {Threshold} and under ({FigureText.Value(young)} of {text})",
        };
    }

    private static int? Year(Figure figure) => figure.Key.Breakdown["age"] is { Length: > 0 and <= 2 } text && text.All(char.IsAsciiDigit)
        ? int.Parse(text, CultureInfo.InvariantCulture)
        : null;

    private static bool IsUnknown(Figure figure) =>
        figure.Key.Breakdown["age"] is { } text && (text.Contains("unknown", StringComparison.OrdinalIgnoreCase) || text.Contains("not recorded", StringComparison.OrdinalIgnoreCase) || text.Contains("not known", StringComparison.OrdinalIgnoreCase));
}
