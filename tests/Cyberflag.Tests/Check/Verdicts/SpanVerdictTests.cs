using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class SpanVerdictTests
{
    [Theory]
    [InlineData("three", Verdict.Confirmed)]
    [InlineData("four", Verdict.RoundsTo)]
    [InlineData("six", Verdict.WrongArithmetic)]
    public void From_2015_16_to_2018_19_are_three_steps_and_four_years(string many, Verdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Checked.Text($"Online element offences in Kent rose over {many} years from 100 in 2015/16 to 130 in 2018/19."), c => c.Type == ClaimType.Span).Judgement.Verdict);

    [Fact]
    public void April_to_December_are_nine_months()
    {
        var judgement = Assert.Single(Checked.Text("Between April and December 2017, in just eight months, Kent Police recorded 45 grooming offences."), c => c.Type == ClaimType.Span).Judgement;
        Assert.Equal((Verdict.WrongArithmetic, 9m), (judgement.Verdict, judgement.Computed!.Value.Lower));
    }

    [Fact]
    public void Nothing_but_the_span_itself_confirms_none() =>
        Assert.Equal(Verdict.CannotCheck, Assert.Single(Checked.Text("Online element offences in Kent rose by 30 per cent in the last seven years."), c => c.Type == ClaimType.Span).Judgement.Verdict);

    [Theory]
    [InlineData("Kent Police refused to give figures for four years.")]
    [InlineData("Kent Police did not answer for four years.")]
    public void How_long_something_was_left_undone_is_no_span_of_the_figures(string sentence) =>
        Assert.Equal(Verdict.CannotCheck, Assert.Single(Checked.Text($"{sentence} Kent recorded 140 online child sex offences in 2018/19 and 230 in 2022/23.", "2024-02-01", "Kent,CYB,2018/19,140", "Kent,CYB,2022/23,230"), c => c.Type == ClaimType.Span).Judgement.Verdict);
}
