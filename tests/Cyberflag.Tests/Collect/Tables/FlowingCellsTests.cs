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
    public void Offences_head_columns_of_a_table_with_a_cell_a_line() => Assert.Equal(
        ["45 2017/18 88A offences", "146 2017/18 22B offences", "119 2018/19 88A offences", "245 2018/19 22B offences"],
        Told.By("[number of offences recorded in each financial year]\n\nFinancial year\n\n88A Sexual grooming\n\n22B Sexual activity involving a child under 16\n\n2017/18\n\n45\n\n146\n\n2018/19\n\n119\n\n245"));

    [Theory]
    [InlineData("Age Female Male\n11 and under 14 5\n12-15 52 9")]
    [InlineData("Age Female Male\n11 or younger 14 5\n12 to 15 52 9")]
    [InlineData("Age Female Male\nAged 10 to 12 14 5\n13 and over 52 9")]
    public void Ages_that_begin_rows_are_no_counts(string table) => Assert.Equal(
        ["14", "5", "52", "9"], PlainText.Read("Victims of sexual communication with a child recorded in 2018/19\n" + table, "E23000032").Observations.Select(o => o.Source.Raw));

    [Fact]
    public void Marks_stuck_to_the_years_of_headings_are_none_of_them() => Assert.Equal(
        ["54 2017/18 71/17 offences", "72 2018/19 71/17 offences", "6 2017/18 88A offences", "7 2018/19 88A offences"],
        Told.By("Offences recorded\nHO code 2017/181 2018/192\n71/17 54 72\n88A 6 7\n1 Includes attempts.\n2 Provisional."));

    [Theory]
    [InlineData("2019 2020 2021\nOffences 88 104 131\nArrests 41 37 52")]
    [InlineData("    2019  2020  2021\nOffences   88   104   131\nArrests   41    37    52")]
    public void Years_alone_on_a_line_head_the_numbers_below(string table) => Assert.Equal(
        ["88 2019 71/17 offences", "104 2020 71/17 offences", "131 2021 71/17 offences", "41 2019 71/17 arrests", "37 2020 71/17 arrests", "52 2021 71/17 arrests"],
        Told.By("Home Office code 71/17, sexual communication with a child\n" + table));

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
