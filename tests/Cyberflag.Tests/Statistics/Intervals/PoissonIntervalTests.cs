using CsCheck;
using Cyberflag.Statistics;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class PoissonIntervalTests
{
    private const string Vectors = "01_poisson_rates.json";

    // Garwood (1936) and the tables made from it, such as Pearson and Hartley, "Biometrika Tables for Statisticians", table 40.
    [Theory]
    [InlineData(0, 0, 3.6889)]
    [InlineData(1, 0.0253, 5.5716)]
    [InlineData(2, 0.2422, 7.2247)]
    [InlineData(5, 1.6235, 11.6683)]
    [InlineData(10, 4.7954, 18.3904)]
    [InlineData(20, 12.2165, 30.8884)]
    public void Exact_limits_are_those_of_Garwoods_table(long count, double lower, double upper)
    {
        var interval = PoissonInterval.Exact(count);
        Assert.Equal(lower, interval.Lower, 4);
        Assert.Equal(upper, interval.Upper, 4);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.95)]
    [InlineData(0.998)]
    public void Nought_and_one_event_have_limits_in_closed_form(double confidence)
    {
        var tail = (1 - confidence) / 2;
        Assert.Equal(0, PoissonInterval.Exact(0, confidence).Lower);
        Assert.Equal(-Math.Log(tail), PoissonInterval.Exact(0, confidence).Upper, 1e-9);
        Assert.Equal(-Math.Log(1 - tail), PoissonInterval.Exact(1, confidence).Lower, 1e-9);
    }

    [Fact]
    public void Exact_limits_leave_half_the_error_in_each_tail() =>
        Gen.Select(Gen.Int[0, 600], Gen.Double[0.2, 0.9999]).Sample((count, confidence) =>
        {
            var (interval, tail) = (PoissonInterval.Exact(count, confidence), (1 - confidence) / 2);
            Assert.Equal(tail, AtMost(count, interval.Upper), tail * 1e-8);
            if (count > 0)
            {
                Assert.Equal(1 - tail, AtMost(count - 1, interval.Lower), 1e-9);
            }
        });

    // Hand calculation with z = 1.959964: 100 × (1 − 1/900 − z/30)³ and 101 × (1 − 1/909 + z/(3√101))³.
    [Fact]
    public void Byars_limits_of_a_hundred_events_are_those_of_the_formula()
    {
        var interval = PoissonInterval.Byar(100);
        Assert.Equal(81.3621, interval.Lower, 0.0001);
        Assert.Equal(121.6279, interval.Upper, 0.0001);
    }

    // Public Health England, "Technical Guide: Confidence Intervals" (2018), gives this closeness for 95% intervals.
    [Fact]
    public void Byar_is_within_two_thousandths_of_the_exact_limits_from_ten_events_on() =>
        Gen.OneOf(Gen.Long[10, 50], Gen.Long[10, 100_000]).Sample(count =>
        {
            var (byar, exact) = (PoissonInterval.Byar(count), PoissonInterval.Exact(count));
            Assert.Equal(exact.Lower, byar.Lower, exact.Lower * 0.002);
            Assert.Equal(exact.Upper, byar.Upper, exact.Upper * 0.002);
        });

    [Fact]
    public void Byars_lower_limit_is_never_below_nought()
    {
        Assert.Equal(0, PoissonInterval.Byar(0).Lower);
        Assert.Equal(0, PoissonInterval.Byar(1, 0.998).Lower);
    }

    [Fact]
    public void The_product_takes_the_exact_interval_below_ten_events_and_Byars_from_ten()
    {
        Assert.Equal(PoissonInterval.Exact(9), PoissonInterval.Of(9));
        Assert.Equal(PoissonInterval.Byar(10), PoissonInterval.Of(10));
        Assert.NotEqual(PoissonInterval.Exact(10), PoissonInterval.Of(10));
    }

    [Fact]
    public void The_interval_holds_the_count_and_grows_with_the_confidence() =>
        Gen.Select(Gen.Long[0, 1_000_000], Gen.Double[0.5, 0.9], Gen.Double[0.9, 0.9999]).Sample((count, less, more) =>
        {
            var (narrow, wide) = (PoissonInterval.Of(count, less), PoissonInterval.Of(count, more));
            Assert.True(narrow.Encloses(Interval.Point(count)));
            Assert.True(wide.Encloses(narrow));
        });

    [Fact]
    public void More_events_have_higher_limits_also_where_the_method_changes() =>
        Gen.Select(Gen.Long[0, 200], Gen.Double[0.5, 0.9999]).Sample((count, confidence) =>
        {
            var (less, more) = (PoissonInterval.Of(count, confidence), PoissonInterval.Of(count + 1, confidence));
            Assert.True(less.Lower <= more.Lower && less.Upper < more.Upper);
        });

    [Theory]
    [InlineData(100_000_000)]
    [InlineData(PoissonInterval.GreatestExactCount)]
    public void Great_counts_have_limits_near_those_of_the_normal_distribution(long count)
    {
        // Both limits of a great count n are n + (z² ± 1)/3 ± z√n but for terms of 1/√n; with z² = 3.84 the shift is below 2.
        var z = 1.959964;
        var interval = PoissonInterval.Exact(count);
        Assert.Equal(count - (z * Math.Sqrt(count)), interval.Lower, 2.0);
        Assert.Equal(count + (z * Math.Sqrt(count)), interval.Upper, 2.0);
    }

    [Fact]
    public void Garwoods_limits_agree_with_R() => Agree("exact_poisson_ci_garwood", PoissonInterval.Exact);

    [Fact]
    public void Byars_limits_agree_with_PHEindicatormethods() => Agree("byar_poisson_ci", PoissonInterval.Byar);

    [Fact]
    public void Rates_agree_with_PHEindicatormethods_at_both_confidences()
    {
        foreach (var vector in SharedVectors.Of(Vectors, "crude_rate_ci"))
        {
            var input = vector.GetProperty("input");
            var (count, population) = (input.GetProperty("x").GetInt64(), input.GetProperty("n").GetDouble());
            var multiplier = input.GetProperty("multiplier").GetDouble();
            var (usual, wide) = (PoissonInterval.OfRate(count, population, multiplier), PoissonInterval.OfRate(count, population, multiplier, 0.998));
            SharedVectors.Matches(vector, "value", PoissonInterval.PerPopulation(Interval.Point(count), population, multiplier).Lower);
            SharedVectors.Matches(vector, "lower95", usual.Lower);
            SharedVectors.Matches(vector, "upper95", usual.Upper);
            SharedVectors.Matches(vector, "lower998", wide.Lower);
            SharedVectors.Matches(vector, "upper998", wide.Upper);
        }
    }

    [Fact]
    public void What_cannot_be_counted_is_refused_with_its_figures()
    {
        Assert.Contains("-3", Refused(() => PoissonInterval.Of(-3)), StringComparison.Ordinal);
        Assert.Contains("-3", Refused(() => PoissonInterval.Exact(-3)), StringComparison.Ordinal);
        Assert.Contains("-3", Refused(() => PoissonInterval.Byar(-3)), StringComparison.Ordinal);
        Assert.Contains("1000000001", Refused(() => PoissonInterval.Exact(1_000_000_001)), StringComparison.Ordinal);
        Assert.Contains("-512000", Refused(() => PoissonInterval.OfRate(5, -512_000, 10_000)), StringComparison.Ordinal);
        Assert.Contains("multiplier", Refused(() => PoissonInterval.OfRate(5, 512_000, 0)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_population_that_is_no_number_above_nought_has_no_rate(double population) =>
        Refused(() => PoissonInterval.OfRate(5, population, 10_000));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(95)]
    [InlineData(-0.95)]
    [InlineData(0.9999999)]
    [InlineData(double.NaN)]
    public void A_confidence_is_a_share_above_nought_and_below_one(double confidence)
    {
        Refused(() => PoissonInterval.Exact(5, confidence));
        Refused(() => PoissonInterval.Byar(50, confidence));
    }

    private static void Agree(string method, Func<long, double, Interval> interval)
    {
        foreach (var vector in SharedVectors.Of(Vectors, method))
        {
            var input = vector.GetProperty("input");
            var limits = interval(input.GetProperty("x").GetInt64(), input.GetProperty("confidence").GetDouble());
            SharedVectors.Matches(vector, "lower", limits.Lower);
            SharedVectors.Matches(vector, "upper", limits.Upper);
        }
    }

    private static string Refused(Func<Interval> call) => Assert.Throws<ArgumentOutOfRangeException>(() => { call(); }).Message;

    /// <summary>The probability of at most so many events, summed term by term.</summary>
    private static double AtMost(int count, double mean)
    {
        var (logTerm, sum) = (-mean, Math.Exp(-mean));
        for (var events = 1; events <= count; events++)
        {
            logTerm += Math.Log(mean / events);
            sum += Math.Exp(logTerm);
        }

        return sum;
    }
}
