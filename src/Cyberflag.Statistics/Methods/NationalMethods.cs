using System.Collections.Immutable;
using System.Globalization;

namespace Cyberflag.Statistics;

/// <summary>A national total where some forces' figures are missing or withheld. Method page: missing-forces.</summary>
internal static class NationalMethods
{
    private const string Fixed = "count ~ factor(year) + offset(log(pop)) + (1 | force)";
    private const int UsualDraws = 1000;
    private const int FewestDraws = 100;
    private const int MostDraws = 100_000;

    public static ImmutableArray<Method> All { get; } =
    [
        new(
            "national_prediction",
            ["national_total", "missing_forces"],
            "the national total where forces are missing, with its uncertainty and other assumptions beside it",
            $"csv, formula ({Fixed}), family (nbinom2; poisson, by default with an effect of force and year), period (year), force (the first group), suppressed_from (0 or 1, what <5 begins with), m (1000 draws), seed (1), delta ([0.5, 0.75, 1.25, 1.5]), confidence (0.95)",
            Predict),
    ];

    private static MethodResult Predict(MethodInput input)
    {
        var family = input.Choice("family", "nbinom2", "nbinom2", "poisson");
        var formula = Formula.Parse(input.Text("formula", family == "poisson" ? $"{Fixed} + (1 | force:year)" : Fixed));
        var whole = RowFilter.Apply(formula.Filters.Where(f => !f.StartsWith("rows with", StringComparison.Ordinal)), input.Table());
        var counts = Counts(whole, formula, input);
        var orders = MissingMethods.LevelsOf(whole, formula);
        var frame = new ModelFrame(formula, whole.Where(row => !double.IsNaN(counts.Lower[row])), orders, input.NumberOrNull("suppressed_from"));
        var model = Fitted(frame, family == "poisson" ? FamilyKind.Poisson : FamilyKind.NegativeBinomial, canFallBack: !input.Has("family"), out var isFallback);

        var draws = Draws(input);
        var rows = new NewRows(formula, whole, orders);
        var open = rows.Sorted(row => !counts.IsExact(row));
        var drawn = model.Draws(open.ConvertAll(row => rows.Of(row, counts.Bounds(row))), draws, input.CountOrNull("seed") ?? 1);
        var periods = whole.Column(input.Text("period", "year"));
        var forces = whole.Column(input.Text("force", formula.Random[0].Group[0]));
        var totals = new NationalTotals(whole, counts, periods, forces, [.. NewRows.Keys(formula, whole).Where(k => k != periods.Name)], open, drawn, draws, input.Confidence());
        var deltas = input.NumbersOrNull("delta") ?? [0.5, 0.75, 1.25, 1.5];
        if (Array.Exists(deltas, d => d < 0))
        {
            throw new InputException("The parameter 'delta' has a negative factor: the missing counts are multiplied by it.");
        }

        return new MethodResult
        {
            ["totals"] = totals.Rows(),
            ["sensitivity"] = totals.Sensitivity(deltas),
            ["missing"] = totals.Missing(),
        }.With(ModelMethods.Printed(frame, model)).With(new MethodResult
        {
            ["m"] = draws,
            ["family"] = isFallback ? "poisson" : family,
            ["note"] = isFallback ? "The counts spread no more than Poisson ones, so the Poisson model was fitted in place of NB2: its limit where theta is infinite." : null,
            ["assumes"] = "A force that gave no count recorded like the others, given its size and what it recorded in other years. Forces that record less and stay away for it make every total too high.",
        });
    }

    // Where the counts spread no more than chance NB2 has no finite theta; its limit is the Poisson model.
    private static LaplaceModel Fitted(ModelFrame frame, FamilyKind kind, bool canFallBack, out bool isFallback)
    {
        isFallback = false;
        try
        {
            return LaplaceModel.Fit(frame, kind);
        }
        catch (NotApplicableException) when (kind == FamilyKind.NegativeBinomial && canFallBack)
        {
            isFallback = true;
            return LaplaceModel.Fit(frame, FamilyKind.Poisson);
        }
    }

    private static OpenCounts Counts(Table whole, Formula formula, MethodInput input)
    {
        var least = input.NumberOrNull("suppressed_from");
        if (least is not (null or 0 or 1))
        {
            throw new InputException("The parameter 'suppressed_from' is neither 0 nor 1: a count that is withheld as <5 begins with one of them.");
        }

        var column = whole.Column(formula.Response);
        var counts = new OpenCounts(column, least);
        Duplicates(whole, NewRows.Keys(formula, whole), column);
        if (counts.All(counts.IsExact))
        {
            throw new NotApplicableException($"Every count in '{column.Name}' is known: there is nothing to predict, their sum is the total.");
        }

        return counts.All(counts.IsMissing)
            ? throw new NotApplicableException($"Every count is missing in '{column.Name}': there is nothing to predict from.")
            : counts;
    }

    private static void Duplicates(Table whole, IReadOnlyList<string> keys, Column column)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < whole.Rows; row++)
        {
            var key = string.Join(", ", keys.Select(k => $"{k} {whole.Column(k).Cells[row]}"));
            if (!first.TryAdd(key, row))
            {
                throw column.Fault(row, string.Create(CultureInfo.InvariantCulture, $"is a second count of {key}; the first is in row {column.Rows[first[key]]}"));
            }
        }
    }

    private static int Draws(MethodInput input) => (input.CountOrNull("m") ?? UsualDraws) switch
    {
        < FewestDraws => throw new InputException($"The parameter 'm' is below {FewestDraws}: the ends of an interval need that many draws."),
        > MostDraws => throw new InputException($"The parameter 'm' is above {MostDraws}."),
        var m => (int)m,
    };
}
