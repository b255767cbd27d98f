using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class StrokeCellsTests
{
    private const string Title = "Sexual communication with a child\n\n";

    [Fact]
    public void The_line_of_dashes_tells_the_columns() => Assert.Equal(
        ["blank 2017/18 71/17 offences", "5 2017/18 71/17 charges", "72 2018/19 71/17 offences", "blank 2018/19 71/17 charges"],
        Told.By(Title + "|\nYear |\nOffences |\nCharges |\n|---|---|---|\n|\n2017/18 |\n|\n5 |\n|\n2018/19 |\n72 |\n|"));

    [Fact]
    public void Without_it_a_stroke_alone_parts_the_rows() => Assert.Equal(
        ["91 2020 71/17 offences", "8 2020 71/17 charges", "125 2021 71/17 offences", "11 2021 71/17 charges"],
        Told.By(Title + "Date Range |\nCrimes |\nCharges |\n|\n01.01.20 - 31.12.20 |\n91 |\n8 |\n|\n01.01.21 - 31.12.21 |\n125 |\n11 |"));
}
