using Cyberflag.Surveys.Sample;
using Xunit;

namespace Cyberflag.Tests.Surveys.Sample;

public sealed class SeededNumbersTests
{
    [Fact]
    public void The_numbers_are_those_that_are_published_for_SplitMix64()
    {
        // The first five numbers of seed 1234567, Rosetta Code, "Pseudo-random numbers/Splitmix64".
        ulong[] published = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];
        var numbers = new SeededNumbers(1234567);
        Assert.Equal(published, published.Select(_ => numbers.Next()));
    }

    [Fact]
    public void Each_number_below_a_bound_comes_about_equally_often()
    {
        var numbers = new SeededNumbers(1);
        var counts = new int[6];
        for (var i = 0; i < 60_000; i++)
        {
            counts[numbers.Below(6)]++;
        }

        // 10,000 expected, standard deviation sqrt(60,000 × 1/6 × 5/6) = 91: five of them.
        Assert.All(counts, c => Assert.InRange(c, 10_000 - 457, 10_000 + 457));
    }

    [Fact]
    public void A_bound_of_one_leaves_only_zero() => Assert.Equal(0, new SeededNumbers(7).Below(1));

    [Fact]
    public void A_bound_of_zero_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new SeededNumbers(7).Below(0));

    [Fact]
    public void Numbers_that_were_split_off_do_not_depend_on_how_many_others_are_drawn_later()
    {
        var (first, second) = (new SeededNumbers(7), new SeededNumbers(7));
        var (split, other) = (first.Split(), second.Split());
        first.Next();
        Assert.Equal(other.Next(), split.Next());
    }
}
