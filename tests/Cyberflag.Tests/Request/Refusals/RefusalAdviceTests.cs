using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Refusals;

/// <summary>Titles and kinds: the two Acts (sections 2, 12, 14, 17, 21 and so on; FOISA 2, 12, 14, 16 and so on), as legislation.gov.uk prints them.</summary>
public sealed class RefusalAdviceTests
{
    [Theory]
    [InlineData(RequestLaw.Foia, "s.12(1)", "Exemption where cost of compliance exceeds appropriate limit", SectionKind.Procedural)]
    [InlineData(RequestLaw.Foia, "s.14(1)", "Vexatious or repeated requests", SectionKind.Procedural)]
    [InlineData(RequestLaw.Foia, "s.17(1)", "Refusal of request", SectionKind.Procedural)]
    [InlineData(RequestLaw.Foia, "s.21", "Information accessible to applicant by other means", SectionKind.Absolute)]
    [InlineData(RequestLaw.Foia, "section 22(1)", "Information intended for future publication", SectionKind.Qualified)]
    [InlineData(RequestLaw.Foia, "s.30(1)(a)", "Investigations and proceedings conducted by public authorities", SectionKind.Qualified)]
    [InlineData(RequestLaw.Foia, "s.31(1)(a)", "Law enforcement", SectionKind.Qualified)]
    [InlineData(RequestLaw.Foia, "s.38(1)", "Health and safety", SectionKind.Qualified)]
    [InlineData(RequestLaw.Foia, "s.40(2)", "Personal information", SectionKind.Mixed)]
    [InlineData(RequestLaw.Foia, "s.41", "Information provided in confidence", SectionKind.Absolute)]
    [InlineData(RequestLaw.Foia, "s.43(2)", "Commercial interests", SectionKind.Qualified)]
    [InlineData(RequestLaw.Foisa, "s.12(1)", "Excessive cost of compliance", SectionKind.Procedural)]
    [InlineData(RequestLaw.Foisa, "s.17(1)", "Notice that information is not held", SectionKind.Procedural)]
    [InlineData(RequestLaw.Foisa, "s.25(1)", "Information otherwise accessible", SectionKind.Absolute)]
    [InlineData(RequestLaw.Foisa, "s.27(1)", "Information intended for future publication", SectionKind.Qualified)]
    [InlineData(RequestLaw.Foisa, "s.34(1)", "Investigations by Scottish public authorities and proceedings arising out of such investigations", SectionKind.Qualified)]
    [InlineData(RequestLaw.Foisa, "s.35(1)(a)", "Law enforcement", SectionKind.Qualified)]
    [InlineData(RequestLaw.Foisa, "s.38(1)(b)", "Personal information", SectionKind.Mixed)]
    [InlineData(RequestLaw.Foisa, "s.39(1)", "Health, safety and the environment", SectionKind.Qualified)]
    public void A_section_has_the_title_of_its_Act(RequestLaw law, string section, string title, SectionKind kind) =>
        Assert.Equal((title, kind), RefusalAdvice.Of(law, section) is { } advice ? (advice.Title, advice.Kind) : default);

    [Theory]
    [InlineData("s.99")]
    [InlineData("reg.12(4)(b)")]
    [InlineData("")]
    public void Of_a_section_without_advice_none_is_invented(string section)
    {
        Assert.Null(RefusalAdvice.Of(RequestLaw.Foia, section));
        Assert.Contains(RefusalAdvice.Words(RequestLaw.Foia, [section], RequestOutcome.Refused), w => w.Contains("no advice is held", StringComparison.Ordinal));
    }

    // Section 38 is health and safety in one Act and personal information in the other.
    [Fact]
    public void The_same_number_is_another_section_in_the_other_Act() =>
        Assert.NotEqual(RefusalAdvice.Words(RequestLaw.Foia, ["s.38"], RequestOutcome.Refused), RefusalAdvice.Words(RequestLaw.Foisa, ["s.38"], RequestOutcome.Refused));

    [Fact]
    public void Several_sections_have_a_paragraph_each_and_one_cited_twice_has_one() =>
        Assert.Equal(2, RefusalAdvice.Words(RequestLaw.Foia, ["s.31(1)(a)", "s.31(1)(b)", "s.40(2)"], RequestOutcome.Refused).Length);

    [Fact]
    public void Neither_confirming_nor_denying_has_advice_of_its_own()
    {
        Assert.Contains("section 1(1)(a)", string.Join(' ', RefusalAdvice.Words(RequestLaw.Foia, ["s.31(3)"], RequestOutcome.NeitherConfirmNorDeny)), StringComparison.Ordinal);
        Assert.Contains("FOISA section 18", string.Join(' ', RefusalAdvice.Words(RequestLaw.Foisa, [], RequestOutcome.NeitherConfirmNorDeny)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_in_which_no_section_was_read_says_so()
    {
        Assert.Contains("17(1)", Assert.Single(RefusalAdvice.Words(RequestLaw.Foia, [], RequestOutcome.Refused)), StringComparison.Ordinal);
        Assert.Empty(RefusalAdvice.Words(RequestLaw.Foia, [], RequestOutcome.Full));
    }
}
