using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Offences;

public sealed class OffenceGroupFormTests
{
    [Theory]
    [InlineData("sexual offences against under 18s")]
    [InlineData("sex offences against children")]
    [InlineData("recorded sexual offences with a victim under 18")]
    [InlineData("Child sex offences")]
    public void All_offences_against_children_are_the_group(string text) => Assert.Equal("CSO", Assert.Single(OffenceReading.Find(text, PlainText.Reference.Offences)).Code);

    [Theory]
    [InlineData("sexual offences with a victim under 13")]
    [InlineData("sex offences involving children aged 12")]
    [InlineData("sexual offences")]
    public void Offences_against_some_or_all_people_are_not(string text) => Assert.Empty(OffenceGroupForm.Find(text, PlainText.Reference.Offences));
}
