using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Numbers;

public sealed class IntervalsTests
{
    private static readonly string[] Figures = ["Kent,CYB,2015/16,100,2019-06", "Kent,CYB,2018/19,150,2019-06", "Gwent,CYB,2018/19,3,2019-06", "Gwent,CYB,2017/18,0,2018-06"];

    [Theory]
    [InlineData("Kent Police recorded between 100 and 200 online child sex offences in 2018/19.", 100, 200, Verdict.RoundsTo)]
    [InlineData("Kent Police recorded between 150 and 160 online child sex offences in 2018/19.", 150, 160, Verdict.RoundsTo)]
    [InlineData("Kent Police recorded between 300 and 400 online child sex offences in 2018/19.", 300, 400, Verdict.DoesNotMatch)]
    [InlineData("Kent Police recorded between twenty and thirty online child sex offences in 2018/19.", 20, 30, Verdict.DoesNotMatch)]
    [InlineData("Gwent Police recorded <5 online child sex offences in 2018/19.", 1, 4, Verdict.RoundsTo)]
    [InlineData("Gwent Police recorded fewer than five online child sex offences in 2018/19.", 0, 4, Verdict.RoundsTo)]
    [InlineData("Gwent Police recorded <3 online child sex offences in 2018/19.", 1, 2, Verdict.DoesNotMatch)]
    [InlineData("Gwent Police recorded <5 online child sex offences in 2017/18.", 1, 4, Verdict.DoesNotMatch)]
    public void Two_numbers_or_a_bound_state_one_that_lies_within(string text, int lower, int upper, Verdict verdict)
    {
        var claim = Assert.Single(Checked.Text(text, figures: Figures));
        Assert.Equal(((decimal?)lower, (decimal?)upper, verdict), (claim.Stated.Lower, claim.Stated.Upper, claim.Judgement.Verdict));
    }

    [Fact]
    public void Per_cent_between_two_numbers_is_one_change()
    {
        var claim = Assert.Single(Checked.Text("Online child sex offences in Kent rose by between 40 and 60 per cent from 2015/16 to 2018/19.", figures: Figures));
        Assert.Equal((ClaimType.Change, "between", Verdict.RoundsTo), (claim.Type, claim.Hedge, claim.Judgement.Verdict));
    }

    [Theory]
    [InlineData("Offences recorded between 2015 and 2018 by Kent Police.")]
    [InlineData("Children aged between 12 and 15 years old were targeted.")]
    public void Years_and_ages_are_no_interval(string text) => Assert.DoesNotContain(Checked.Text(text), c => c.Hedge == "between");

    [Theory]
    [InlineData("one hundred and five", 105)]
    [InlineData("two thousand and twelve", 2012)]
    public void And_joins_number_words_after_a_hundred_or_thousand_alone(string words, int value) =>
        Assert.Equal(value, Assert.Single(Checked.Text($"Kent Police recorded {words} online child sex offences.")).Stated.Value);

    [Fact]
    public void And_between_two_small_number_words_adds_nothing() =>
        Assert.Equal([30m, 20m], Checked.Text("Kent and Essex police had thirty and twenty online child sex offences in 2018/19.").Select(c => c.Stated.Value!.Value));
}
