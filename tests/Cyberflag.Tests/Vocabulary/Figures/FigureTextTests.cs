using CsCheck;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Vocabulary;

public sealed class FigureTextTests
{
    // 303 to 369 is (369 − 303) ÷ 303 × 100 = 21.78.
    [Theory]
    [InlineData(66.0 / 303 * 100, FigureUnit.Percent, true, "+21.8%")]
    [InlineData(-66.0 / 369 * 100, FigureUnit.Percent, true, "\u221217.9%")]
    [InlineData(40.0 / 44 * 100, FigureUnit.Percent, false, "90.9%")]
    [InlineData(4808, FigureUnit.Number, false, "4,808")]
    [InlineData(-36, FigureUnit.Number, false, "\u221236")]
    [InlineData(66, FigureUnit.Number, true, "+66")]
    [InlineData(8224.0 / 365, FigureUnit.ADay, false, "22.5")]
    [InlineData(8224.0 / 4042, FigureUnit.Times, false, "2.03")]
    [InlineData(21, FigureUnit.Forces, false, "21")]
    [InlineData(0.04, FigureUnit.Percent, true, "0.0%")]
    [InlineData(-0.04, FigureUnit.Percent, true, "0.0%")]
    [InlineData(-0.0, FigureUnit.Number, true, "0")]
    public void A_value_is_printed_in_its_unit(double value, FigureUnit unit, bool signed, string text) =>
        Assert.Equal(text, FigureText.Text(Interval.Point(value), unit, signed));

    [Theory]
    [InlineData(0.5, 0, "1")]
    [InlineData(1.5, 0, "2")]
    [InlineData(2.5, 0, "3")]
    [InlineData(-2.5, 0, "\u22123")]
    [InlineData(0.25, 1, "0.3")]
    [InlineData(-0.25, 1, "\u22120.3")]
    [InlineData(0.15, 1, "0.2")]
    [InlineData(2.675, 2, "2.68")]
    [InlineData(999.95, 1, "1,000.0")]
    [InlineData(1234567.891, 2, "1,234,567.89")]
    public void Halves_are_rounded_away_from_nought(double value, int decimals, string text) => Assert.Equal(text, FigureText.Rounded(value, decimals));

    [Fact]
    public void No_rounded_number_is_a_negative_nought() =>
        Gen.Select(Gen.Double[-1, 1], Gen.Int[0, 3]).Sample((value, decimals) =>
        {
            var text = FigureText.Rounded(value, decimals);
            Assert.DoesNotContain('-', text);
            Assert.Equal(text.Contains('\u2212', StringComparison.Ordinal), value < 0 && text.AsSpan().ContainsAnyInRange('1', '9'));
        });

    [Fact]
    public void A_printed_number_is_within_half_a_unit_of_its_last_place() =>
        Gen.Select(Gen.Double[-1e9, 1e9], Gen.Int[0, 3]).Sample((value, decimals) =>
        {
            var printed = double.Parse(FigureText.Rounded(value, decimals).Replace('\u2212', '-'), null);
            Assert.Equal(value, printed, (0.5 * Math.Pow(10, -decimals)) + 1e-6);
        });

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(-1234, "\u22121,234")]
    [InlineData(9_007_199_254_740_993, "9,007,199,254,740,993")]
    [InlineData(long.MaxValue, "9,223,372,036,854,775,807")]
    [InlineData(long.MinValue, "\u22129,223,372,036,854,775,808")]
    public void Whole_numbers_are_printed_to_the_last_digit(long value, string text) => Assert.Equal(text, FigureText.Whole(value));

    [Fact]
    public void Bounds_are_printed_once_where_they_print_alike()
    {
        Assert.Equal("1 to 4", FigureText.Number(Count.Between(1, 4, BoundCause.Stated)));
        Assert.Equal("2", FigureText.Number(Count.Between(2, 2, BoundCause.Implied)));
        Assert.Equal("+10.0% to +20.0%", FigureText.Text(new Interval(10, 20), FigureUnit.Percent, signed: true));
        Assert.Equal("7.2", FigureText.Text(new Interval(7.19, 7.21), FigureUnit.Per10000));
    }

    [Theory]
    [InlineData(Statistic.Change, "+21.8%")]
    [InlineData(Statistic.TotalChange, "+21.8%")]
    [InlineData(Statistic.MatchedChange, "+21.8%")]
    [InlineData(Statistic.PopulationHeld, "21.8%")]
    public void A_change_shows_its_sign(Statistic statistic, string text) =>
        Assert.Equal(text, FigureText.Value(Sample.Figure(statistic, FigureUnit.Percent, Interval.Point(21.78))));

    [Fact]
    public void A_figure_without_a_value_prints_its_symbol()
    {
        var figure = Sample.Figure(Statistic.Count, FigureUnit.Number, null);
        Assert.Equal("[x]", FigureText.Value(figure));
        Assert.Equal("[c]", FigureText.Value(figure with { Symbol = Symbol.Confidential }));
    }

    // 369 of 512,000: Byar's limits are 6.4903 and 7.9812 per 10,000.
    [Fact]
    public void A_confidence_interval_is_printed_with_the_decimals_of_its_figure()
    {
        var rate = Sample.Figure(Statistic.Rate, FigureUnit.Per10000, Interval.Point(7.207));
        Assert.Equal("", FigureText.Confidence(rate));
        Assert.Equal("6.5 to 8.0", FigureText.Confidence(rate with { Confidence = new Interval(6.4903, 7.9812) }));
    }
}
