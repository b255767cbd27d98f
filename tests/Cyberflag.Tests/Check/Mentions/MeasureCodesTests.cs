using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Mentions;

public sealed class MeasureCodesTests
{
    [Theory]
    [InlineData("CYB", true)]
    [InlineData("CYB/CSO", true)]
    [InlineData("CYB+SCC", true)]
    [InlineData("CSA-ONS", true)]
    [InlineData("ONL", false)]
    [InlineData("CYB/ONL", false)]
    public void A_code_is_understood_where_words_of_it_are_known(string code, bool isUnderstood) => Assert.Equal(isUnderstood, MeasureCodes.IsUnderstood(code));

    [Fact]
    public void The_only_measure_of_a_file_can_have_any_code()
    {
        var claims = Checked.Text("Thames Valley Police recorded 369 online child sex offences in 2018/19, up 22 per cent from 303 in 2015/16. It recorded 50 grooming offences in 2018/19.", "2019-06-25", "Thames Valley,ONL,2018/19,369,2019-06", "Thames Valley,ONL,2015/16,303,2019-06");
        Assert.Equal([("369", "ONL", Verdict.Confirmed), ("up 22 per cent", "ONL", Verdict.Confirmed), ("303", "ONL", Verdict.Confirmed)], claims.Take(3).Select(c => (c.Text, c.Measure.Value!, c.Judgement.Verdict)));
        Assert.Equal(("SCC", Verdict.CannotCheck), (claims[^1].Measure.Value, claims[^1].Judgement.Verdict));
    }
}
