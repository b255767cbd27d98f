using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class OtherYearTests
{
    // As they were printed in 2019 and 2020.
    private static readonly string[] Figures =
    [
        "Thames Valley,CYB,2015/16,303,2019-06", "Thames Valley,CYB,2018/19,369,2019-06", "Durham,CYB,2015/16,13,2016-06", "Durham,CYB,2017/18,375,2020-09", "Durham,CYB,2018/19,509,2020-09",
    ];

    [Fact]
    public void A_number_of_long_ago_is_not_that_of_last_year()
    {
        var judgement = Assert.Single(Checked.Text("Thames Valley Police recorded 303 online child sexual offences last year.", "2020-09-10", Figures)).Judgement;
        Assert.Equal(Verdict.WrongScope, judgement.Verdict);
        Assert.Contains("2015/16", judgement.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_without_a_year_is_not_called_wrong_where_another_year_has_it()
    {
        var judgement = Assert.Single(Checked.Text("The number of online child sexual offences in Durham rose from 13 to 509.", "2020-09-10", Figures), c => c.Stated.Value == 13).Judgement;
        Assert.Equal(Verdict.CannotCheck, judgement.Verdict);
        Assert.Contains("2015/16", string.Join(' ', judgement.Reasons), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-06-25", Verdict.Confirmed)]
    [InlineData("2022-09-10", Verdict.CannotCheck)]
    public void A_number_without_a_year_is_confirmed_only_around_the_day_on_which_it_was_printed(string day, Verdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Checked.Text("Thames Valley Police recorded 369 online child sexual offences.", day, Figures)).Judgement.Verdict);
}
