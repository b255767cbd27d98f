using Cyberflag.Statistics;
using Cyberflag.Vocabulary;

namespace Cyberflag.Analyse;

/// <summary>
/// Rate of each force and year per 10,000 residents under 18 (the mid-year inside the period), with a 95% interval for the count as
/// a Poisson variable. Refused with the reason for the City of London and where the population is not held.
/// </summary>
internal static class Rates
{
    private const double Per = 10_000;

    public static IEnumerable<Figure> Of(AnalysisContext context) =>
        from measure in context.Survey.Measures
        from force in context.Survey.Panel
        from count in context.Held(force.Code, measure)
        select Of(context, force, count);

    private static Figure Of(AnalysisContext context, Force force, Figure count)
    {
        var period = PeriodText.Label(count.Key.Period);
        var refused = count with { Statistic = Statistic.Rate, Unit = FigureUnit.Per10000, Value = null, Formula = "", Inputs = [count.Id] };
        if (force.HasNoMeaningfulRate)
        {
            return refused with
            {
                Symbol = Symbol.NotApplicable,
                Words = $"{force.ShortName}: no rate",
                Notes = ["A rate is never given for this force: too few children live in its area."],
            };
        }

        if (count.Value!.Value.Lower < 0)
        {
            return refused with
            {
                Symbol = Symbol.NotApplicable,
                Words = $"{force.ShortName}: no rate for {period}",
                Notes = ["No rate exists of a negative count, which is a correction of earlier ones."],
            };
        }

        if (context.Reference.Under18(force, count.Key.Period) is not { } population)
        {
            return refused with
            {
                Symbol = Symbol.NotAvailable,
                Words = $"{force.ShortName}: no rate for {period}",
                Notes = [$"The under-18 population of {force.ShortName} at the middle of {period} is not held."],
            };
        }

        context.References.Add(population);
        return OfCount(count, [population], $"{force.ShortName}");
    }

    /// <summary>The rate of a count over the populations given.</summary>
    public static Figure OfCount(Figure count, IReadOnlyCollection<ReferenceValue> populations, string place)
    {
        var people = populations.Sum(p => p.Value);
        var value = count.Value!.Value;
        var factor = Per / people;
        var confidence = new Interval(PoissonInterval.Of((long)value.Lower).Lower, PoissonInterval.Of((long)value.Upper).Upper).Scale(factor);
        var rate = value.Scale(factor);
        return count with
        {
            Statistic = Statistic.Rate,
            Unit = FigureUnit.Per10000,
            Value = rate,
            Confidence = confidence,
            Formula = $"{FigureText.Value(count)} ÷ {FigureText.Whole(people)} × 10,000",
            Words = $"{place}: {FigureText.Text(rate, FigureUnit.Per10000)} for each 10,000 residents under 18 in {PeriodText.Label(count.Key.Period)} (95% interval {FigureText.Text(confidence, FigureUnit.Per10000)})",
            Inputs = [count.Id, .. populations.Select(p => p.Id)],
            Notes = [$"95% interval for a Poisson count: {Method(value)}."],
        };
    }

    private static string Method(Interval count) => (count.Lower < PoissonInterval.ByarFrom, count.Upper < PoissonInterval.ByarFrom) switch
    {
        (true, true) => "exact (Garwood)",
        (false, false) => "Byar's approximation",
        _ => "exact (Garwood) below 10, Byar's approximation from 10",
    };
}
