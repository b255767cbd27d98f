using Xunit;

namespace Cyberflag.Tests.Collect.Forces;

public sealed class NamedForceTests
{
    [Theory]
    [InlineData("Gwent Police\nIn 2021/22 there were 17 offences of sexual communication with a child recorded.", "W15000002")]
    [InlineData("Heddlu Gogledd Cymru\nIn 2021/22 there were 17 offences of sexual communication with a child recorded.", "W15000001")]
    [InlineData("Heddlu De Cymru\nIn 2021/22 there were 17 offences of sexual communication with a child recorded.", "W15000003")]
    [InlineData("In 2021/22 there were 17 offences of sexual communication with a child recorded.\nWiltshire Police", "E23000038")]
    [InlineData("Essex Police\nIn 2021/22 there were 17 offences of sexual communication with a child recorded. For the rest please contact Kent Police.", "E23000028")]
    [InlineData("Essex Police\nNational Police Chiefs' Council, ICO and Action Fraud were asked.\nIn 2021/22 there were 17 offences of sexual communication with a child recorded.", "E23000028")]
    public void The_force_that_speaks_has_the_figures(string text, string area)
    {
        var observation = Assert.Single(PlainText.Read(text).Observations);
        Assert.Equal(area, observation.Area);
        Assert.DoesNotContain("force", observation.Why ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("In 2021/22 there were 17 offences of sexual communication with a child recorded. The rest was transferred to Kent Police.")]
    [InlineData("In 2021/22 there were 17 offences of sexual communication with a child recorded. The National Police Chiefs' Council publishes more.")]
    public void A_text_that_names_only_others_has_no_area(string text)
    {
        var observation = Assert.Single(PlainText.Read(text).Observations);
        Assert.Null(observation.Area);
        Assert.True(observation.NeedsReview);
    }

    [Fact]
    public void A_name_that_is_also_a_place_waits()
    {
        var observation = Assert.Single(PlainText.Read("Letter from Durham\nIn 2021/22 there were 17 offences of sexual communication with a child recorded.").Observations);
        Assert.Equal("E23000008", observation.Area);
        Assert.True(observation.NeedsReview);
    }
}
