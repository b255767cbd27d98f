using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class AlignedColumnsTests
{
    [Theory]
    [InlineData("Year       Offences  Arrests\n2017/18    54        12\n2018/19    72        9")]
    [InlineData("Year       Offences  Arrests\n2017/18          54       12\n2018/19          72        9")]
    public void Columns_held_by_spaces_are_read(string table) => Assert.Equal(
        ["54 2017/18 71/17 offences", "12 2017/18 71/17 arrests", "72 2018/19 71/17 offences", "9 2018/19 71/17 arrests"],
        Told.By("Sexual communication with a child\n\n" + table));

    [Theory]
    [InlineData("            2017  2018\nUnder 13    5     6")]
    [InlineData("            2017  2018\nUnder 13    5     6\n13 to 15    7     8")]
    [InlineData(" | 2017 | 2018\nUnder 13 | 5 | 6")]
    public void An_age_that_looks_like_a_bound_is_a_label(string table) => Assert.Equal(
        ["5 2017 71/17 offences age=under 13", "6 2018 71/17 offences age=under 13"],
        Told.By("Offences of sexual communication with a child\n\n" + table).Take(2));

    [Fact]
    public void A_blank_is_placed_by_the_columns_and_its_row_waits()
    {
        var told = Told.By("Sexual communication with a child\n\nYear       Offences  Arrests  Charges\n2017/18          54                 5\n2018/19          72        9        7");
        Assert.Equal("? 54 2017/18 71/17 offences,? blank 2017/18 71/17 arrests,? 5 2017/18 71/17 charges", string.Join(',', told.Take(3)));
        Assert.Equal("72 2018/19 71/17 offences,9 2018/19 71/17 arrests,7 2018/19 71/17 charges", string.Join(',', told.Skip(3)));
    }

    [Theory]
    [InlineData("            2019  2020\nOffences      88   104\nArrests       41    37")]
    [InlineData("            2019    2020\nOffences    88      104\nArrests     41      37")]
    public void Years_that_begin_with_the_gap_above_the_labels_head_the_numbers(string table) => Assert.Equal(
        ["88 2019 71/17 offences", "104 2020 71/17 offences", "41 2019 71/17 arrests", "37 2020 71/17 arrests"],
        Told.By("Sexual communication with a child\n\n" + table));

    [Fact]
    public void Rows_go_on_behind_the_number_of_a_page() => Assert.Equal(
        ["19D 2018", "19D 2019", "17B 2018", "17B 2019"],
        PlainText.Read("Number of offences recorded, by calendar year\n\nOffence                                   2018   2019\nRape of a female child under 16            214    228\n                              Page 1 of 2\nThe Office, London Road   Tel 101\nSexual assault on a male child under 13     55     49\n", "E23000032")
            .Observations.Where(o => !o.NeedsReview).Select(o => $"{o.Offence} {o.Period!.Value.Start.Year}"));

    [Fact]
    public void The_name_of_a_force_heads_the_rows_below_it() => Assert.Equal(
        ["E23000017 3", "E23000017 9", "E23000016 11", "E23000016 14"],
        PlainText.Read("Offences recorded\n\n                       Apr 15 - Mar 16   Apr 16 - Mar 17\nWarwickshire Police\n  Sexual grooming (88A)         3                 9\nWest Mercia Police\n  Sexual grooming (88A)        11                14\n")
            .Observations.Select(o => $"{o.Area} {o.Source.Raw}"));
}
