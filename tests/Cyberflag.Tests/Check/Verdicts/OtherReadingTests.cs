using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class OtherReadingTests
{
    // 100 × (369 − 303) / 303 = 21.78: the local numbers; 8,224 on 4,042 is 103.46.
    [Fact]
    public void A_change_that_other_numbers_of_the_text_give_is_not_called_wrong()
    {
        var change = Checked.Text("Thames Valley Police recorded 369 offences with an online element in 2018/19, up from 303 in 2015/16. Across England, Wales and Northern Ireland they rose by 22 per cent from 4,042 in 2015/16 to 8,224 in 2018/19, while the force had 369 and 303.")
            .Where(c => c.Type == ClaimType.Change);
        Assert.DoesNotContain(change, c => c.Judgement.Verdict == Verdict.WrongArithmetic);
    }

    [Fact]
    public void A_change_that_no_numbers_of_its_sentence_give_is_wrong() =>
        Assert.Equal(Verdict.WrongArithmetic, Assert.Single(Checked.Text("Kent rose from 303 in 2015/16 to 369 in 2018/19, an increase of 322 per cent."), c => c.Type == ClaimType.Change).Judgement.Verdict);

    [Fact]
    public void Nor_is_what_numbers_and_years_of_the_sentence_before_give() =>
        Assert.DoesNotContain(
            Checked.Text("Kent had 300 grooming offences in 2022/23. This compares with 200 in 2020/21 and 100 in 2017/18: the number has risen by a half in two years and trebled in five.", "2023-08-01"),
            c => c.Judgement.Verdict == Verdict.WrongArithmetic);
}
