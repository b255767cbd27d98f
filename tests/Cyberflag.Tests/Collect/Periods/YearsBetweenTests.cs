using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Periods;

public sealed class YearsBetweenTests
{
    [Theory]
    [InlineData("each financial year from 2018/19 to 2021/22", "2018/19 2019/20 2020/21 2021/22")]
    [InlineData("each year from 2018-19 up to and including 2020-21", "2018/19 2019/20 2020/21")]
    [InlineData("between 2018/19 and 2020/21", "2018/19 2019/20 2020/21")]
    [InlineData("between the financial years 2018/19 and 2020/21", "2018/19 2019/20 2020/21")]
    [InlineData("2018/19 – 2020/21", "2018/19 2019/20 2020/21")]
    [InlineData("2018/19 and every financial year to 2020/21", "2018/19 2019/20 2020/21")]
    [InlineData("the years ending March 2019 to March 2021", "2018/19 2019/20 2020/21")]
    [InlineData("2015/16 to 2016/17 and 2019/20 to 2021/22", "2015/16 2016/17 2019/20 2020/21 2021/22")]
    public void A_row_of_years_has_all_its_years(string text, string years) => Assert.Equal(years, Years(text));

    [Theory]
    [InlineData("2018/19 and 2020/21", "2018/19 2020/21")]
    [InlineData("2018/19, 2020/21", "2018/19 2020/21")]
    [InlineData("it rose in 2018/19, when compared to other forces, and in 2020/21", "2018/19 2020/21")]
    [InlineData("2020/21 to 2018/19", "2018/19 2020/21")]
    public void Years_with_anything_else_between_them_are_those_named(string text, string years) => Assert.Equal(years, Years(text));

    private static string Years(string text) => string.Join(' ', YearsBetween.All(text).Distinct().Order());
}
