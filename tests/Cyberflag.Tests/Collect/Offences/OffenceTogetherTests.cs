using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Offences;

public sealed class OffenceTogetherTests
{
    [Theory]
    [InlineData("meeting a child following sexual grooming (088/01 and 088/02)", "88A")]
    [InlineData("Sexual communication with a child (Article 22A Sexual Offences (NI) Order 2008)", "71/17")]
    public void A_class_with_its_lines_is_one_offence(string text, string code) => Assert.Equal([code], OffenceReading.Find(text, PlainText.Reference.Offences).Select(m => m.Code!));

    [Fact]
    public void Lines_of_one_class_are_the_class_in_doubt() => Assert.NotNull(Assert.Single(OffenceReading.Find("indecent images of children (86/2, 86/10)", PlainText.Reference.Offences), m => m.Code == "86").Doubt);

    [Theory]
    [InlineData("sexual grooming (88A) and sexual communication with a child (71/17)")]
    [InlineData("88A, 71/17")]
    public void Offences_of_their_own_stay_apart(string text) => Assert.Equal(["88A", "71/17"], OffenceReading.Find(text, PlainText.Reference.Offences).Select(m => m.Code!));
}
