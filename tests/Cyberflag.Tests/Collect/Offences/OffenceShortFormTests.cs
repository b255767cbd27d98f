using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Offences;

public sealed class OffenceShortFormTests
{
    [Theory]
    [InlineData("Possessing images", "86/10")]
    [InlineData("Making/distributing images", "86/2")]
    [InlineData("Meeting following grooming", "88A")]
    [InlineData("Sexual activity with a female child under 16", "22B")]
    public void A_name_in_short_waits(string label, string code)
    {
        var found = OffenceShortForm.Read(label, PlainText.Reference.Offences);
        Assert.Equal(code, found?.Code);
        Assert.NotNull(found!.Doubt);
    }

    [Fact]
    public void Only_words_that_join_may_be_left_out_without_a_doubt() => Assert.Equal(
        ("21", null), OffenceShortForm.Read("Sexual activity, child under 13", PlainText.Reference.Offences) is { } found ? (found.Code, found.Doubt) : default);

    [Theory]
    [InlineData("Sexual activity")]
    [InlineData("Other Sexual Offences")]
    [InlineData("Attempted rape of a female child under 13")]
    [InlineData("Taking/Making")]
    public void Words_of_several_offences_or_of_none_name_none(string label) => Assert.Null(OffenceShortForm.Read(label, PlainText.Reference.Offences)?.Code);
}
