using Xunit;

namespace Cyberflag.Tests.Collect.Documents;

public sealed class AreaHeadingsTests
{
    private const string List =
        "Recorded sexual communication with a child offences\nDorset Police\n2017/18: 1,012\n2018/19: 31\nWiltshire Police\n2017/18: 14\n2018/19: 9\n";

    [Fact]
    public void Each_name_alone_heads_the_lines_below_it() => Assert.Equal(
        ["1,012 E23000039", "31 E23000039", "14 E23000038", "9 E23000038"],
        PlainText.Read(List).Observations.Select(o => $"{o.Source.Raw} {o.Area}"));

    [Fact]
    public void One_name_alone_is_a_letterhead() =>
        Assert.All(PlainText.Read("Dorset Police\n" + List[..List.IndexOf("Dorset", StringComparison.Ordinal)] + "2017/18: 12\n2018/19: 31").Observations, o => Assert.Equal("E23000039", o.Area));

    [Fact]
    public void Anything_between_the_name_and_the_line_makes_it_wait()
    {
        var observations = PlainText.Read(List.Replace("2018/19: 9", "The system was changed in that year.\n2018/19: 9", StringComparison.Ordinal)).Observations;
        Assert.Contains("Wiltshire heads the lines above it", observations[^1].Why, StringComparison.Ordinal);
        Assert.True(observations[^1].NeedsReview);
    }

    [Fact]
    public void Names_of_places_may_be_other_than_forces() =>
        Assert.All(PlainText.Read(List.Replace(" Police", "", StringComparison.Ordinal)).Observations, o => Assert.True(o.NeedsReview));
}
