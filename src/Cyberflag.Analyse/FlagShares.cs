using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Analyse;

/// <summary>
/// Of offences that are online by nature or nearly so (71/17 sexual communication with a child, 88A sexual grooming, 86 obscene publications
/// with indecent images), how many carried the flag: an indicator of how fully a force flags. A survey has a measure of the flagged ones and
/// one of all of the same code, or the recorded offences of that code are in the reference data.
/// </summary>
internal static class FlagShares
{
    /// <summary>What the share is not.</summary>
    public const string WhyNoBound =
        "An indicator, not a bound: where few offences that are online by nature carry the flag, others that were online are likely to lack it too; but how many cannot be "
        + "worked out from it. Some of these offences happen offline, the flag may be used more or less for others, and the two counts may be of different days.";

    private static readonly ImmutableArray<string> Sentinels = ["71/17", "88A", "86", "NI-22A"];

    public static IEnumerable<Figure> Of(AnalysisContext context) =>
        from measure in context.Survey.Measures
        where measure.Method == Method.Flag && measure.Offences.All(o => Sentinels.Contains(o))
        from force in context.Survey.Panel
        from flagged in context.Held(force.Code, measure)
        let figure = Of(context, measure, force, flagged)
        where figure is not null
        select figure;

    private static Figure? Of(AnalysisContext context, Measure measure, Force force, Figure flagged)
    {
        if (All(context, measure, force, flagged.Key.Period) is not { Value.Upper: > 0 } all)
        {
            return null;
        }

        var (place, words) = ($"{force.ShortName}, {PeriodText.Label(flagged.Key.Period)}", $"{FigureText.Value(flagged)} of {FigureText.Text(all.Value, FigureUnit.Number)} carried the flag");
        var figure = flagged with
        {
            Statistic = Statistic.FlagShare,
            Unit = FigureUnit.Percent,
            Formula = $"{FigureText.Value(flagged)} ÷ {FigureText.Text(all.Value, FigureUnit.Number)} × 100",
            Words = $"{place}: {words}",
            Inputs = [flagged.Id, all.Id],
            Notes = [WhyNoBound],
            MayBeHeadlined = false,
        };
        if (flagged.Value!.Value.Lower > all.Value.Upper)
        {
            return figure with { Value = null, Symbol = Symbol.NotApplicable, Notes = ["More are flagged than were recorded of this offence: the two counts are not of one kind or day, and make no share.", WhyNoBound] };
        }

        if (all.Value.Lower < context.Survey.Policy.LeastBase)
        {
            return figure with { Value = null, Symbol = Symbol.Unreliable, Notes = [$"Fewer than {context.Survey.Policy.LeastBase} recorded: both counts stand in place of a percentage.", WhyNoBound] };
        }

        var share = Interval.Divide(flagged.Value.Value, all.Value)!.Value.Scale(100);
        var value = new Interval(Math.Min(100, share.Lower), Math.Min(100, share.Upper));
        return figure with { Value = value, Words = $"{place}: {words}, {FigureText.Text(value, FigureUnit.Percent)}" };
    }

    private static (Interval Value, string Id)? All(AnalysisContext context, Measure measure, Force force, Period period)
    {
        var other = context.Survey.Measures.FirstOrDefault(m => m.Method == Method.OffenceCode && m.Unit == measure.Unit && m.Offences.ToHashSet().SetEquals(measure.Offences));
        if (other is not null && context.Count(force.Code, other, period) is { } counted)
        {
            return (counted.Value!.Value, counted.Id);
        }

        if (measure is not { Offences: [var code], Unit: CountingUnit.Offences } || context.Reference.Recorded(force, code, period) is not { } recorded)
        {
            return null;
        }

        context.References.Add(recorded);
        return (Interval.Point(recorded.Value), recorded.Id);
    }
}
