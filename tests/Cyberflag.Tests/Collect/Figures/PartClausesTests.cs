using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class PartClausesTests
{
    private const string Whole = "There were 148 offences of sexual communication with a child in 2021/22. ";

    [Theory]
    [InlineData("Of these, 22 resulted in a charge and 61 are still under investigation.", "22", "outcome=charge", "61", "outcome=under investigation")]
    [InlineData("22 of the 148 have a charge/summons outcome. A further 61 are under investigation.", "22", "outcome=charge/summons", "61", "outcome=under investigation")]
    [InlineData("Of those 148, thirty-one had been charged and in 96 no suspect had been identified.", "thirty-one", "outcome=charge", "96", "outcome=no suspect identified")]
    public void Parts_are_of_the_whole_before_them(string sentence, string one, string oneIs, string other, string otherIs) => Assert.Equal(
        ["148 2021/22 71/17 offences", $"{one} 2021/22 71/17 offences {oneIs}", $"{other} 2021/22 71/17 offences {otherIs}"],
        Told.By(Whole + sentence).Select(t => t.Replace("? ", "", StringComparison.Ordinal)));

    [Fact]
    public void A_part_whose_whole_is_named_again_and_whose_words_say_only_which_it_is_is_sure() =>
        Assert.Equal(["148", "22"], Told.Sure(Whole + "22 of the 148 have a charge/summons outcome."));

    [Theory]
    [InlineData("22 of the 148 at schools have a charge/summons outcome.")]
    [InlineData("Of these, 22 resulted in a charge.")]
    [InlineData("22 of the 149 have a charge/summons outcome.")]
    public void Any_other_part_waits(string sentence) => Assert.Equal(["148"], Told.Sure(Whole + sentence));

    [Fact]
    public void A_number_of_the_request_is_no_part() => Assert.Equal(["148 2021/22 71/17 offences"], Told.By(Whole + "We had 30 requests, 12 of the 30 requests from one person."));
}
