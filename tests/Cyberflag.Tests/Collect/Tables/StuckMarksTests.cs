using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class StuckMarksTests
{
    [Theory]
    [InlineData("Offence 2017/181 2018/192", "Offence 2017/18 2018/19")]
    [InlineData("Year 2017/18 2018/1912", "Year 2017/18 2018/19")]
    [InlineData("Force 20171 2018 2019 2020", "Force 2017 2018 2019 2020")]
    public void Marks_leave_years_that_follow_each_other(string line, string years) => Assert.Equal(years, StuckMarks.Off(line));

    [Theory]
    [InlineData("Offence 2017/18 2018/19")]
    [InlineData("Offence 2017/191 2018/19")]
    [InlineData("Offence 20171 20182")]
    [InlineData("Kent 20171 2018 2030")]
    [InlineData("Offences 20171")]
    public void Other_numbers_are_left_as_they_are(string line) => Assert.Null(StuckMarks.Off(line));
}
