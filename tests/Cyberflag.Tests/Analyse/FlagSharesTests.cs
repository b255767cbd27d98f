using Cyberflag.Analyse;
using Cyberflag.Reconcile;
using Cyberflag.Tests.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Analyse;

public sealed class FlagSharesTests
{
    private static readonly Survey Survey = Observed.Survey with
    {
        Measures =
        [
            new Measure { Code = "SCCF", Title = "Sexual communication with a child, flagged", Unit = CountingUnit.Offences, Method = Method.Flag, Offences = ["71/17"], Periods = [Period.FinancialYear(2018)] },
            new Measure { Code = "SCC", Title = "Sexual communication with a child", Unit = CountingUnit.Offences, Method = Method.OffenceCode, Offences = ["71/17"], Periods = [Period.FinancialYear(2018)] },
        ],
    };

    private static Figure? Of(long flagged, long? all)
    {
        var observations = new List<Observation> { Counted(flagged, Method.Flag) };
        observations.AddRange(all is { } count ? [Counted(count, Method.OffenceCode)] : []);
        return Analysis.Of(Reconciliation.Of(observations, [], Survey).Series, Survey, Observed.Reference)
            .Figures.Find(new SeriesKey("E23000008", "SCCF", Period.FinancialYear(2018)), Statistic.FlagShare);
    }

    private static Observation Counted(long count, Method method) =>
        Observed.Replied("Durham", "2018/19", Count.Exactly(count), "2019-05-01") with { Offence = "71/17", Method = method };

    [Fact]
    public void The_share_that_carried_the_flag_says_why_it_is_no_bound()
    {
        var share = Of(30, 120)!;
        Assert.Equal(Interval.Point(25), share.Value);
        Assert.Contains("30 of 120 carried the flag, 25.0%", share.Words, StringComparison.Ordinal);
        Assert.Contains(share.Notes, n => n.StartsWith("An indicator, not a bound", StringComparison.Ordinal));
    }

    [Fact]
    public void Few_offences_have_both_counts_and_no_percentage() => Assert.Equal(Symbol.Unreliable, Of(5, 20)!.Symbol);

    [Fact]
    public void More_flagged_than_recorded_is_no_share() => Assert.Equal(Symbol.NotApplicable, Of(121, 120)!.Symbol);

    [Fact]
    public void Without_all_of_the_offence_there_is_no_share() => Assert.Null(Of(30, null));
}
