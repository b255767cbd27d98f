using Cyberflag.Collect;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Collect.Marks;

public sealed class WrittenValueTests
{
    [Theory]
    [InlineData("369", Status.Value, "369")]
    [InlineData("8,224", Status.Value, "8224")]
    [InlineData("fewer than 5", Status.Suppressed, "[0,4] stated")]
    [InlineData("suppressed", Status.Suppressed, null)]
    [InlineData("no information held", Status.NotHeld, null)]
    public void A_written_value_is_read_as_the_cell_of_a_reply_is(string text, Status status, string? count)
    {
        Assert.True(WrittenValue.TryParse(text, out var value, out _));
        Assert.Equal((status, count), (value.Status, value.Count?.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("..")]
    [InlineData("12*")]
    [InlineData("1.5")]
    [InlineData("a dozen")]
    public void What_is_no_value_by_itself_is_refused_with_why(string text)
    {
        Assert.False(WrittenValue.TryParse(text, out var value, out var problem));
        Assert.Null(value.Count);
        Assert.NotEmpty(problem);
    }
}
