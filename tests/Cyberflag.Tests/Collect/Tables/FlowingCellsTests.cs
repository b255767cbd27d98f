using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class FlowingCellsTests
{
    private const string Title = "Sexual communication with a child\n";

    [Theory]
    [InlineData("Year\n\nOffences\n\n2017/18\n\n54\n\n2018/19\n\n72")]
    [InlineData("Year Offences\n2017/18 54\n2018/19 72")]
    [InlineData("Financial Year 2017/18 2018/19\nOffences 54 72")]
    public void A_table_that_lost_its_columns_is_read(string table) =>
        Assert.Equal(["54 2017/18 71/17 offences", "72 2018/19 71/17 offences"], Told.By(Title + table));

    [Fact]
    public void Two_rows_of_headings_tell_unit_and_year() => Assert.Equal(
        ["4 2016 71/17 offences", "36 2017 71/17 offences", "1 2016 88/1 offences", "58 2017 88/1 offences"],
        Told.By("Crimes Year\nHome Office Code 2016 2017\n071/17 4 36\n088/01 1 58"));

    [Fact]
    public void A_year_behind_months_is_no_number() => Assert.Equal(
        ["65 2017/18 Q1 71/17 offences", "83 2017/18 Q2 71/17 offences"],
        Told.By("Sexual communication with a child, crimes recorded by quarter\nQuarter Crimes\nApril to June 2017 65\nJuly to September 2017 83"));

    [Fact]
    public void Not_recorded_is_a_heading_beside_sexes() => Assert.Equal(
        6, Told.Sure("Victims of sexual communication with a child recorded in 2020/21\nAge Female Male Not recorded\n11 and under 14 5 1\n12-15 52 9 3").Length);

    [Fact]
    public void Months_stand_in_the_year_above_them() => Assert.Equal(
        ["13 2017-01 71/17 offences", "17 2018-01 71/17 offences", "11 2017-02 71/17 offences", "16 2018-02 71/17 offences"],
        Told.By("Sexual communication with a child offences recorded\nMonth 2017 2018\nJanuary 13 17\nFebruary 11 16"));

    [Fact]
    public void A_row_that_lost_a_cell_waits_and_the_others_do_not()
    {
        var told = Told.By("Offences of sexual communication with a child\nYear Female Male Unknown\n2017/18 30 4\n2018/19 40 5 1\n2019/20 44 6 2");
        Assert.Equal(9, told.Length);
        Assert.All(told.Take(3), t => Assert.StartsWith("?", t, StringComparison.Ordinal));
        Assert.All(told.Skip(3), t => Assert.DoesNotContain("?", t, StringComparison.Ordinal));
    }

    [Fact]
    public void Outcomes_are_parts_of_the_crimes_that_their_heading_counts() => Assert.Equal(
        ["1 2018/19 88A offences outcome=filed – incident report", "23 2018/19 88A offences outcome=oc01 – charge/summons", "24 2018/19 88A offences total"],
        Told.By("Sexual grooming 88A 2018/19\nCurrent Classification HO Outcome Code and Desc Count of Crimes\nFiled – Incident Report 1\nOC01 – Charge/Summons 23\nSum: 24"));

    [Theory]
    [InlineData("Introduction 3\nFindings 12\nAppendix 40")]
    [InlineData("Alpha Beta Gamma\nOne 3 4\nTwo 5 6")]
    public void Headings_that_are_not_understood_give_no_table(string table) => Assert.Empty(Told.Sure(Title + table));
}
