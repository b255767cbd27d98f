using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class RankVerdictTests
{
    private static readonly string[] Wales = ["Gwent,CYB,2018/19,229,2019-06", "South Wales,CYB,2018/19,214,2019-06", "North Wales,CYB,2018/19,133,2019-06", "Dyfed-Powys,CYB,2018/19,80,2019-06"];

    [Theory]
    [InlineData("Gwent", Verdict.Confirmed)]
    [InlineData("North Wales", Verdict.DoesNotMatch)]
    public void The_highest_has_none_above_it(string force, Verdict verdict) => Assert.Equal(verdict, Number(force, "Wales", Wales));

    // Held are three of the four: 640 in all leave 64 for the fourth, 900 leave 324.
    [Theory]
    [InlineData("", Verdict.CannotCheck)]
    [InlineData("Wales,CYB,2018/19,640,2019-06", Verdict.Confirmed)]
    [InlineData("Wales,CYB,2018/19,900,2019-06", Verdict.CannotCheck)]
    public void Of_one_that_is_not_held_nothing_is_supposed(string whole, Verdict verdict) =>
        Assert.Equal(verdict, Number("Gwent", "Wales", [.. Wales[..3], .. whole.Length > 0 ? (string[])[whole] : []]));

    [Fact]
    public void Some_of_the_forces_of_a_country_show_no_rank() =>
        Assert.Equal(Verdict.CannotCheck, Number("Kent", "England and Wales", "Kent,CYB,2018/19,150,2019-06", "Essex,CYB,2018/19,140,2019-06", "Surrey,CYB,2018/19,100,2019-06"));

    [Fact]
    public void One_that_has_as_many_is_not_passed() =>
        Assert.Equal(Verdict.CannotCheck, Number("Gwent", "Wales", [.. Wales[1..], "Gwent,CYB,2018/19,214,2019-06"]));

    [Fact]
    public void A_rate_is_not_ranked_by_counts() =>
        Assert.Equal(Verdict.CannotCheck, Of("Gwent Police had the highest rate of online element offences in Wales in 2018/19.", Wales));

    // Gwent 95 to 100 and South Wales 30 to 90: 5 and 60 more, 5 and 200 per cent.
    [Theory]
    [InlineData("Gwent", 95, 100, Verdict.DoesNotMatch)]
    [InlineData("South Wales", 95, 100, Verdict.Confirmed)]
    [InlineData("South Wales", 500, 600, Verdict.CannotCheck)]
    public void An_increase_is_ranked_as_one(string force, int before, int after, Verdict verdict) =>
        Assert.Equal(verdict, Of(
            $"{force} Police saw the biggest increase in Wales of online element offences in 2018/19.", $"Gwent,CYB,2017/18,{before},2019-06", $"Gwent,CYB,2018/19,{after},2019-06",
            "South Wales,CYB,2017/18,30,2019-06", "South Wales,CYB,2018/19,90,2019-06", "North Wales,CYB,2017/18,50,2019-06", "North Wales,CYB,2018/19,51,2019-06", "Dyfed-Powys,CYB,2017/18,20,2019-06", "Dyfed-Powys,CYB,2018/19,20,2019-06"));

    private static Verdict Number(string force, string group, params string[] figures) => Of($"{force} Police recorded the highest number of online element offences in {group} in 2018/19.", figures);

    private static Verdict Of(string text, params string[] figures) => Assert.Single(Checked.Text(text, "2019-06-25", figures), c => c.Type == ClaimType.Rank).Judgement.Verdict;
}
