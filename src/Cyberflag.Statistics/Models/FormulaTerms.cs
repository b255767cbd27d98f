using System.Collections.Immutable;

namespace Cyberflag.Statistics;

/// <summary>The terms of a formula multiplied out: <c>a*b</c> is <c>a + b + a:b</c>, <c>a/b</c> is <c>a + a:b</c>.</summary>
internal static class FormulaTerms
{
    /// <summary>The terms of the summands, by their number of variables and then in their order, and whether there is an intercept.</summary>
    public static (ImmutableArray<ImmutableArray<string>> Terms, bool HasIntercept) Of(IReadOnlyList<string> summands, string formula)
    {
        var terms = new List<ImmutableArray<string>>();
        var hasIntercept = true;
        foreach (var summand in summands)
        {
            var isTaken = summand.StartsWith('-');
            var text = FormulaText.Bare(summand.TrimStart('-'));
            if (text is "0" or "1")
            {
                hasIntercept = text == "1" ? !isTaken : isTaken;
                continue;
            }

            foreach (var term in Product(text, formula))
            {
                if (isTaken)
                {
                    terms.RemoveAll(t => Same(t, term));
                }
                else if (!terms.Exists(t => Same(t, term)))
                {
                    terms.Add(term);
                }
            }
        }

        return ([.. terms.OrderBy(t => t.Length)], hasIntercept);
    }

    private static List<ImmutableArray<string>> Product(string text, string formula)
    {
        var factors = FormulaText.Split(text, '*');
        var terms = Nested(factors[0], formula);
        foreach (var factor in factors.Skip(1))
        {
            var further = Nested(factor, formula);
            terms = [.. terms, .. further, .. terms.SelectMany(t => further.Select(f => Union(t, f)))];
        }

        return terms;
    }

    private static List<ImmutableArray<string>> Nested(string text, string formula)
    {
        var levels = FormulaText.Split(text, '/');
        var terms = Interaction(levels[0], formula);
        foreach (var level in levels.Skip(1))
        {
            ImmutableArray<string> all = [.. terms.SelectMany(t => t).Distinct()];
            terms = [.. terms, .. Interaction(level, formula).Select(t => Union(all, t))];
        }

        return terms;
    }

    private static List<ImmutableArray<string>> Interaction(string text, string formula)
    {
        List<ImmutableArray<string>> terms = [[]];
        foreach (var part in FormulaText.Split(text, ':'))
        {
            var inner = part.StartsWith('(')
                ? Of([.. FormulaText.Summands(FormulaText.Inside(part, ""))], formula).Terms
                : part.Length > 0 ? [[part]] : throw new InputException($"'{formula}': a term is empty.");
            terms = [.. terms.SelectMany(t => inner.Select(i => Union(t, i)))];
        }

        return terms;
    }

    private static ImmutableArray<string> Union(ImmutableArray<string> one, ImmutableArray<string> other) => [.. one.Union(other)];

    private static bool Same(ImmutableArray<string> one, ImmutableArray<string> other) => one.Length == other.Length && one.All(other.Contains);
}
