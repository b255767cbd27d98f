using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class TableShapeTests
{
    private const string Title = "Sexual communication with a child: number of recorded offences";

    [Fact]
    public void A_group_heading_that_is_not_merged_stands_over_its_columns()
    {
        var read = Sheets.Read($"""
            {Title}
            |2017/18||2018/19|
            Age|Female|Male|Female|Male
            12|1|2|3|4
            13|5|6|7|8
            """);
        Assert.Equal(("2018/19", "age=13;sex=male"), (read.At("E5").Period.ToString(), read.At("E5").Breakdown.ToString()));
    }

    [Fact]
    public void A_blank_code_among_codes_is_not_the_code_above_it()
    {
        var read = PlainText.Read(Sheets.Of(("Sheet1", $"{Title}, 2018/19\nArea Code|Area Name|Offences\nE23000013|Cleveland|1\nE23000008|Durham|2\n|British Transport Police|3")));
        Assert.Equal(("btp", false), (read.At("C5").Area, read.At("C5").NeedsReview));
    }

    [Fact]
    public void A_lone_blank_among_labels_is_missing_and_waits()
    {
        var read = Sheets.Read($"{Title}\nYear|Sex|Offences\n2016/17|Female|1\n2017/18|Female|2\n|Female|3\n2018/19|Female|4\n2019/20|Female|5");
        Assert.True(read.At("C5").NeedsReview);
        Assert.False(read.At("C6").NeedsReview, PlainText.Line(read.At("C6")));
    }
}
