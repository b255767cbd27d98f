using Xunit;

namespace Cyberflag.Tests.Collect.Forces;

public sealed class LetterheadForceTests
{
    private const string Figure = "In 2021/22 we recorded 17 offences of sexual communication with a child.\n";

    [Theory]
    [InlineData("Gwent Police\n")]
    [InlineData("Gwent Police   Our ref: 12/2022\n")]
    public void The_force_at_the_head_speaks_though_another_is_named(string head)
    {
        var first = PlainText.Read(head + Figure + "Kent Police recorded 40 offences of sexual communication with a child in 2021/22.").Observations[0];
        Assert.Equal(("17", "W15000002", false), (first.Source.Raw, first.Area, first.NeedsReview));
    }

    [Fact]
    public void Two_names_alone_are_no_letterhead() => Assert.Null(PlainText.Read("Gwent Police\n" + Figure + "Kent Police\nThank you.").Observations[0].Area);
}
