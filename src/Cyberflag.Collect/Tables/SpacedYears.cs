namespace Cyberflag.Collect;

/// <summary>
/// Financial years with gaps around their dash, <c>2012 - 13</c>, which may be a year and a number. Where several of a table follow each other without a gap they are years.
/// </summary>
internal static class SpacedYears
{
    private const int Fewest = 3;

    /// <summary>Takes the doubt from the years of one table where they follow each other.</summary>
    public static void Settle(IReadOnlyList<Draft> table)
    {
        var spaced = table.Where(d => d.Period is { Doubt: FinancialYearForm.SpacedDoubt }).ToList();
        var years = spaced.Select(d => d.Period!.Value.Period.Start.Year).Distinct().Order().ToList();
        if (years.Count >= Fewest && years.Zip(years.Skip(1), (a, b) => b - a).All(step => step == 1))
        {
            spaced.ForEach(d => d.Period = d.Period!.Value with { Doubt = null });
        }
    }
}
