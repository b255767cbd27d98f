using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Answers;

public sealed class OtherLawTests
{
    [Theory]
    [InlineData("s.31 of the Criminal Justice and Immigration Act 2008", "31")]
    [InlineData("Sections 14 and 15 SOA", "14")]
    [InlineData("section 44 of the Serious Crime Act", "44")]
    [InlineData("Section 38 assault", "38")]
    public void A_section_of_another_law_is_taken_out(string text, string number) => Assert.DoesNotContain(number, OtherLaw.Remove(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Section 12 of the Freedom of Information Act 2000")]
    [InlineData("Section 40(2) of the Act")]
    [InlineData("Section 30 Investigations and proceedings")]
    [InlineData("Section 40 Personal Information; see the Data Protection Act")]
    [InlineData("Section 31(1) applies as the Police Act")]
    [InlineData("Section 17(5) of FOIA")]
    public void A_section_of_the_law_on_information_stays(string text) => Assert.Equal(text, OtherLaw.Remove(text));
}
