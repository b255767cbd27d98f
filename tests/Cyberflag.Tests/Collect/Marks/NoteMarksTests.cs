using Xunit;

namespace Cyberflag.Tests.Collect.Marks;

public sealed class NoteMarksTests
{
    private const string Figure = "Number of sexual communication with a child offences recorded in 2018/19: 91\n";

    [Fact]
    public void The_last_digit_may_be_the_mark_of_a_note_below() => Assert.Empty(Told.Sure(Figure + "1 Includes attempts"));

    [Theory]
    [InlineData("")]
    [InlineData("2 Includes attempts")]
    [InlineData("1. How many people were arrested?")]
    public void A_number_without_such_a_note_is_as_it_stands(string below) => Assert.Equal(["91"], Told.Sure(Figure + below));
}
