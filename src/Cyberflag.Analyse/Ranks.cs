using System.Collections.Immutable;
using Cyberflag.Statistics;
using Cyberflag.Vocabulary;

namespace Cyberflag.Analyse;

/// <summary>
/// The place of each force by its rate in the latest year held, with the places that it may have: each force's rate gets an interval so wide
/// that all of them hold together with 95%; a force is below those whose interval lies wholly above its own, and above those wholly below.
/// Source: M. Klein, T. Wright and J. Wieczorek, "A joint confidence region for an overall ranking of populations", Journal of the Royal
/// Statistical Society C 69 (2020).
/// </summary>
internal static class Ranks
{
    private const string Note = "Forces record differently: a place says who recorded more for its size and not where more happened. It is given with its interval or not at all.";

    public static IEnumerable<Figure> Of(AnalysisContext context) =>
        from measure in context.Survey.Measures
        let period = measure.Periods.LastOrDefault(p => Rated(context, measure, p).Length > 1)
        where period != default
        from figure in Of(context, Rated(context, measure, period))
        select figure;

    private static ImmutableArray<(Force Force, Figure Count, Figure Rate)> Rated(AnalysisContext context, Measure measure, Period period) =>
        [.. from held in context.HeldForces(measure, period)
            let rate = context.Find(held.Count.Key, Statistic.Rate)
            where rate is { Value: not null }
            select (held.Force, held.Count, rate)];

    private static IEnumerable<Figure> Of(AnalysisContext context, ImmutableArray<(Force Force, Figure Count, Figure Rate)> rated)
    {
        var each = Math.Min(Math.Pow(PoissonInterval.UsualConfidence, 1.0 / rated.Length), PoissonInterval.GreatestConfidence);
        var joint = rated.Select(r => Joint(r.Count.Value!.Value, r.Rate.Value!.Value, each)).ToList();
        for (var i = 0; i < rated.Length; i++)
        {
            var (own, rate) = (joint[i], rated[i].Rate.Value!.Value);
            var value = new Interval(1 + rated.Count(r => r.Rate.Value!.Value.Lower > rate.Upper), rated.Count(r => r.Rate.Value!.Value.Upper >= rate.Lower));
            var places = new Interval(1 + joint.Count(j => j.Lower > own.Upper), rated.Length - joint.Count(j => j.Upper < own.Lower));
            yield return rated[i].Rate with
            {
                Statistic = Statistic.Rank,
                Unit = FigureUnit.Place,
                Value = value,
                Confidence = places,
                Formula = $"place of {FigureText.Value(rated[i].Rate)} among the rates of {rated.Length} forces, the greatest first",
                Words = $"{rated[i].Force.ShortName}: place {FigureText.Text(value, FigureUnit.Place)} of {rated.Length} by rate in {PeriodText.Label(rated[i].Rate.Key.Period)}; taking chance into account, anywhere from {FigureText.Text(places, FigureUnit.Place)} (95%, all forces together)",
                Inputs = [.. rated.Select(r => r.Rate.Id)],
                Notes = [Note],
                MayBeHeadlined = false,
            };
        }
    }

    // The rate is the count times a factor, which is not known apart for a count of 0.
    private static Interval Joint(Interval count, Interval rate, double confidence)
    {
        var limits = new Interval(PoissonInterval.Of((long)count.Lower, confidence).Lower, PoissonInterval.Of((long)count.Upper, confidence).Upper);
        return count.Upper > 0 ? limits.Scale(rate.Upper / count.Upper) : new Interval(0, 0);
    }
}
