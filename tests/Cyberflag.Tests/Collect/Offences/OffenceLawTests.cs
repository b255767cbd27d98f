using Xunit;

namespace Cyberflag.Tests.Collect.Offences;

public sealed class OffenceLawTests
{
    [Theory]
    [InlineData("N23000001", "NI-22A")]
    [InlineData("S23000009", null)]
    [InlineData("E23000032", "71/17")]
    public void The_same_words_are_another_offence_under_another_law(string force, string? code) =>
        Assert.Equal(code, Assert.Single(PlainText.Read("Number of sexual communication with a child offences recorded in 2018/19: 52", force).Observations).Offence);

    [Fact]
    public void A_group_of_offences_is_of_every_law() => Assert.DoesNotContain(
        PlainText.Read("Number of child sexual offences recorded in 2018/19: 52", "N23000001").Observations, o => o.Why.Contains("code of England and Wales", StringComparison.Ordinal));
}
