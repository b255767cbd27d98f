using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class SumBesideTests
{
    [Theory]
    [InlineData("Kent had 365 crimes and Essex 200, together 600, in 2018/19.", Verdict.WrongArithmetic)]
    [InlineData("Kent had 365 crimes and Essex 200, together 565, in 2018/19.", Verdict.Confirmed)]
    [InlineData("Kent had 365 crimes, Essex 200 and Surrey 100, making a total of 665.", Verdict.Confirmed)]
    [InlineData("Kent had 365 crimes and Essex 200, after 600 in all of England.", Verdict.CannotCheck)]
    [InlineData("Kent went from 365 crimes to 200, together with 600 in Essex.", Verdict.CannotCheck)]
    public void Parts_of_one_sentence_make_their_sum(string text, Verdict verdict) => Assert.Equal(verdict, Checked.Text(text).Last(c => c.Stated.Value >= 500).Judgement.Verdict);
}
