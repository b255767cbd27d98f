using Cyberflag.Vocabulary;

namespace Cyberflag.Analyse;

/// <summary>
/// How many forces a number rests on that others published for several forces together: <c>40 of 44</c>, or <c>41</c>, of which the whole is
/// what the area has. Such a number is held to the same coverage as a total of our own before it may be headlined, and a change between two of
/// them says whether the same number of forces is in both.
/// </summary>
internal static class PublishedCoverage
{
    /// <summary>True where the number rests on enough forces by the survey's policy; where nobody said on how many, it does not.</summary>
    public static bool IsEnough(AnalysisContext context, SeriesValue value) =>
        Of(context, value) is var (held, whole) && whole > 0 && held >= context.Survey.Policy.HeadlineCoverage * whole;

    /// <summary>True where both numbers are of one force, or rest on the same number of forces as published.</summary>
    public static bool IsSame(AnalysisContext context, Figure one, Figure other) =>
        one.Statistic == Statistic.Count || (Of(context, one) is { } first && Of(context, other) is { } second && first == second);

    /// <summary>What a comparison of two such numbers has to say; nothing where they rest on the same number of forces.</summary>
    public static IEnumerable<string> Notes(AnalysisContext context, Figure current, Figure basis) => IsSame(context, current, basis) ? []
        : [$"Coverage as published: {Words(context, basis)} in {PeriodText.Label(basis.Key.Period)}, {Words(context, current)} in {PeriodText.Label(current.Key.Period)}. A change of forces may be in this change."];

    private static string Words(AnalysisContext context, Figure figure) => Of(context, figure) is var (held, whole)
        ? new PrintedCoverage(held, whole > 0 ? whole : null).ToString()
        : "not told";

    private static (int Held, int Whole)? Of(AnalysisContext context, Figure figure) => context.Series.Find(figure.Key) is { } value ? Of(context, value) : null;

    private static (int Held, int Whole)? Of(AnalysisContext context, SeriesValue value)
    {
        if (PrintedCoverage.Of(value.Chosen?.Coverage) is not { } printed)
        {
            return null;
        }

        return (printed.Held, printed.Whole
            ?? (context.Reference.Gazetteer.FindArea(value.Key.Area) is { IsWholeKnown: true } area ? area.ForcesIn(value.Key.Period).Count() : 0));
    }
}
