using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class TableSplitTests
{
    [Fact]
    public void A_year_merged_over_all_columns_of_data_is_their_heading()
    {
        var read = Sheets.Read("""
            Sexual communication with a child: number of recorded offences
            |2018/19|<|<
            Age|Female|Male|Total
            12|10|5|15
            13|20|6|26
            """);
        Assert.Equal(("2018/19", "age=13;sex=male", Count.Exactly(6)), (read.At("C5").Period.ToString(), read.At("C5").Breakdown.ToString(), read.At("C5").Count));
    }

    [Fact]
    public void A_title_between_tables_belongs_to_the_one_below_it()
    {
        var read = Sheets.Read("""
            Sexual communication with a child: number of recorded offences, 2017/18
            Sex|Offences
            Female|30
            Male|10
            Sexual communication with a child: number of recorded offences, 2018/19
            Sex|Offences
            Female|31
            Male|11
            """);
        Assert.Equal(("2017/18", "2018/19"), (read.At("B4").Period.ToString(), read.At("B7").Period.ToString()));
        Assert.All(read.Observations, o => Assert.False(o.NeedsReview, PlainText.Line(o)));
    }

    [Fact]
    public void A_merged_row_among_the_data_heads_the_rows_below_it()
    {
        var read = Sheets.Read("""
            Sexual communication with a child: number of recorded offences
            Sex|Offences
            2017/18|<
            Female|30
            Male|10
            2018/19|<
            Female|31
            Male|11
            """);
        Assert.Equal(("2017/18", "2018/19"), (read.At("B5").Period.ToString(), read.At("B7").Period.ToString()));
    }

    [Fact]
    public void Consecutive_counts_are_no_headings()
    {
        var read = Sheets.Read("""
            Sexual communication with a child: number of recorded offences
            Offence|2015/16|2016/17|2017/18|2018/19
            Sexual communication with a child|5|6|7|8
            """);
        Assert.Equal(4, read.Observations.Length);
        Assert.Equal(Count.Exactly(7), read.At("D3").Count);
    }

    [Fact]
    public void Counts_that_look_like_years_are_no_headings()
    {
        var read = Sheets.Read("""
            Number of recorded offences
            Offence|2015/16|2016/17
            Sexual communication with a child|2016|2017
            """);
        Assert.Equal((Count.Exactly(2016), "2015/16"), (read.At("B3").Count, read.At("B3").Period.ToString()));
    }
}
