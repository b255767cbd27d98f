using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class LabelColumnTests
{
    private const string Head = "Number of recorded sexual offences, year ending June 2025\nPolice force|Community Safety Partnership code|Community Safety Partnership name|Local Authority name|Sexual offences|Robbery";

    [Fact]
    public void A_column_that_follows_another_is_no_part_of_its_own()
    {
        var read = PlainText.Read(Sheets.Of(("Sheet1", $"{Head}\nEssex|E22000001|Basildon|Basildon|5|1\nEssex|E22000002|Braintree|Braintree|6|2\nKent|E22000003|Ashford|Ashford|7|3")));
        Assert.Equal("partnership=basildon", read.At("E3").Breakdown.ToString());
        Assert.Equal(("E23000028", false), (read.At("E3").Area, read.At("E3").NeedsReview));
    }

    [Theory]
    [InlineData("11", "3", false)]
    [InlineData("12", "3", true)]
    public void A_row_without_the_label_is_the_total_where_the_sum_says_so(string total, string other, bool waits)
    {
        var read = PlainText.Read(Sheets.Of(("Sheet1", $"{Head}\nEssex||||{total}|{other}\nEssex|E22000001|Basildon|Basildon|5|1\nEssex|E22000002|Braintree|Braintree|6|2")));
        Assert.Equal((Role.Total, waits), (read.At("E3").Role, read.At("E3").NeedsReview));
        Assert.True(read.At("E3").Breakdown.Parts.IsEmpty);
    }
}
