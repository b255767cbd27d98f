using Cyberflag.Reconcile;
using Xunit;

namespace Cyberflag.Tests.Reconcile;

public sealed class LateReplyTests
{
    // Nothing counts as known before it certainly was.
    [Theory]
    [InlineData("2019-01-31", false)]
    [InlineData("2019-02-01", true)]
    [InlineData("2019-01", false)]
    [InlineData("2019", true)]
    [InlineData("after 2018-03-31", false)]
    [InlineData("after 2019-03-31", true)]
    public void What_was_not_certainly_known_by_the_cut_off_day_is_late(string known, bool isLate) => Assert.Equal(
        isLate, LateReply.Find(Observed.Published("Durham", "2016/17", 190, known), Observed.Survey with { CutOff = new DateOnly(2019, 1, 31) }) is not null);
}
