using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Answers;

public sealed class SectionReadingTests
{
    [Theory]
    [InlineData("refused under s.12 of the Act", "s.12")]
    [InlineData("Section 12(1) applies", "s.12(1)")]
    [InlineData("exempt by S40(2)", "s.40(2)")]
    [InlineData("Sec. 30 (1) (a)", "s.30(1)(a)")]
    [InlineData("sections 23(5), 30(3) and 31(3)", "s.23(5) s.30(3) s.31(3)")]
    [InlineData("Section 24(2), Section 31(3); Section 40(5)", "s.24(2) s.31(3) s.40(5)")]
    [InlineData("ss. 30 and 31 are engaged", "s.30 s.31")]
    [InlineData("exemptions 23 & 24", "s.23 s.24")]
    [InlineData("Section 31(1)(a) and (b)", "s.31(1)(a)(b)")]
    [InlineData("Section 40(2) and (3)", "s.40(2) s.40(3)")]
    [InlineData("Section 40 subsection (2)", "s.40(2)")]
    [InlineData("Section 40 (5B)(a)(i)", "s.40(5B)(a)(i)")]
    [InlineData("Section 40(3)(A)(a)", "s.40(3A)(a)")]
    [InlineData("SECTION 22(1)", "s.22(1)")]
    [InlineData("vexatious within s14(1)", "s.14(1)")]
    [InlineData("Section 44(1)(a) prohibits disclosure", "s.44(1)(a)")]
    [InlineData("yn unol ag Adran 12 o'r Ddeddf", "s.12")]
    [InlineData("Adrannau 30 a 31", "s.30 s.31")]
    [InlineData("Section 31(1)(a)\n(b) Law Enforcement", "s.31(1)(a)(b)")]
    public void Each_spelling_of_a_section_is_read(string text, string sections) => Assert.Equal(sections, Join(text));

    [Theory]
    [InlineData("offences under section 15A Sexual Offences Act 2003")]
    [InlineData("section 14 of the Sexual Offences Act 2003")]
    [InlineData("sections 14 and 15 of the Sexual Offences Act 2003")]
    [InlineData("Section 33 Criminal Justice and Courts Act 2015")]
    [InlineData("s14 SOA")]
    [InlineData("section 12 of the Data Protection Act 2018")]
    [InlineData("s.31 of the Criminal Justice and Immigration Act 2008")]
    [InlineData("Section 39 assaults on children")]
    [InlineData("Section 14 - arranging or facilitating a child sex offence")]
    [InlineData("Section 47 strategy discussions")]
    [InlineData("Section 1 of the Act gives two rights")]
    [InlineData("the right to apply to the Commissioner, Section 50")]
    [InlineData("Section 61 offences, HO code 08805")]
    [InlineData("Home Office code 23 and 70")]
    [InlineData("the force's 30 arrests and its officers' 24 records")]
    [InlineData("advice and assistance under Section 16")]
    public void A_section_on_which_no_answer_relies_is_none(string text) => Assert.Equal("", Join(text));

    [Fact]
    public void A_section_of_the_Act_beside_one_of_another_stays() =>
        Assert.Equal("s.40(2)", Join("offences under s.15A of the Sexual Offences Act 2003 are exempt by Section 40(2), as disclosure would breach the Data Protection Act"));

    [Fact]
    public void What_it_follows_from_by_virtue_of_another_is_not_relied_on() =>
        Assert.Equal("s.30(3) s.31(3)", Join("Section 30(3) (by virtue of 30(2)), Section 31(3) (by virtue of Section 31(1))"));

    // Section 40(2) has the conditions (a) and (b), and both have to be met.
    [Fact]
    public void Both_conditions_of_personal_information_are_one_exemption() => Assert.Equal("s.40(2)", Join("Section 40(2)(a)(b) by virtue of 40(3)(A)(a)"));

    [Fact]
    public void A_section_without_its_subsection_is_not_named_again() => Assert.Equal("s.12(1)", Join("Full refusal, Section 12. Exemption - Section 12(1)"));

    [Fact]
    public void The_notice_is_named_only_where_nothing_else_is()
    {
        Assert.Equal("s.12(1)", Join("Section 12(1) applies. Refusal - Section 17(5) of FOIA"));
        Assert.Equal("s.17(1)", Join("This is a notice under Section 17(1)"));
    }

    [Fact]
    public void A_regulation_of_environmental_information_is_no_section() =>
        Assert.Equal("reg.12(4)(b)", Join("refused by Regulation 12(4)(b) of the Environmental Information Regulations"));

    [Fact]
    public void A_regulation_of_fees_is_none() => Assert.Equal("s.12", Join("Section 12 and Regulation 4(3) of the Fees Regulations"));

    [Fact]
    public void Scottish_sections_are_those_of_the_Scottish_Act()
    {
        Assert.Equal("s.17(1) s.25(1) s.38(1)(b)", Join("sections 17(1), 25(1) and 38(1)(b), notice by section 16", InformationLaw.Foisa));
        Assert.Equal("s.18(1)", Join("section 18(1) with section 1(1)", InformationLaw.Foisa));
    }

    private static string Join(string text, InformationLaw law = InformationLaw.Foia) => string.Join(' ', SectionReading.Find(text, law));
}
