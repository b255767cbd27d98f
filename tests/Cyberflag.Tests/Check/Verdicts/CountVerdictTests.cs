using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class CountVerdictTests
{
    private const string Cyb = " child sexual offences with an online element in 2018/19.";

    [Theory]
    [InlineData("Kent Police recorded 150" + Cyb, Verdict.Confirmed)]
    [InlineData("Kent Police recorded more than 140" + Cyb, Verdict.RoundsTo)]
    [InlineData("Kent Police recorded nearly 150" + Cyb, Verdict.DoesNotMatch)]
    [InlineData("Kent Police recorded 160" + Cyb, Verdict.DoesNotMatch)]
    [InlineData("Surrey Police recorded 150" + Cyb, Verdict.CannotCheck)]
    public void A_number_stands_beside_the_one_held(string text, Verdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Checked.Text(text, figures: "Kent,CYB,2018/19,150,2019-06")).Judgement.Verdict);

    [Fact]
    public void A_number_of_a_force_is_not_that_of_its_region()
    {
        var judgement = Assert.Single(Checked.Text("Across Wales 133 child sexual offences with an online element were recorded in 2018/19.", "2019-06-25", "North Wales,CYB,2018/19,133,2019-06", "Wales,CYB,2018/19,576,2019-06")).Judgement;
        Assert.Equal(Verdict.WrongScope, judgement.Verdict);
        Assert.Contains("North Wales", judgement.Suggestion, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kent Police recorded 84 sexual communication offences in 2017/18, 47 of them on two sites.", 1)]
    [InlineData("Kent Police recorded 84 sexual communication offences in 2017/18; 72 (86%) had older victims.", 1)]
    public void The_value_of_the_whole_says_nothing_against_a_part(string text, int part) =>
        Assert.Equal(Verdict.CannotCheck, Checked.Text(text, "2018-06-18", "Kent,SCC,2017/18,84,2018-06").Where(c => c.Type is ClaimType.Count).ElementAt(part).Judgement.Verdict);

    [Fact]
    public void A_region_is_not_too_small_where_its_number_is_held()
    {
        var claims = Checked.Text(
            "In Wales 738 indecent image offences were recorded in 2015. South Wales recorded 480, Dyfed-Powys 412 and North Wales 320 in 2015.", "2016-09-01", "Wales,IIC,2015 (calendar),738,2016-09");
        Assert.Equal(Verdict.Confirmed, claims[0].Judgement.Verdict);
    }

    [Fact]
    public void A_calendar_year_is_not_a_financial_year() =>
        Assert.Equal(Verdict.WrongScope, Assert.Single(Checked.Text("Kent Police recorded 150 child sexual offences with an online element in 2018.", figures: "Kent,CYB,2018/19,150,2019-06")).Judgement.Verdict);

    [Fact]
    public void Offences_are_not_children() =>
        Assert.Equal(Verdict.WrongScope, Assert.Single(Checked.Text("Almost 160 children in Kent were victims of sexual offences with an online element in 2018/19.", figures: "Kent,CYB,2018/19,150,2019-06")).Judgement.Verdict);

    [Fact]
    public void A_total_is_the_sum_of_the_parts_that_the_text_prints()
    {
        var claims = Checked.Text("In Wales 577 online element offences were recorded in 2018/19: Gwent had 229, South Wales 214 and North Wales 133.");
        var total = Assert.Single(claims, c => c.Type == ClaimType.Total);
        Assert.Equal(Verdict.WrongArithmetic, total.Judgement.Verdict);
        Assert.Equal(576, total.Judgement.Computed!.Value.Lower);
    }

    [Fact]
    public void A_revised_number_is_confirmed_as_it_was_known_and_the_revision_is_told()
    {
        var judgement = Assert.Single(Checked.Text("Kent Police recorded 150" + Cyb, "2019-06-25", "Kent,CYB,2018/19,150,2019-06", "Kent,CYB,2018/19,171,2020-09")).Judgement;
        Assert.Equal((Verdict.Confirmed, "2019-06"), (judgement.Verdict, judgement.Vintage));
        Assert.Contains("171", Assert.Single(judgement.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_that_differ_confirm_neither() =>
        Assert.Equal(Verdict.CannotCheck, Assert.Single(Checked.Text("Kent Police recorded 150" + Cyb, "2019-06-25", "Kent,CYB,2018/19,150,2019-06", "Kent,CYB,2018/19,151,2019-06")).Judgement.Verdict);

    // 128 + 99 = 227.
    [Theory]
    [InlineData("227", Verdict.WrongArithmetic, false)]
    [InlineData("227", Verdict.Confirmed, true)]
    public void The_number_of_several_forces_is_the_sum_of_theirs(string total, Verdict verdict, bool isRight)
    {
        var claim = Checked.Text($"Essex and Cambridgeshire recorded {total} grooming offences between them in 2022/23: {(isRight ? 128 : 148)} in Essex and 99 in Cambridgeshire.", "2023-08-01")[0];
        Assert.Equal((ClaimType.Total, verdict), (claim.Type, claim.Judgement.Verdict));
    }
}
