using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Context;

public sealed class TableFillingTests
{
    private static readonly string[] Figures = ["Thames Valley,CYB,2015/16,303,2019-06", "Thames Valley,CYB,2018/19,369,2019-06", "Kent,CYB,2015/16,100,2019-06", "Kent,CYB,2018/19,150,2019-06"];

    [Theory]
    [InlineData("Online child sex offences\nForce | 2015/16 | 2018/19\nThames Valley | 303 | 369\nKent | 100 | 150")]
    [InlineData("Online child sex offences\n\t2015/16\t2018/19\nThames Valley\t303\t369\nKent\t100\t150")]
    public void A_number_is_of_the_year_at_the_head_of_its_column(string text)
    {
        var claims = Checked.Text(text, "2019-06-25", Figures);
        Assert.Equal(["303 2015/16", "369 2018/19", "100 2015/16", "150 2018/19"], claims.Select(c => $"{c.Text} {c.Period.Value}"));
        Assert.DoesNotContain(claims, c => VerdictWords.Fails(c.Judgement.Verdict));
    }

    [Fact]
    public void Columns_without_years_accuse_no_number()
    {
        var claims = Checked.Text("Online child sex offences in 2018/19\nForce\tBefore\tNow\nThames Valley\t303\t369\nKent\t100\t150", "2019-06-25", Figures);
        Assert.All(claims.Where(c => c.Type == ClaimType.Count), c => Assert.Equal((null, Verdict.CannotCheck), (c.Period.Value, c.Judgement.Verdict)));
    }
}
