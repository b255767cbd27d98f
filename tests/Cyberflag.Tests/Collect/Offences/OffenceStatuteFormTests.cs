using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Offences;

public sealed class OffenceStatuteFormTests
{
    [Theory]
    [InlineData("Indecent photographs of children, section 1 Protection of Children Act", "86/2")]
    [InlineData("Possession, s.160 of the Criminal Justice Act 1988", "86/10")]
    [InlineData("section 15 of the Sexual Offences Act 2003", "88A")]
    [InlineData("Canlyniad troseddau Adran 15A", "71/17")]
    public void A_section_of_its_Act_names_its_offence(string text, string code) => Assert.Equal([code], OffenceStatuteForm.Find(text, PlainText.Reference.Offences).Select(m => m.Code!));

    [Theory]
    [InlineData("section 7 of the Sexual Offences Act 2003")]
    [InlineData("section 1 of the Freedom of Information Act 2000")]
    [InlineData("section 15 of the Sexual Offences Act 1956")]
    public void A_section_of_several_offences_or_of_another_Act_names_none(string text) => Assert.Empty(OffenceStatuteForm.Find(text, PlainText.Reference.Offences));
}
