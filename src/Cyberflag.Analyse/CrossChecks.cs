using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Analyse;

/// <summary>
/// A total that others published beside the sum of its forces, or of its years, where all of them are held. Reported either way,
/// never repaired. Where a force is missing that is not known to have refused, nothing is said: the difference would be a
/// guess at its number.
/// </summary>
internal static class CrossChecks
{
    public static IEnumerable<Figure> Of(AnalysisContext context)
    {
        foreach (var measure in context.Survey.Measures)
        {
            foreach (var area in context.AreasWith(measure))
            {
                foreach (var value in context.WholeValues(area.Code, measure).Where(v => v.Count is not null))
                {
                    var figure = ByForces(context, measure, area, value) ?? ByYears(context, measure, area, value);
                    if (figure is not null)
                    {
                        yield return figure;
                    }
                }
            }
        }
    }

    private static Figure? ByForces(AnalysisContext context, Measure measure, Area area, SeriesValue value)
    {
        if (area.Kind == AreaKind.Force || !area.IsWholeKnown || area.Members.Length < 2)
        {
            return null;
        }

        var forces = area.ForcesIn(value.Key.Period).ToList();
        var held = forces.Select(f => (Force: f, Count: context.Count(f.Code, measure, value.Key.Period))).ToList();
        var silent = held.Where(h => h.Count is null).Select(h => h.Force).ToList();
        var areSilent = silent.TrueForAll(f =>
            context.Series.Find(new SeriesKey(f.Code, measure.Code, value.Key.Period)) is { Chosen: { Count: null, Status: Status.NotAvailable } });
        if (!areSilent || silent.Count == forces.Count)
        {
            return null;
        }

        var parts = held.Where(h => h.Count is not null).Select(h => h.Count!).ToImmutableArray();
        var names = string.Join(" + ", held.Where(h => h.Count is not null).Select(h => $"{h.Force.ShortName} {FigureText.Value(h.Count!)}"));
        var without = silent.Count == 0 ? "" : $" (without {string.Join(", ", silent.Select(f => f.ShortName))}, known not to have answered)";
        return Compared(context, value, parts, $"its {parts.Length} forces {names}{without}", AsKnownThen(context, measure, value, forces));
    }

    private static Figure? ByYears(AnalysisContext context, Measure measure, Area area, SeriesValue value)
    {
        var years = measure.Periods.Where(p => value.Key.Period.Contains(p)).ToList();
        if (years.Count < 2 || years[0].Start != value.Key.Period.Start || years[^1].End != value.Key.Period.End)
        {
            return null;
        }

        var parts = years.Select(p => context.Count(area.Code, measure, p)).OfType<Figure>().ToImmutableArray();
        return parts.Length == years.Count
            ? Compared(context, value, parts, $"its {parts.Length} years {string.Join(" + ", parts.Select(FigureText.Value))}", null)
            : null;
    }

    private static Figure Compared(AnalysisContext context, SeriesValue value, ImmutableArray<Figure> parts, string of, string? knownThen)
    {
        var sum = Totals.Sum(parts);
        var published = Interval.Of(value.Count!.Value);
        var agrees = sum.Encloses(published);
        var text = FigureText.Text(sum, FigureUnit.Number);
        var place = $"{context.AreaName(value.Key.Area)}, {PeriodText.Label(value.Key.Period)}";
        var words = agrees
            ? $"{place}: published {FigureText.Number(value.Count.Value)} equals {of}"
            : $"{place}: published {FigureText.Number(value.Count.Value)} does not equal {of}, which give {text}{knownThen}";
        if (!agrees)
        {
            context.Findings.Add(new Finding(
                "A-001", Severity.Warning, $"{words}.", value.Key.ToString(), "Look at the vintages of the parts: one of them may have been revised since the total was printed."));
        }

        return new Figure
        {
            Key = value.Key,
            Statistic = Statistic.CrossCheck,
            Unit = FigureUnit.Number,
            Value = sum,
            Formula = string.Join(" + ", parts.Select(FigureText.Value)),
            Words = words,
            Inputs = [value.Chosen!.Id, .. parts.Select(p => p.Id)],
            Replies = parts.Sum(p => p.Replies) + (value.Chosen.Kind == ObservationKind.Reply ? 1 : 0),
            Attested = parts.Sum(p => p.Attested) + (value.Chosen.Kind == ObservationKind.Attested ? 1 : 0),
            MayBeHeadlined = false,
        };
    }

    /// <summary>Words for the sum of what was known of the forces on the day the total was printed, where that explains it; else null.</summary>
    private static string? AsKnownThen(AnalysisContext context, Measure measure, SeriesValue total, List<Force> forces)
    {
        var day = total.Chosen!.KnownOn.Latest;
        var then = forces
            .Select(f => (Force: f, Value: context.Series.Find(new SeriesKey(f.Code, measure.Code, total.Key.Period))))
            .Select(p => (p.Force, Known: p.Value is null ? null : Vintages(p.Value).LastOrDefault(o => o.KnownOn.Latest <= day && o.Count is not null)))
            .Where(p => p.Known is not null).ToList();
        return then.Count > 0 && Count.Sum(then.Select(p => p.Known!.Count!.Value)) == total.Count
            ? $"; it equals what was known by {total.Chosen.KnownOn.Label}: {string.Join(" + ", then.Select(p => $"{p.Force.ShortName} {FigureText.Number(p.Known!.Count!.Value)}"))}"
            : null;
    }

    private static IEnumerable<Observation> Vintages(SeriesValue value) =>
        [.. value.Earlier.Concat(value.Agreeing).Append(value.Chosen).OfType<Observation>().OrderBy(o => o.KnownOn)];
}
