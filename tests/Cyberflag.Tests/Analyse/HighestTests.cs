using Cyberflag.Analyse;
using Cyberflag.Reconcile;
using Cyberflag.Tests.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Analyse;

public sealed class HighestTests
{
    private static Figure Of(string latest, params (string Period, Count Count)[] held) => Analysis.Of(
        Reconciliation.Of(held.Select(h => Observed.Of(ObservationKind.Attested, "Durham", h.Period, h.Count, "2021")), [], Observed.Survey).Series, Observed.Survey, Observed.Reference)
        .Figures.Find($"E23000008/{latest}/CYB/highest")!;

    private static (string, Count) Year(string period, long count) => (period, Count.Exactly(count));

    // Durham's flags: reference/definition-breaks.csv holds the change of 2017.
    [Fact]
    public void A_record_says_across_which_breaks_it_is_one()
    {
        var highest = Of("2018-19", Year("2015/16", 13), Year("2016/17", 190), Year("2017/18", 375), Year("2018/19", 509));
        Assert.Equal("Durham: 509 in 2018/19, a record: the highest since the series began in 2015/16, all four years to 2018/19 held", highest.Words);
        Assert.Contains(highest.Notes, n => n.StartsWith("Definition break, ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_highest_that_is_not_the_latest_of_a_whole_series_has_no_missing_year() => Assert.DoesNotContain(
        Of("2018-19", Year("2015/16", 13), Year("2016/17", 190), Year("2017/18", 375), Year("2018/19", 300)).Notes, n => n.Contains("not every year", StringComparison.Ordinal));

    [Fact]
    public void One_top_between_bounds_is_told() => Assert.Equal(
        "Durham: 48 to 52 in 2017/18, a record: the highest since the series began in 2015/16, all three years to 2017/18 held",
        Of("2017-18", Year("2015/16", 0), Year("2016/17", 0), ("2017/18", Count.Between(48, 52, BoundCause.Stated))).Words);
}
