using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class ElidedCountTests
{
    private const string First = "Kent Police recorded 140 offences of sexual communication with a child between April 2017 and September 2018. ";

    [Theory]
    [InlineData("In 2018/19 there were 96.", "96 2018/19 71/17 offences")]
    [InlineData("There were 96 in 2018/19.", "96 2018/19 71/17 offences")]
    [InlineData("During the financial year 2018/19 we recorded 96.", "96 2018/19 71/17 offences")]
    public void A_number_without_a_noun_counts_what_the_sentence_before_counts(string second, string told) =>
        Assert.Contains(told, Told.By(First + second));

    [Fact]
    public void The_same_months_are_those_of_the_sentence_before()
    {
        var told = PlainText.Read(First + "Over the same 18 months there were 32 in the Essex force area.").Observations;
        Assert.Equal(["140 E23000032 2018-09-30", "32 E23000028 2018-09-30"], told.Select(o => $"{o.Source.Raw} {o.Area} {o.Period?.End:yyyy-MM-dd}"));
        Assert.All(told, o => Assert.False(o.NeedsReview, o.Why));
    }

    [Theory]
    [InlineData("Over the same 12 months there were 32.")]
    [InlineData("There were 32 against boys in 2018/19.")]
    [InlineData("In 2018/19 there were 32 per cent.")]
    [InlineData("In 2018/19 there were 32 officers.")]
    [InlineData("It would take 32 hours to read those of 2018/19.")]
    public void Another_stretch_a_part_a_share_or_a_workload_is_not_taken(string second) => Assert.DoesNotContain("32", Told.Sure(First + second));
}
