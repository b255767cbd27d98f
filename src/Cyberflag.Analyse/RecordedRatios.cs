using Cyberflag.Vocabulary;

namespace Cyberflag.Analyse;

/// <summary>
/// Flagged offences for each 100 recorded sexual offences against children of the same force and year. A ratio and not a share:
/// the flagged ones are not a subset of the recorded ones as held here.
/// </summary>
internal static class RecordedRatios
{
    /// <summary>Why it is not a share.</summary>
    public const string WhyNoShare =
        "A ratio, not a share: the flag counts victims under 18 of any sexual offence, the recorded offences beside it are the classes that name a child; "
        + "neither contains the other, and the two were counted on different days.";

    /// <summary>Why it is not one where the measure counts an offence and no flag.</summary>
    public const string WhyNoShareOfOffence =
        "A ratio, not a share: the recorded offences beside it are the classes that name a child; they were counted on another day, and neither need contain the other.";

    public static IEnumerable<Figure> Of(AnalysisContext context) =>
        from measure in context.Survey.Measures
        where measure.RecordedBeside is not null
        from force in context.Survey.Panel
        from count in context.Held(force.Code, measure)
        let recorded = context.Reference.RecordedAgainstChildren(force, count.Key.Period)
        where recorded is not null && recorded.Value > 0
        select Of(context, measure, count, [recorded], force.ShortName);

    /// <summary>The ratio of a count to the recorded offences given.</summary>
    public static Figure Of(AnalysisContext context, Measure measure, Figure count, IReadOnlyCollection<ReferenceValue> recorded, string place)
    {
        context.References.AddRange(recorded);
        var all = recorded.Sum(r => r.Value);
        var ratio = count.Value!.Value.Scale(100.0 / all);
        return count with
        {
            Statistic = Statistic.Per100Recorded,
            Unit = FigureUnit.Per100,
            Value = ratio,
            Formula = $"{FigureText.Value(count)} ÷ {FigureText.Whole(all)} × 100",
            Words = $"{place}: {FigureText.Text(ratio, FigureUnit.Per100)}{(measure.Method == Method.Flag ? " flagged" : "")} for each 100 recorded offences against children in {PeriodText.Label(count.Key.Period)}",
            Inputs = [count.Id, .. recorded.Select(r => r.Id)],
            Notes = [measure.Method == Method.Flag ? WhyNoShare : WhyNoShareOfOffence],
        };
    }
}
