using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class DatedUnitTests
{
    [Theory]
    [InlineData("Offences 2017/18")]
    [InlineData("2017/18 recorded crimes")]
    [InlineData("Number of arrests in 2017/18")]
    [InlineData("Victims (2017/18)")]
    public void A_heading_names_a_unit_and_a_year(string heading) =>
        Assert.Equal(new DateOnly(2017, 4, 1), DatedUnit.Of(heading)?.Period.Period.Start);

    [Theory]
    [InlineData("Offences")]
    [InlineData("2017/18")]
    [InlineData("Offences under the 2003 Act")]
    [InlineData("Online offences 2017/18")]
    public void A_heading_with_other_words_is_none(string heading) => Assert.Null(DatedUnit.Of(heading));

    [Theory]
    [InlineData("HO code | Offences 2017/18 | Offences 2018/19\n71/17 | 57 | 36\n88A | 5 | 6")]
    [InlineData("HO code | 2017/18 Offences | 2018/19 Offences\n71/17 | 57 | 36\n88A | 5 | 6")]
    [InlineData("HO code | Crimes recorded in 2017/18 | Crimes recorded in 2018/19\n71/17 | 57 | 36\n88A | 5 | 6")]
    public void Each_column_is_of_the_year_in_its_heading(string table) =>
        Assert.Equal(["57 2017/18 71/17 offences", "36 2018/19 71/17 offences", "5 2017/18 88A offences", "6 2018/19 88A offences"], Told.By(table));
}
