using Xunit;

namespace Cyberflag.Tests.Collect.Answers;

public sealed class SubjectTests
{
    [Theory]
    [InlineData("Sexual communication with a child, 01/04/2022-31/03/2023\nFull refusal with Section 12(1) exemption", "71/17 in 2022/23")]
    [InlineData("The request covers each calendar year from 2019 to 2025 (inclusive).\nIt is refused under Section 12.", " in 2019-2025 (calendar)")]
    [InlineData("Sexual communication with a child\n\nThe years are 2021/22 and 2022/23.\n\nThe request is refused under Section 12.", "71/17 in 2021/22, 2022/23")]
    [InlineData("Recorded offences of sexual communication with a child, 2021/22.\n\nSuspects charged, 2017/18.\n\nThe request is refused under Section 12.", "71/17 in 2021/22")]
    [InlineData("Sexual communication with a child, for each financial year from 2018/19 to 2021/22\nThe request is refused under Section 12.", "71/17 in 2018/19, 2019/20, 2020/21, 2021/22")]
    [InlineData("The request is refused under Section 12.", " in ")]
    public void A_refusal_tells_what_it_refuses(string text, string subject) => Assert.Equal(
        subject, string.Join('|', PlainText.Read(text).Subjects.Select(s => $"{string.Join(", ", s.Offences)} in {string.Join(", ", s.Periods)}")));

    [Fact]
    public void A_reply_with_figures_is_told_by_them() => Assert.Empty(PlainText.Read("Sexual communication with a child, 2021/22: 52 offences were recorded.").Subjects);
}
