using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// Two numbers for the same thing in years next to each other, of different orders of magnitude: one is ten times the other or more, or five times where
/// the smaller is at least ten, since a digit too many or too few changes a number that also rose or fell by as little as that. Of numbers under
/// five only a fall counts, and only from at least fifty: a handful of offences may double or vanish from year to year, and what a new law or a new
/// mark brings rises from nothing, but fifty do not become four without a reason that somebody should know.
/// </summary>
/// <param name="Earlier">The number of the earlier year.</param>
/// <param name="Later">The number of the later year.</param>
public sealed record YearJump(Observation Earlier, Observation Later)
{
    private const long Least = 5;
    private const long Times = 10;
    private const long LeastFallen = 50;
    private const long LeastOfMany = 10;
    private const long TimesOfMany = 5;

    /// <summary>The jumps among numbers, of one document or of several.</summary>
    public static IEnumerable<YearJump> Find(IEnumerable<Observation> observations) =>
        from series in observations.Where(IsYear).GroupBy(o => (o.Area, Kind: o.Period!.Value.Kind, Offence: o.Offence ?? o.OffenceLabel, o.Unit, o.Method, o.Breakdown))
        from jump in Neighbours(series.OrderBy(o => o.Period!.Value.Start).ThenBy(o => o.Source.Locator, StringComparer.Ordinal))
        where IsJump(jump.Earlier.Count!.Value.Lower, jump.Later.Count!.Value.Lower)
        select jump;

    private static bool IsJump(long earlier, long later)
    {
        var (smaller, greater) = (Math.Min(earlier, later), Math.Max(earlier, later));
        return (smaller >= LeastOfMany && greater / TimesOfMany >= smaller) || greater / Times >= smaller && (smaller >= Least || (later == smaller && earlier >= LeastFallen));
    }

    private static IEnumerable<YearJump> Neighbours(IEnumerable<Observation> series)
    {
        var ordered = series.ToList();
        return ordered.Zip(ordered.Skip(1), (earlier, later) => new YearJump(earlier, later)).Where(j => j.Earlier.Period!.Value.Start.AddYears(1) == j.Later.Period!.Value.Start);
    }

    private static bool IsYear(Observation o) =>
        o is { NeedsReview: false, Status: Status.Value, Count.IsExact: true, Area: not null, Period.Kind: PeriodKind.FinancialYear or PeriodKind.CalendarYear }
        && o.Unit is not (CountingUnit.Percent or CountingUnit.Rate or CountingUnit.Unknown);
}
