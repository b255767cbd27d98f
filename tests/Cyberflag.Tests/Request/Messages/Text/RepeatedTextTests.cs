using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Messages.Text;

public sealed class RepeatedTextTests
{
    private const string Letter = "Dear Officer,\n\nIf answering everything would exceed the cost limit of section 12, please\nanswer as many questions as fall within it.\n\nYours faithfully,";

    [Theory]
    [InlineData("We have received this.\nIf answering everything would exceed the cost limit of section 12, please answer as many questions as fall within it.")]
    [InlineData("We have received this.\n>>> If answering everything would exceed the cost limit of section 12,\n>>> please answer as many questions as fall within it.")]
    [InlineData("We have received this. \"If answering everything would exceed the cost limit of section 12, please answer as many questions as fall within it.\"")]
    public void Words_of_the_letter_are_taken_out_however_they_are_marked_or_broken(string text) => Assert.Equal("We have received this.", RepeatedText.Split(text, Letter).Kept);

    [Fact]
    public void The_forces_own_words_stay() => Assert.Equal("It would exceed the cost limit.", RepeatedText.Split("It would exceed the cost limit.", Letter).Kept);

    [Fact]
    public void Where_there_is_nothing_to_repeat_all_stays() => Assert.Equal(("a\nb", ""), RepeatedText.Split("a\nb", ""));
}
