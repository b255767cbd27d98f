using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Offences;

public sealed class OffenceReadingTests
{
    [Theory]
    [InlineData("HO code 71/17", "71/17")]
    [InlineData("071/17", "71/17")]
    [InlineData("Home Office code 07117", "71/17")]
    [InlineData("under s.15A SOA 2003", "71/17")]
    [InlineData("section 15A of the Sexual Offences Act 2003", "71/17")]
    [InlineData("Sexual Communication With A Child", "71/17")]
    [InlineData("HO code of 088/05", "88/5")]
    [InlineData("HO code 08805", "88/5")]
    [InlineData("88/5", "88/5")]
    [InlineData("code 86 / 2", "86/2")]
    [InlineData("Offence code: 88A", "88A")]
    [InlineData("sexual grooming", "88A")]
    [InlineData("088/01", "88/1")]
    public void An_offence_is_known_in_any_spelling(string text, string code) =>
        Assert.Equal(code, Assert.Single(OffenceReading.Find(text, PlainText.Reference.Offences)).Code);

    [Theory]
    [InlineData("FOI 951/18")]
    [InlineData("12 July 2019")]
    [InlineData("Form MG11")]
    [InlineData("section 12 of the Act")]
    [InlineData("2018/19")]
    [InlineData("on 31/03")]
    [InlineData("question 1A")]
    public void References_days_forms_and_sections_are_no_offences(string text) => Assert.Empty(OffenceReading.Find(text, PlainText.Reference.Offences));

    [Fact]
    public void A_code_that_is_not_held_is_an_offence_beside_one_that_is() =>
        Assert.Equal(["71/17", null], OffenceReading.Find("codes 71/17 and 71/16", PlainText.Reference.Offences).Select(o => o.Code));
}
