using Cyberflag.Vocabulary;

namespace Cyberflag.Analyse;

/// <summary>
/// The count of each area, period and part that the series holds: a force's own, or what others published for a region, nation or
/// set. A key without a number has a figure too, with its symbol: refused and not held are no gaps.
/// </summary>
internal static class Counts
{
    public static IEnumerable<Figure> Of(AnalysisContext context)
    {
        var measures = context.Survey.Measures.ToDictionary(m => m.Code, StringComparer.Ordinal);
        return context.Series.Values.AsParallel().AsOrdered().Select(v => Of(context, v, measures[v.Key.Measure]));
    }

    private static Figure Of(AnalysisContext context, SeriesValue value, Measure measure)
    {
        var isForce = context.Reference.Gazetteer.FindArea(value.Key.Area)?.Kind is AreaKind.Force;
        var chosen = value.Chosen;
        return new Figure
        {
            Key = value.Key,
            Statistic = isForce ? Statistic.Count : Statistic.Published,
            Unit = FigureUnit.Number,
            Value = value.Count is { } count ? Interval.Of(count) : null,
            Symbol = value.Count is null ? SymbolText.Of(value.Status is Status.Value ? Status.NotAvailable : value.Status) : null,
            Formula = value.Reason,
            Words = Words(context, value),
            Inputs = chosen is null ? [.. value.Conflicting.Select(o => o.Id)] : [chosen.Id],
            Notes = [.. Notes(value, measure, isForce)],
            MayBeHeadlined = value.Count is not null && (isForce || PublishedCoverage.IsEnough(context, value)),
            Replies = chosen?.Kind == ObservationKind.Reply ? 1 : 0,
            Attested = chosen?.Kind == ObservationKind.Attested ? 1 : 0,
        };
    }

    private static string Words(AnalysisContext context, SeriesValue value)
    {
        var what = value switch
        {
            { Count: { } count } => FigureText.Number(count),
            { Chosen: null } => $"not settled, {value.Reason}",
            { Chosen.Why.Length: > 0 } => $"no figure, {value.Chosen.Why}",
            _ => $"no figure, {SymbolText.Of(value.Status).Words()}",
        };
        var (area, period) = (context.AreaName(value.Key.Area), PeriodText.Label(value.Key.Period));
        return value.Key.Breakdown.IsWhole ? $"{area}, {period}: {what}" : $"{area}, {period} ({value.Key.Breakdown.Words}): {what}";
    }

    private static IEnumerable<string> Notes(SeriesValue value, Measure measure, bool isForce)
    {
        if (!value.Earlier.IsEmpty)
        {
            yield return $"Revised: {value.Reason}.";
        }

        foreach (var other in value.Conflicting.Where(_ => value.Chosen is not null).DistinctBy(o => o.Count))
        {
            // What another reply says is not quoted: it may be a number that is withheld.
            yield return other.Kind == ObservationKind.Reply
                ? "Another reply of the force gives another value; a person decided between them."
                : $"Others published {(other.Count is { } count ? FigureText.Number(count) : SymbolText.Of(other.Status).Mark())} ({other.KnownOn.Label}).";
        }

        if (value.Chosen?.Coverage is { } coverage)
        {
            yield return $"Coverage as published: {coverage} forces.";
        }
        else if (!isForce && value.Count is not null)
        {
            yield return "How many forces it rests on was not published with it.";
        }

        if (value is { Chosen: { Kind: ObservationKind.Attested, Why.Length: > 0 } published, Count: not null })
        {
            yield return $"Noted with the source: {published.Why}{(published.Why.EndsWith('.') ? "" : ".")}";
        }

        if (value is { Chosen: not null, Contenders.IsEmpty: false })
        {
            yield return Provisional.OfCount;
        }

        if (value.Count is { IsExact: false })
        {
            yield return "Between bounds that the reply states.";
        }

        if (!measure.Periods.Contains(value.Key.Period))
        {
            yield return value.Key.Period.Kind == PeriodKind.CalendarYear
                ? "A calendar year: it stays out of financial-year totals and changes."
                : $"{PeriodText.Label(value.Key.Period)} is no period that the survey asks for: it stays out of totals and changes.";
        }
    }
}
