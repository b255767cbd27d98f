using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class LabelTextTests
{
    [Theory]
    [InlineData("Sexual offences [note 4]", "Sexual offences")]
    [InlineData("Sexual offences [notes 4, 5]", "Sexual offences")]
    [InlineData("Sexual offences (see note 4)", "Sexual offences")]
    [InlineData("Cheshire⁷", "Cheshire")]
    [InlineData("Police Force\nArea code", "Police Force Area code")]
    [InlineData("2018/19 [note 2]", "2018/19")]
    public void References_to_notes_and_line_ends_are_no_part_of_a_label(string printed, string label) => Assert.Equal(label, LabelText.Plain(printed));

    [Theory]
    [InlineData("Rape (female under 13)")]
    [InlineData("Sexual offences [c]")]
    [InlineData("1,234")]
    [InlineData("[c]")]
    [InlineData("12 [p]")]
    public void Other_brackets_and_numbers_stay_as_they_are(string printed) => Assert.Equal(printed, LabelText.Plain(printed));
}
