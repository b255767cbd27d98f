using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check;

/// <summary>The article of June 2019 that began it all, in sentences of our own, beside the figures that are publicly known.</summary>
public sealed class FoundingArticleTests
{
    private const string Text = """
        On average 22 online crimes against children a day were recorded across the UK last year.
        Thames Valley Police logged a record 369 child sexual offences with an online element.
        It is an increase of 322 per cent from 2015/16, when 303 were recorded.
        40 out of 44 forces across the UK answered.
        Police in England, Wales and Northern Ireland recorded 8,224 such offences in 2018/19, a number that has doubled from 4,042 in 2015/16.
        185 offences were against children aged 10 and under.
        """;

    private static readonly IReadOnlyList<Claim> Claims = Checked.Text(
        Text, "2019-06-25", "EWNI,CYB,2015/16,4042,2019-06", "EWNI,CYB,2018/19,8224,2019-06", "EWNI,CYB-u11,2018/19,185,2019-06",
        "Thames Valley,CYB,2015/16,303,2019-06", "Thames Valley,CYB,2018/19,369,2019-06");

    [Fact]
    public void The_rise_of_322_per_cent_is_22_with_a_digit_inserted()
    {
        var judgement = Of("322").Judgement;
        Assert.Equal(Verdict.WrongArithmetic, judgement.Verdict);
        Assert.Equal("22 per cent", judgement.Suggestion);
        Assert.Equal("digitInserted", judgement.Diagnosis);
    }

    [Fact]
    public void Twenty_two_a_day_is_not_of_the_United_Kingdom()
    {
        var judgement = Of("22").Judgement;
        Assert.Equal(Verdict.WrongScope, judgement.Verdict);
        Assert.Equal(Rounding.Truncated, judgement.Rounding);
    }

    [Fact]
    public void Forty_four_forces_are_those_of_England_Wales_and_Northern_Ireland()
    {
        var claim = Of("40 out of 44");
        Assert.Equal((ClaimType.Coverage, Verdict.WrongScope), (claim.Type, claim.Judgement.Verdict));
        Assert.Equal("England, Wales and Northern Ireland", claim.Judgement.Suggestion);
    }

    [Fact]
    public void A_record_cannot_be_established_from_two_years() => Assert.Equal(Verdict.CannotCheck, Claims.Single(c => c.Type == ClaimType.Record).Judgement.Verdict);

    [Fact]
    public void Doubled_is_right_as_a_word() => Assert.Equal(Verdict.RoundsTo, Claims.Single(c => c.Type == ClaimType.Multiple).Judgement.Verdict);

    [Theory]
    [InlineData("369")]
    [InlineData("303")]
    [InlineData("8,224")]
    [InlineData("4,042")]
    [InlineData("185")]
    public void The_counts_are_those_held(string number) => Assert.Equal(Verdict.Confirmed, Of(number).Judgement.Verdict);

    private static Claim Of(string words) => Claims.First(c => c.Text.Split(' ', ',').Contains(words) || c.Text.Contains($"{words} ", StringComparison.Ordinal) || c.Text == words);
}
