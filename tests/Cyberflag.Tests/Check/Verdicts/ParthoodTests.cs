using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

/// <summary>A part that the figures hold is checked as any number.</summary>
public sealed class ParthoodTests
{
    [Theory]
    [InlineData("19, and of these 11", Verdict.CannotCheck)]
    [InlineData("19, 11 of them", Verdict.CannotCheck)]
    [InlineData("19, including 11", Verdict.CannotCheck)]
    [InlineData("11", Verdict.DoesNotMatch)]
    public void A_part_is_told_from_another_number_of_the_whole(string numbers, Verdict verdict) =>
        Assert.Equal(verdict, Checked.Text($"In 2017/18 Kent Police recorded grooming offences: {numbers} were recorded.", "2018-06-20", "Kent,SCC,2017/18,19,2018-06").Last(c => c.Type == ClaimType.Count).Judgement.Verdict);
}
