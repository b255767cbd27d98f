using Cyberflag.Formats;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class ContinuedTableTests
{
    private static readonly string[][] First = [["Offence", "2018/19", "2019/20"], ["88A Sexual grooming", "11", "14"]];

    [Fact]
    public void A_sheet_of_data_goes_on_under_the_headings_of_the_sheet_before() => Assert.Equal(
        ["11 2018/19 88A True", "14 2019/20 88A True", "7 2018/19 71/17 True", "9 2019/20 71/17 True"],
        Read(First, [["71/17 Sexual communication with a child", "7", "9"]]));

    [Theory]
    [InlineData("71/17 Sexual communication with a child|7")]
    [InlineData("7|9|71/17 Sexual communication with a child")]
    public void Rows_of_another_shape_do_not(string row) =>
        Assert.DoesNotContain(Read(First, [row.Split('|')]), t => t.StartsWith("7 2018/19", StringComparison.Ordinal) || t.StartsWith("9 2019/20", StringComparison.Ordinal));

    [Fact]
    public void What_goes_on_waits()
    {
        var observations = Reading(First, [["71/17 Sexual communication with a child", "7", "9"]]).Observations;
        Assert.All(observations.TakeLast(2), o => Assert.Contains("the table before", o.Why, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Read(params string[][][] sheets) =>
        Reading(sheets).Observations.Select(o => $"{o.Source.Raw} {o.Period} {o.Offence} {o.NeedsReview}");

    private static Cyberflag.Collect.Reading Reading(params string[][][] sheets) => PlainText.Read(
        new Content { MediaType = "application/vnd.ms-excel", Blocks = [.. sheets.Select((s, i) => new GridBlock(new Grid($"Sheet{i + 1}", GridAddress.Sheet, s.Select(r => r.Select(Cell.Of).ToArray()))))] }, "kent");
}
