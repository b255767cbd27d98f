using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class YearOfPartsTests
{
    [Fact]
    public void The_column_behind_the_quarters_is_the_year_of_the_title() => Assert.Equal(
        ["31 2022-04..2022-06 71/17 offences", "27 2022-07..2022-09 71/17 offences", "36 2022-10..2022-12 71/17 offences", "29 2023-01..2023-03 71/17 offences", "123 2022/23 71/17 offences total"],
        Told.By("Number of recorded crimes 2022/23 per quarter\n\nCrime type\tQ1 (Apr-Jun)\tQ2 (Jul-Sep)\tQ3 (Oct-Dec)\tQ4 (Jan-Mar)\tYear\nSexual communication with a child\t31\t27\t36\t29\t123\nSexual grooming (88A)\t2\t0\t3\t1\t6")
            .Take(5).Select(l => l.Replace("2022/23 Q1", "2022-04..2022-06").Replace("2022/23 Q2", "2022-07..2022-09").Replace("2022/23 Q3", "2022-10..2022-12").Replace("2022/23 Q4", "2023-01..2023-03")));

    [Theory]
    [InlineData("Year", true)]
    [InlineData("Full year", true)]
    [InlineData("Year 2", false)]
    public void It_is_called_the_year(string label, bool isYear) => Assert.Equal(isYear, YearOfParts.Is(label));
}
