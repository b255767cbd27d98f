using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Text;

public sealed class QuestionMarkerTests
{
    [Theory]
    [InlineData("Q1. How many", "1")]
    [InlineData("Q1: 88", "1")]
    [InlineData("Question 2", "2")]
    [InlineData("1a)From 2021", "1a")]
    [InlineData("1 b. Number", "1b")]
    [InlineData("Answer 3 - none", "3")]
    [InlineData("2.) In all instances", "2")]
    public void A_question_is_known_by_its_number(string text, string number) => Assert.Equal(number, QuestionMarker.Number(text));

    [Theory]
    [InlineData("12.5 per cent")]
    [InlineData("2018/19: 12")]
    [InlineData("A15 road")]
    [InlineData("Request 12/19")]
    [InlineData("There were 12 offences")]
    public void Numbers_dates_and_references_are_no_questions(string text) => Assert.Null(QuestionMarker.Number(text));

    [Fact]
    public void The_response_ends_the_request()
    {
        Assert.True(QuestionMarker.Asks("You asked:"));
        Assert.False(QuestionMarker.Asks("Our response"));
        Assert.Null(QuestionMarker.Asks("2018/19: 12"));
    }
}
