using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class AreaLineTests
{
    [Fact]
    public void A_list_of_forces_waits_with_what_its_title_says()
    {
        var read = PlainText.Read("Sexual communication with a child offences recorded 2022/23\nAvon and Somerset: 120\nBedfordshire: 44\n").Observations;
        Assert.Equal(["E23000036", "E23000026"], read.Select(o => o.Area));
        Assert.All(read, o => Assert.True(o.NeedsReview));
        Assert.All(read, o => Assert.Equal("71/17", o.Offence));
    }

    [Fact]
    public void The_number_in_brackets_is_of_the_period_beside_it()
    {
        var read = PlainText.Read("  • Bedfordshire - 17 (14 in 2015-16)").Observations;
        Assert.Equal(["17 ", "14 2015/16"], read.Select(o => $"{o.Source.Raw} {o.Period}"));
    }

    [Fact]
    public void A_street_is_no_area() => Assert.Empty(PlainText.Read("Sutton Road: 12").Observations);
}
