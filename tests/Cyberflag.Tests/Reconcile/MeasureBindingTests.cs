using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Reconcile;

public sealed class MeasureBindingTests
{
    private static readonly Observation Flagged = Observed.Replied("Kent", "2018/19", Count.Exactly(70), "2019-06-25");

    [Fact]
    public void A_flagged_child_sexual_offence_counts_for_the_survey() =>
        Assert.Equal(new SeriesKey("E23000032", "CYB", Period.FinancialYear(2018)), Assert.IsType<Bound>(MeasureBinding.Of(Flagged, Observed.Survey)).Key);

    [Fact]
    public void Another_offence_stands_apart_even_where_the_rest_is_uncertain() =>
        Assert.IsType<StandsApart>(MeasureBinding.Of(Flagged with { Offence = "86/2", NeedsReview = true, Area = null }, Observed.Survey));

    [Fact]
    public void Another_unit_stands_apart() => Assert.IsType<StandsApart>(
        MeasureBinding.Of(Flagged with { Offence = "71/17", Method = Method.OffenceCode, Unit = CountingUnit.CustodyRecords }, Observed.Survey));

    [Fact]
    public void All_child_sexual_offences_without_the_flag_are_not_the_flagged_ones() =>
        Assert.IsType<StandsApart>(MeasureBinding.Of(Flagged with { Method = Method.OffenceCode }, Observed.Survey));

    [Fact]
    public void What_is_not_certain_waits() =>
        Assert.IsType<Waits>(MeasureBinding.Of(Flagged with { NeedsReview = true, Why = "the column is not clear" }, Observed.Survey));

    [Fact]
    public void A_count_without_a_known_method_waits_where_the_survey_counts_by_flag() =>
        Assert.IsType<Waits>(MeasureBinding.Of(Flagged with { Method = Method.Unknown }, Observed.Survey));

    [Fact]
    public void The_same_offence_under_northern_irish_law_counts_for_the_measure() => Assert.IsType<Bound>(
        MeasureBinding.Of(Flagged with { Offence = "NI-22A", Method = Method.OffenceCode, Area = "N23000001" }, Observed.Survey));
}
