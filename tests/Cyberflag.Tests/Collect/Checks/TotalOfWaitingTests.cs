using Cyberflag.Collect;
using Cyberflag.Vocabulary;
using Xunit;
using static Cyberflag.Tests.Collect.Checks.ChecksOf;

namespace Cyberflag.Tests.Collect.Checks;

public sealed class TotalOfWaitingTests
{
    private static Observation Total { get; } = Number(30, "2018-04..2020-03") with { Role = Role.Total };

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, false, false)]
    public void A_total_waits_where_all_its_years_wait(bool firstWaits, bool secondWaits, bool totalWaits) => Assert.Equal(
        totalWaits,
        TotalOfWaiting.Check([Number(10, "2018/19") with { NeedsReview = firstWaits }, Number(20, "2019/20") with { NeedsReview = secondWaits }, Total])[2].NeedsReview);

    [Fact]
    public void Numbers_of_another_offence_are_no_parts_of_it() => Assert.False(
        TotalOfWaiting.Check([Number(10, "2018/19", offence: "86/2") with { NeedsReview = true }, Number(20, "2019/20", offence: "86/2") with { NeedsReview = true }, Total])[2].NeedsReview);
}
