using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class AccusationTests
{
    private const string Two = "Kent Police recorded 100 grooming offences in 2017/18 and 150 in 2022/23. ";

    // 100 × (150 − 100) / 100 = 50.
    [Theory]
    [InlineData("That is a rise of 40 per cent.", Verdict.WrongArithmetic)]
    [InlineData("Numbers are up 40 per cent.", Verdict.CannotCheck)]
    [InlineData("That is a rise of 50 per cent.", Verdict.Confirmed)]
    public void Numbers_of_another_sentence_accuse_only_where_words_point_back_to_them(string text, Verdict verdict) =>
        Assert.Equal(verdict, Change(Two + text).Verdict);

    [Fact]
    public void Numbers_that_the_figures_bear_out_accuse_from_another_sentence_as_well() =>
        Assert.Equal(Verdict.WrongArithmetic, Change(Two + "Numbers in Kent are up 40 per cent since 2017/18.", "Kent,SCC,2017/18,100,2023-07", "Kent,SCC,2022/23,150,2023-07").Verdict);

    [Fact]
    public void A_softened_verdict_tells_what_was_computed_from_what()
    {
        var judgement = Change(Two + "Numbers are up 40 per cent.");
        Assert.Equal((50m, 50m), judgement.Computed);
        Assert.Contains("100 × (150 - 100) / 100 = 50.", judgement.Reasons);
        Assert.Null(judgement.Suggestion);
    }

    [Fact]
    public void A_base_of_another_year_is_not_the_one_that_is_named()
    {
        var claims = Checked.Text("Grooming offences in Kent nearly doubled from 100 in 2017/18 to 185 in 2022/23 and more than doubled on 2016/17.", "2023-08-01");
        Assert.Equal([Verdict.RoundsTo, Verdict.CannotCheck], claims.Where(c => c.Type == ClaimType.Multiple).Select(c => c.Judgement.Verdict));
    }

    [Fact]
    public void A_span_is_not_called_wrong_for_years_that_no_word_names() =>
        Assert.Equal(Verdict.CannotCheck, Assert.Single(Checked.Text("More than 170 online grooming offences were recorded by the forces in 18 months.", "2023-08-01"), c => c.Type == ClaimType.Span).Judgement.Verdict);

    private static Judgement Change(string text, params string[] figures) => Assert.Single(Checked.Text(text, "2023-08-01", figures), c => c.Type == ClaimType.Change).Judgement;
}
