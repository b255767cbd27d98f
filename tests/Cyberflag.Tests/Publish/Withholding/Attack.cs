using Cyberflag.Vocabulary;

namespace Cyberflag.Tests.Publish;

/// <summary>
/// What a reader can work out who knows how the figures hang together: each published number is put into the equation that made it
/// (totals, parts, years of a range, changes, rates, daily averages), and the system is solved. The reader knows which keys exist,
/// so that a sum with one unknown part gives that part away.
/// </summary>
internal sealed class Attack
{
    private const double Nothing = 1e-7;
    private readonly FigureSet set;
    private readonly IReadOnlyDictionary<string, double> published;
    private readonly List<Dictionary<string, double>> equations = [];
    private const string Constant = "";

    private Attack(FigureSet set, IReadOnlyDictionary<string, double> published)
    {
        (this.set, this.published) = (set, published);
        foreach (var figure in set.Figures)
        {
            Made(figure);
        }

        foreach (var figure in set.Figures.Where(f => f.Statistic is Statistic.Count or Statistic.Published))
        {
            Parts(figure);
        }
    }

    /// <summary>The values that the published numbers determine, of the counts that are not published themselves.</summary>
    /// <param name="set">The figures before withholding, for how they hang together.</param>
    /// <param name="published">The numbers that went out, by id of the figure.</param>
    public static Dictionary<string, double> On(FigureSet set, IReadOnlyDictionary<string, double> published) => new Attack(set, published).Solve();

    private void Made(Figure figure)
    {
        var value = published.TryGetValue(figure.Id, out var known) ? known : (double?)null;
        var counts = figure.Inputs.Where(i => set.Find(i) is not null).ToList();
        var reference = figure.Inputs.Select(set.FindReference).OfType<ReferenceValue>().Sum(r => r.Value);
        switch (figure.Statistic)
        {
            case Statistic.Count or Statistic.Published when value is { } count:
                Add([(figure.Id, 1)], count);
                break;
            case Statistic.Total or Statistic.CrossCheck when value is { } sum:
                Add(counts.Select(c => (c, 1.0)), sum);
                break;
            case Statistic.PerDay when value is { } average:
                Add([(counts[0], 1)], average * figure.Key.Period.Days);
                break;
            case Statistic.Rate when value is { } rate:
                Add(counts.Select(c => (c, 1.0)), rate * reference / 10_000);
                break;
            case Statistic.Per100Recorded when value is { } ratio:
                Add(counts.Select(c => (c, 1.0)), ratio * reference / 100);
                break;
            case Statistic.Difference when value is { } difference:
                Add([(counts[0], 1), (counts[1], -1)], difference);
                break;
            case Statistic.Multiple when value is { } times:
                Add([(counts[0], 1), (counts[1], -times)], 0);
                break;
            case Statistic.Change or Statistic.TotalChange or Statistic.MatchedChange when value is { } change:
                Add(counts.Select(c => (c, set.Find(c)!.Key.Period == figure.Key.Period ? 1 : -(1 + (change / 100)))), 0);
                break;
            case Statistic.Highest when value is { } highest && counts.Where(c => !published.ContainsKey(c)).ToList() is [var only]
                && counts.Where(published.ContainsKey).All(c => published[c] < highest):
                Add([(only, 1)], highest);
                break;
        }
    }

    /// <summary>That an area is its forces, a range its years, a year its quarters, and a whole its ages, where the keys are all of them.</summary>
    private void Parts(Figure whole)
    {
        var same = set.Figures.Where(f => f.Statistic is Statistic.Count or Statistic.Published && f.Key.Measure == whole.Key.Measure && f.Id != whole.Id).ToList();
        var area = set.Gazetteer.FindArea(whole.Key.Area)!;
        if (area.Kind != AreaKind.Force)
        {
            Split(whole, same.Where(f => f.Key.Period == whole.Key.Period && f.Key.Breakdown == whole.Key.Breakdown && area.Members.Any(m => m.Force.Code == f.Key.Area)));
        }

        foreach (var kind in Enum.GetValues<PeriodKind>().Where(k => k != whole.Key.Period.Kind))
        {
            var within = same.Where(f => f.Key.Area == whole.Key.Area && f.Key.Breakdown == whole.Key.Breakdown && f.Key.Period.Kind == kind && whole.Key.Period.Contains(f.Key.Period)).ToList();
            if (within.Sum(f => f.Key.Period.Days) == whole.Key.Period.Days)
            {
                Split(whole, within);
            }
        }

        if (whole.Key.Breakdown.IsWhole)
        {
            Split(whole, same.Where(f => f.Key.Area == whole.Key.Area && f.Key.Period == whole.Key.Period && f.Key.Breakdown["age"] is not null));
        }
    }

    private void Split(Figure whole, IEnumerable<Figure> parts)
    {
        var all = parts.ToList();
        if (all.Count > 0 && all.Sum(p => p.Value!.Value.Lower) == whole.Value!.Value.Lower)
        {
            Add([(whole.Id, 1), .. all.Select(p => (p.Id, -1.0))], 0);
        }
    }

    private void Add(IEnumerable<(string Id, double Factor)> terms, double constant)
    {
        var equation = new Dictionary<string, double>(StringComparer.Ordinal) { [Constant] = constant };
        foreach (var (id, factor) in terms)
        {
            equation[id] = equation.GetValueOrDefault(id) + factor;
        }

        equations.Add(equation);
    }

    /// <summary>Gauss and Jordan; what then stands alone in an equation is determined.</summary>
    private Dictionary<string, double> Solve()
    {
        var done = new List<Dictionary<string, double>>();
        foreach (var equation in equations)
        {
            done.ForEach(d => Reduce(equation, d, Pivot(d)!));
            if (Pivot(equation) is { } pivot)
            {
                var by = equation[pivot];
                equation.Keys.ToList().ForEach(k => equation[k] /= by);
                done.ForEach(d => Reduce(d, equation, pivot));
                done.Add(equation);
            }
        }

        return done.Where(e => e.Count(t => t.Key != Constant && Math.Abs(t.Value) > Nothing) == 1)
            .ToDictionary(e => Pivot(e)!, e => e[Constant] / e[Pivot(e)!], StringComparer.Ordinal);
    }

    private static string? Pivot(Dictionary<string, double> equation) =>
        equation.Where(t => t.Key != Constant && Math.Abs(t.Value) > Nothing).Select(t => t.Key).Order(StringComparer.Ordinal).FirstOrDefault();

    private static void Reduce(Dictionary<string, double> equation, Dictionary<string, double> by, string pivot)
    {
        if (equation.GetValueOrDefault(pivot) is var factor && Math.Abs(factor) > Nothing)
        {
            foreach (var (id, value) in by)
            {
                equation[id] = equation.GetValueOrDefault(id) - (factor / by[pivot] * value);
            }

            equation[pivot] = 0;
        }
    }
}
