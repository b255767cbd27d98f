using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class LetteredAnswerTests
{
    private const string Question = "In 2018/19, how many offences of sexual communication with a child (a) were recorded (b) led to a charge?\nResponse\n";

    [Fact]
    public void Each_letter_answers_its_part_and_waits() =>
        Assert.Equal(["? 145 2018/19 71/17 offences", "? 12 2018/19 71/17 offences outcome=charge"], Told.By(Question + "(a) 145\n(b) 12"));

    [Fact]
    public void A_letter_that_nobody_asked_is_none() => Assert.DoesNotContain(Told.By(Question + "(a) 145\n(d) 12"), t => t.Contains(" 12 ", StringComparison.Ordinal));
}
