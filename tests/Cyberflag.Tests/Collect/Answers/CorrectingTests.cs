using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect;

public sealed class CorrectingTests
{
    [Theory]
    [InlineData("We apologise that our response of 10 November 2023 contained an error.")]
    [InlineData("Please disregard our response of 10 November, in which the figures were incorrect because attempts had been counted twice.")]
    [InlineData("We withdraw it.")]
    [InlineData("The correct number of offences recorded in 2021/22 is 93, not 63.")]
    [InlineData("The figure of 60 given previously was incorrect.")]
    [InlineData("The figure for 2019/20 should have read 24.")]
    [InlineData("This replaces the figures provided earlier.")]
    [InlineData("Please find a corrected table attached; the amended figures are below.")]
    [InlineData("The information supplied previously is no longer accurate.")]
    public void A_sentence_that_takes_back_what_was_sent_is_one(string sentence) => Assert.True(Correcting.TakesBack(sentence), sentence);

    [Theory]
    [InlineData("If you have received this e-mail in error, please delete it.")]
    [InlineData("Figures may be amended or corrected as investigations go on.")]
    [InlineData("Your previous request contained an error in the dates.")]
    [InlineData("In our previous response we gave figures for 2018/19.")]
    [InlineData("The number of offences recorded in 2021/22 was 93.")]
    [InlineData("You asked for offences, not crimes with a marker.")]
    [InlineData("The data are subject to change and may be wrong.")]
    [InlineData("We recorded 12 offences of which 4 were with a female victim and not 71/17.")]
    public void A_sentence_that_takes_nothing_back_is_none(string sentence) => Assert.False(Correcting.TakesBack(sentence), sentence);

    [Fact]
    public void The_first_of_them_is_told() => Assert.Equal(
        "We withdraw our reply of 10 November.",
        Correcting.Find(["Dear Sir or Madam", "Thank you for your letter. We withdraw our reply of 10 November. A new one follows."]));
}
