using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class AreaAnswersTests
{
    [Fact]
    public void Each_area_answers_the_question() => Assert.Equal(
        [("E23000024", "14"), ("E23000025", "fewer than 5")],
        PlainText.Read("Norfolk and Suffolk Constabularies\nQ2 How many of the offences of sexual communication with a child in 2020/21 led to a charge?\nIn Norfolk, 14. In Suffolk, fewer than 5.")
            .Observations.Select(o => (o.Area!, o.Source.Raw)));
}
