using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Context;

public sealed class AreaComparingTests
{
    [Theory]
    [InlineData("Kent recorded 300 grooming offences in 2022/23, three times as many as Gloucestershire, which recorded 100.", ClaimType.Multiple, Verdict.RoundsTo)]
    [InlineData("Kent recorded 300 grooming offences in 2022/23, five times as many as Gloucestershire, which recorded 100.", ClaimType.Multiple, Verdict.WrongArithmetic)]
    [InlineData("Kent recorded 264 grooming offences in 2022/23, almost 30 more than Sussex, which had 236.", ClaimType.Difference, Verdict.RoundsTo)]
    [InlineData("Kent recorded 310 grooming offences in 2022/23. It had three times as many as Gloucestershire.", ClaimType.Multiple, Verdict.CannotCheck)]
    public void Two_areas_of_one_year_are_compared_where_the_words_name_the_other(string text, ClaimType type, Verdict verdict)
    {
        var claim = Assert.Single(Checked.Text(text, "2023-08-01"), c => c.Type == type);
        Assert.Equal(("Kent", verdict), (claim.Area.Value, claim.Judgement.Verdict));
    }

    [Fact]
    public void The_area_compared_with_is_not_compared_with_itself() =>
        Assert.DoesNotContain(
            Checked.Text("Kent recorded 310 grooming offences in 2022/23. That was three times as many as Gloucestershire with 101.", "2023-08-01"),
            c => c.Judgement.Verdict == Verdict.WrongArithmetic);
}
