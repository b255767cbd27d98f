using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class OfWhichTests
{
    [Theory]
    [InlineData("of which: under 13")]
    [InlineData("Of these, victim under 13")]
    [InlineData("- of which online")]
    [InlineData("Including attempts")]
    [InlineData("Excluding attempts")]
    public void A_part_of_the_numbers_above_waits(string label) => Assert.NotNull(OfWhich.Doubt(label));

    [Theory]
    [InlineData("Total recorded crime (excluding fraud)")]
    [InlineData("Offences")]
    [InlineData("Of a female child under 13")]
    public void Other_labels_do_not(string label) => Assert.Null(OfWhich.Doubt(label));
}
