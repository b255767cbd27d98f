using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class ChangeVerdictTests
{
    [Theory]
    [InlineData("Kent rose from 303 in 2015/16 to 369 in 2018/19, an increase of 22 per cent.", Verdict.Confirmed, null)]
    [InlineData("Kent rose from 303 in 2015/16 to 369 in 2018/19, an increase of 21 per cent.", Verdict.RoundsTo, null)]
    [InlineData("Kent rose from 303 in 2015/16 to 369 in 2018/19, an increase of 322 per cent.", Verdict.WrongArithmetic, "digitInserted")]
    [InlineData("Kent rose from 6 in 2017/18 to 43 in 2018/19, an increase of 716 per cent.", Verdict.WrongArithmetic, "ratioForChange")]
    [InlineData("Kent rose from 300 in 2017/18 to 369 in 2018/19, an increase of 32 per cent.", Verdict.WrongArithmetic, "digitsTransposed")]
    public void A_rise_is_computed_from_the_numbers_of_the_text(string text, Verdict verdict, string? diagnosis)
    {
        var judgement = Assert.Single(Checked.Text(text), c => c.Type == ClaimType.Change).Judgement;
        Assert.Equal((verdict, diagnosis), (judgement.Verdict, judgement.Diagnosis));
    }

    [Fact]
    public void Of_two_numbers_to_compare_with_the_one_of_its_own_words_counts()
    {
        var claims = Checked.Text("Cheshire Constabulary recorded 124 grooming offences in 2022/23, down from 128 the year before but 396% more than the 25 of five years earlier.", "2023-08-24");
        var change = Assert.Single(claims, c => c.Type == ClaimType.Change);
        Assert.Equal(("2017/18", 396m), (change.Baseline.Value, change.Judgement.Computed!.Value.Lower));
        Assert.Equal(Verdict.Confirmed, change.Judgement.Verdict);
    }

    [Fact]
    public void A_small_base_is_told() =>
        Assert.Contains("base is only 6", Assert.Single(Assert.Single(Checked.Text("Kent rose from 6 in 2017/18 to 12 in 2018/19, an increase of 100 per cent."), c => c.Type == ClaimType.Change).Judgement.Warnings), StringComparison.Ordinal);

    [Fact]
    public void A_rise_across_a_change_of_the_law_is_not_like_for_like()
    {
        var claims = Checked.Text("Grooming offences in Kent rose from 20 in 2015/16 to 60 in 2018/19, an increase of 200 per cent.", "2019-06-25", "Kent,GRM,2015/16,20,2019-06", "Kent,GRM,2018/19,60,2019-06");
        Assert.Equal(Verdict.NotLikeForLike, Assert.Single(claims, c => c.Type == ClaimType.Change).Judgement.Verdict);
    }

    [Fact]
    public void Numbers_that_are_not_those_held_confirm_no_rise()
    {
        var claims = Checked.Text("Offences with an online element in Kent rose from 100 in 2017/18 to 130 in 2018/19, an increase of 30 per cent.", "2019-06-25", "Kent,CYB,2017/18,110,2019-06", "Kent,CYB,2018/19,130,2019-06");
        Assert.Equal(Verdict.CannotCheck, Assert.Single(claims, c => c.Type == ClaimType.Change).Judgement.Verdict);
    }

    // 100 × (200 − 80) / 80 = 150, half a year against a whole one.
    [Fact]
    public void Half_a_year_and_a_whole_one_are_not_like_for_like() =>
        Assert.Equal(Verdict.NotLikeForLike, Of("Kent Police dealt with 200 grooming offences in 2022/23. In the six months to September 2022 there had been 80, so the yearly total is an increase of 150 per cent."));

    // 419 / 67 = 6.25; 100 × (97 − 53) / 53 = 83.02.
    [Theory]
    [InlineData("Lancashire Police logged 419 grooming offences in 2022/23. The year before it had recorded 67, so the number rose by 525 per cent.", Verdict.Confirmed)]
    [InlineData("North Wales Police dealt with 97 grooming offences in 2022/23. Compared with 2017/18, when the force recorded 53, that is an increase of 83 per cent.", Verdict.Confirmed)]
    [InlineData("North Wales Police dealt with 97 grooming offences in 2022/23. Compared with 2017/18, when the force recorded 53, that is an increase of 45 per cent.", Verdict.WrongArithmetic)]
    public void What_a_sentence_tells_of_an_earlier_year_is_what_its_change_starts_from(string text, Verdict verdict) => Assert.Equal(verdict, Of(text));

    // 100 × (5,653 − 3,903) / 3,903 = 44.8, of England and Wales.
    [Fact]
    public void A_change_that_is_that_of_other_nations_is_of_wrong_scope() =>
        Assert.Equal(Verdict.WrongScope, Of("Across the UK offences with an online element were up 44 per cent on 2015/16 in 2016/17.", "EW,CYB,2016/17,5653,2017-06", "EW,CYB,2015/16,3903,2017-06"));

    // 100 × (8,224 − 6,042) / 6,042 = 36.1, and not 39; only the figures can say that the forces differ.
    [Theory]
    [InlineData("", "", Verdict.DoesNotMatch)]
    [InlineData("43 of 44 forces", "43 of 44 forces", Verdict.DoesNotMatch)]
    [InlineData("38 of 44 forces", "43 of 44 forces", Verdict.NotLikeForLike)]
    public void Two_totals_are_not_like_for_like_only_where_the_figures_count_other_forces(string before, string after, Verdict verdict) =>
        Assert.Equal(verdict, Of("In England, Wales and Northern Ireland online child sex offences rose by 39 per cent in 2018/19 from 2017/18.", $"EWNI,CYB,2017/18,6042,2019-06,,{before}", $"EWNI,CYB,2018/19,8224,2019-06,,{after}"));

    private static Verdict Of(string text, params string[] figures) => Assert.Single(Checked.Text(text, "2023-08-01", figures), c => c.Type == ClaimType.Change).Judgement.Verdict;
}
