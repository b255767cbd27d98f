using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Offences;

public sealed class OffenceLabelFormTests
{
    [Theory]
    [InlineData("Sexual Assualt on a Male aged 13 and over", "17A")]
    [InlineData("Rape of a Female aged under 16 (Sec 1 SOA 2003)", "19D")]
    [InlineData("Rape of a female child under 13 by a male (S5 SOA 2003)", "19E")]
    [InlineData("Sexual assault on a male child under 13 - Sexual Offences Act 2003 Sec 7", "17B")]
    [InlineData("Sexual comunication with a child", "71/17")]
    [InlineData("Single Offender: Rape of a female aged under 16", "19D")]
    [InlineData("Sexual activity  etc with a person with a mental disorder (Class 70)", "70")]
    public void A_misspelt_name_is_its_offence(string label, string code) => Assert.Equal(code, OffenceReading.Label(label, PlainText.Reference.Offences).Code);

    [Theory]
    [InlineData("Rape")]
    [InlineData("Attempted rape of a male child under 13 by a male")]
    [InlineData("Rape of a Female - Multiple Undefined Offenders")]
    [InlineData("Sexual assault of a female 13 or over by penetration (S2, SOA 2003)")]
    [InlineData("Other Sexual Offences")]
    [InlineData("Sexual communication without a child")]
    [InlineData("Causing or inciting a child under 13 to engage in sexual activity: Female child")]
    public void A_name_that_says_more_or_less_is_no_offence_that_is_held(string label) => Assert.Null(OffenceReading.Label(label, PlainText.Reference.Offences).Code);
}
