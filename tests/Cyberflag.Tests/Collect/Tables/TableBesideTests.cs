using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class TableBesideTests
{
    private const string Title = "Sexual communication with a child: number of recorded offences, 2018/19";

    [Fact]
    public void A_blank_column_with_labels_behind_it_begins_another_table()
    {
        var read = Sheets.Read($"""
            {Title}
            Sex|Offences||Age|Offences
            Female|30||12|10
            Male|10||13|30
            """);
        Assert.Equal(["age=12", "age=13", "sex=female", "sex=male"], read.Observations.Select(o => o.Breakdown.ToString()).Order(StringComparer.Ordinal));
        Assert.All(read.Observations, o => Assert.False(o.NeedsReview, PlainText.Line(o)));
    }

    [Fact]
    public void A_longer_table_beside_a_shorter_one_gives_the_shorter_no_rows()
    {
        var read = Sheets.Read($"""
            {Title}
            Sex|Offences||Age|Offences
            Female|30||12|10
            Male|10||13|20
            |||14|10
            """);
        Assert.Equal(5, read.Observations.Length);
    }

    [Fact]
    public void A_blank_column_with_numbers_behind_it_is_a_gap_in_one_table()
    {
        var read = Sheets.Read($"""
            {Title}
            Sex|Offences||Arrests
            Female|30||3
            Male|10||4
            """);
        Assert.Equal("sex=male", read.At("D4").Breakdown.ToString());
    }
}
