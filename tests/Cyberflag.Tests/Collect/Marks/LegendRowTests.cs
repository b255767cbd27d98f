using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Collect.Marks;

public sealed class LegendRowTests
{
    private const string Head = "Number of recorded offences";

    [Fact]
    public void A_row_that_explains_a_mark_is_no_figure_and_explains_it()
    {
        var reading = PlainText.Read(PlainText.Grid(
            "reply.csv", [Head, "", ""], ["Offence", "2018/19", "2019/20"], ["Sexual communication with a child", "52", "*"], ["*", "fewer than 5", ""]), "kent");
        Assert.Equal(["52", "*"], reading.Observations.Select(o => o.Source.Raw));
        Assert.Equal(Count.Between(0, 4, BoundCause.Stated), reading.Observations[1].Count);
        Assert.DoesNotContain(reading.Observations, o => o.NeedsReview);
    }

    [Theory]
    [InlineData("* = fewer than 5", "", "")]
    [InlineData("*", "= a number from 1 to 4", "")]
    [InlineData("*", "", "means a count from 1 to 4")]
    public void However_it_is_parted(params string[] legend)
    {
        var reading = PlainText.Read(PlainText.Grid(
            "reply.csv", [Head, "", ""], ["Offence", "2018/19", "2019/20"], ["Sexual communication with a child", "52", "*"], legend), "kent");
        Assert.Equal(["52", "*"], reading.Observations.Select(o => o.Source.Raw));
        Assert.Equal(4, reading.Observations[1].Count!.Value.Upper);
    }

    [Theory]
    [InlineData("-", "nil", "")]
    [InlineData("*", "not held", "")]
    public void A_row_without_a_label_says_nothing_of_marks(params string[] row)
    {
        var reading = PlainText.Read(PlainText.Grid("reply.csv", [Head, "", ""], ["Offence", "2018/19", "2019/20"], ["Sexual communication with a child", "52", row[0]], row), "kent");
        Assert.NotEqual(Status.Value, reading.Observations.First(o => o.Source.Raw == row[0]).Status);
    }

    [Theory]
    [InlineData("Sexual communication with a child", "52", "fewer than 5")]
    [InlineData("Sexual communication with a child", "fewer than 5", "")]
    [InlineData("Sexual communication with a child", "*", "7")]
    public void A_row_of_figures_is_never_lost(params string[] row)
    {
        var reading = PlainText.Read(PlainText.Grid("reply.csv", [Head, "", ""], ["Offence", "2018/19", "2019/20"], row), "kent");
        Assert.Equal(row[1..], reading.Observations.Select(o => o.Source.Raw));
    }

    [Fact]
    public void In_a_text_the_meaning_of_a_mark_is_no_figure_and_the_number_beside_it_is_one()
    {
        var reading = PlainText.Read("Number of recorded offences of sexual communication with a child:\n2018/19: 52\n2019/20: *\n* = fewer than 5", "kent");
        Assert.Equal(["52", "*"], reading.Observations.Select(o => o.Source.Raw));
        Assert.DoesNotContain(reading.Findings, f => f.Code == "C-009");
    }
}
