using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Answers;

public sealed class InformationLawReadingTests
{
    [Theory]
    [InlineData("Section 17 of FOISA", "Foisa")]
    [InlineData("the Freedom of Information (Scotland) Act 2002", "Foisa")]
    [InlineData("the Freedom of Information Act 2000", "Foia")]
    [InlineData("no law is named", "Foia")]
    public void The_law_is_known_by_its_name(string text, string law) => Assert.Equal(law, InformationLawReading.Of(text).ToString());
}
