namespace Cyberflag.Check;

/// <summary>
/// Says which nations "nationally" means: those for which the figures have the measure in the period, the nearest in time where there
/// are several. A text that names nations elsewhere is not overruled: this fills only what none names.
/// </summary>
internal static class CountryFilling
{
    /// <summary>Fills the areas of claims of the whole country that name no nation.</summary>
    public static void Fill(List<Frame> frames, FigureTable figures, PeriodFilling periods)
    {
        foreach (var frame in frames.Where(f => f.IsNational && (f.AreaKey is null || f.AreaOrigin == SlotOrigin.Defaulted) && f.Measure is not null))
        {
            var period = frame.Period ?? periods.Current(frame);
            frame.AreaKey = AreaFilling.Countries.Select(c => (Code: c, Rows: figures.Of(c, frame.Measure!).ToList()))
                .Where(c => c.Rows.Count > 0)
                .OrderByDescending(c => c.Rows.Exists(r => r.Period == period))
                .ThenByDescending(c => c.Rows.Max(r => r.Period.End))
                .Select(c => c.Code).FirstOrDefault() ?? frame.AreaKey;
        }
    }
}
