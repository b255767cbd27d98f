using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class OwnWordsTests
{
    [Theory]
    [InlineData("of the above, in a dwelling")]
    [InlineData("offences with a female victim")]
    [InlineData("offences against boys")]
    [InlineData("offences involving Snapchat")]
    [InlineData("crimes that have an outcome of charge")]
    [InlineData("victims aged 13")]
    [InlineData("offences against children under 13")]
    [InlineData("excluding attempts")]
    public void Words_of_a_part_are_known(string words) => Assert.NotNull(OwnWords.Subset(words));

    [Theory]
    [InlineData("offences recorded by age and sex of the victim")]
    [InlineData("recorded from (and including) April 1st 2023")]
    [InlineData("offences recorded under section 15A")]
    public void Words_that_divide_or_date_are_none(string words) => Assert.Null(OwnWords.Subset(words));

    [Fact]
    public void Offences_counted_together_are_none_of_them() => Assert.Equal(
        ["? 1208 2018/19 - offences"], Told.By("HO codes 88A and 22B together, offences recorded in 2018/19: 1208"));
}
