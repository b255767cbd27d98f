using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Context;

public sealed class BackFillingTests
{
    [Theory]
    [InlineData("Use of Snapchat for grooming in Kent more than trebled, from 126 in 2017/18 to 428 in 2022/23. That is an increase of 340 per cent.", "SCC-Snapchat", Verdict.WrongArithmetic)]
    [InlineData("Kent recorded 58 grooming offences in 2022/23 and 38 in 2017/18. The charity described it as a 53 per cent rise.", "SCC", Verdict.Confirmed)]
    public void A_sentence_that_points_back_speaks_of_what_the_one_before_it_compared(string text, string measure, Verdict verdict)
    {
        var change = Assert.Single(Checked.Text(text, "2023-08-01"), c => c.Type == ClaimType.Change);
        Assert.Equal(("Kent", "2022/23", "2017/18", measure, verdict), (change.Area.Value, change.Period.Value, change.Baseline.Value, change.Measure.Value, change.Judgement.Verdict));
    }
}
