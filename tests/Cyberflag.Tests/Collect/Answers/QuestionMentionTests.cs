using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Answers;

public sealed class QuestionMentionTests
{
    [Theory]
    [InlineData("requests 2, 3, 4 exempt", "2 3 4")]
    [InlineData("Questions 2 to 4 are refused", "2 3 4")]
    [InlineData("Q1 and Q2: not held", "1 2")]
    [InlineData("Q1-3 not held", "1 2 3")]
    [InlineData("Points 1 to 3 are exempt", "1 2 3")]
    [InlineData("1 & 2: exempt", "1 2")]
    [InlineData("Question 2(b) is refused", "2b")]
    [InlineData("questions 1a and 1b", "1a 1b")]
    [InlineData("In answer to question 4, it is not held", "4")]
    [InlineData("Parts 3 and 4 of your request", "3 4")]
    [InlineData("Cwestiynau 2 a 3", "2 3")]
    public void The_questions_are_named(string text, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', Assert.Single(QuestionMention.Find(text)).Questions));

    [Theory]
    [InlineData("Request 12 months of figures")]
    [InlineData("answered 7/12/2020")]
    [InlineData("There were 12 and 15 offences")]
    public void Other_numbers_are_no_questions(string text) => Assert.Empty(QuestionMention.Find(text));

    [Fact]
    public void Each_question_has_the_words_up_to_the_next()
    {
        var found = QuestionMention.Find("Question 1 is refused. Question 2 is not held.");
        Assert.Equal([" is refused. ", " is not held."], found.Select(f => f.Words));
    }
}
