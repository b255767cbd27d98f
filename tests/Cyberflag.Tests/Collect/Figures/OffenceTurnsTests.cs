using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class OffenceTurnsTests
{
    [Theory]
    [InlineData("From 1 April 2018 to 31 March 2019 there were 176 offences under HO 22B and 119 under HO 21.")]
    [InlineData("There were 176 offences under code 22B and 119 under code 21 in 2018/19.")]
    [InlineData("In 2018/19 we recorded 176 offences of class 22B and 119 offences of class 21; the enquiry took 3 hours.")]
    public void Each_number_is_of_the_offence_behind_it(string sentence) =>
        Assert.Equal(["176 2018/19 22B offences", "119 2018/19 21 offences"], Told.By(sentence));

    [Theory]
    [InlineData("There were 176 offences under HO 22B against boys and 119 under HO 21 in 2018/19.")]
    [InlineData("There were about 176 offences under HO 22B and about 119 under HO 21 in 2018/19.")]
    [InlineData("There were 176 offences under HO 22B and HO 21 and 119 arrests in 2018/19.")]
    [InlineData("There were 176 offences under HO 22B in 2017/18 and 119 under HO 21 in 2018/19, and 12 others.")]
    public void Parts_estimates_and_numbers_of_several_offences_wait(string sentence) => Assert.Empty(Told.Sure(sentence));
}
