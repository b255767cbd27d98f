using System.Collections.Immutable;

namespace Cyberflag.Statistics;

/// <summary>
/// A model in the notation of R: <c>y ~ a * b + offset(log(pop)) + (1 | force)</c>. Behind a comma stand filters:
/// <c>service&gt;0</c>, or <c>rows with NA count excluded</c>.
/// </summary>
internal sealed record Formula
{
    /// <summary>The response: an expression, or <c>cbind(a,b)</c>.</summary>
    public required string Response { get; init; }

    /// <summary>The fixed terms without the intercept, each a set of variables that interact, by their number and then by their order.</summary>
    public required ImmutableArray<ImmutableArray<string>> Terms { get; init; }

    /// <summary>True where the model has an intercept.</summary>
    public required bool HasIntercept { get; init; }

    /// <summary>The expressions that are added with the coefficient 1.</summary>
    public required ImmutableArray<string> Offsets { get; init; }

    /// <summary>The random effects.</summary>
    public required ImmutableArray<RandomPart> Random { get; init; }

    /// <summary>The filters, as they stand.</summary>
    public required ImmutableArray<string> Filters { get; init; }

    /// <summary>Effects that vary by group.</summary>
    /// <param name="Terms">As of the formula.</param>
    /// <param name="HasIntercept">True where the intercept varies.</param>
    /// <param name="Group">The columns whose values together name the group.</param>
    internal sealed record RandomPart(ImmutableArray<ImmutableArray<string>> Terms, bool HasIntercept, ImmutableArray<string> Group);

    /// <summary>Reads a formula.</summary>
    /// <exception cref="InputException">It is none; the message says where it fails.</exception>
    public static Formula Parse(string text)
    {
        var parts = FormulaText.Split(text, ',');
        var sides = FormulaText.Split(parts[0], '~');
        if (sides.Count != 2 || sides[0].Trim().Length == 0)
        {
            throw new InputException($"'{text}' is no formula such as count ~ year + offset(log(pop)).");
        }

        var (offsets, random, plain) = (new List<string>(), new List<RandomPart>(), new List<string>());
        foreach (var summand in FormulaText.Summands(sides[1]))
        {
            var bare = summand.TrimStart('+').Trim();
            if (bare.StartsWith("offset(", StringComparison.Ordinal))
            {
                offsets.Add(FormulaText.Inside(bare, "offset"));
            }
            else if (bare.StartsWith('(') && FormulaText.Split(FormulaText.Inside(bare, ""), '|') is { Count: > 1 } bars)
            {
                random.AddRange(RandomOf(bars, text));
            }
            else
            {
                plain.Add(summand);
            }
        }

        var (terms, hasIntercept) = FormulaTerms.Of(plain, text);
        return new Formula
        {
            Response = FormulaText.Bare(sides[0]),
            Terms = terms,
            HasIntercept = hasIntercept,
            Offsets = [.. offsets],
            Random = [.. random],
            Filters = [.. parts.Skip(1).Select(p => p.Trim())],
        };
    }

    // (x || g) is without correlation: one part for each effect. (x | a/b) is by a and by a:b.
    private static IEnumerable<RandomPart> RandomOf(List<string> bars, string text)
    {
        var isUncorrelated = bars.Count == 3 && bars[1].Trim().Length == 0;
        if (bars.Count != 2 && !isUncorrelated)
        {
            throw new InputException($"'{text}': a random effect is written (1 | group) or (x | group).");
        }

        var (terms, hasIntercept) = FormulaTerms.Of([.. FormulaText.Summands(bars[0])], text);
        foreach (var group in Groups(FormulaText.Bare(bars[^1])))
        {
            if (!isUncorrelated)
            {
                yield return new RandomPart(terms, hasIntercept, group);
                continue;
            }

            if (hasIntercept)
            {
                yield return new RandomPart([], true, group);
            }

            foreach (var term in terms)
            {
                yield return new RandomPart([term], false, group);
            }
        }
    }

    // Nested groups, a/b, are a and b:a, the inner one first as lme4 has them.
    private static IEnumerable<ImmutableArray<string>> Groups(string text)
    {
        var nested = text.Split('/');
        for (var depth = 1; depth <= nested.Length; depth++)
        {
            yield return [.. nested.Take(depth).Reverse().SelectMany(n => n.Split(':'))];
        }
    }
}
