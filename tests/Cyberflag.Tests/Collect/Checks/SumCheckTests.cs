using Xunit;

namespace Cyberflag.Tests.Collect.Checks;

public sealed class SumCheckTests
{
    [Fact]
    public void A_row_and_a_column_that_differ_are_both_reported_and_nothing_is_repaired()
    {
        var reading = PlainText.Read(Table("20", "40"));
        Assert.Contains(reading.Findings, f => f.Code == "C-003");
        Assert.Contains(reading.Observations, o => o.Source.Raw == "20" && o.NeedsReview);
    }

    [Fact]
    public void Totals_that_are_the_sums_are_not_reported() => Assert.DoesNotContain(PlainText.Read(Table("18", "40")).Findings, f => f.Code == "C-003");

    [Fact]
    public void That_a_withheld_number_can_be_worked_out_is_said_without_the_number()
    {
        var reading = PlainText.Read(PlainText.Grid("Sheet1", ["Sexual communication with a child 2021/22", "", "", ""], ["Offences", "Female", "Male", "Total"], ["2021/22", "211", "*", "214"]), "wiltshire");
        var finding = Assert.Single(reading.Findings, f => f.Code == "C-005");
        Assert.DoesNotMatch(@"\b3\b", finding.Message);
        Assert.All(reading.Observations.Where(o => o.Source.Raw == "*"), o => Assert.Null(o.Count));
    }

    private static Cyberflag.Formats.Content Table(string female, string total) => PlainText.Grid(
        "Sheet1", ["Offences of rape in 2021/22", "Female", "Male", "Total"], ["11 and under", "7", "10", "17"], ["12-15", "11", "12", "23"], ["Total", female, "22", total]);
}
