using Cyberflag.Surveys;
using Xunit;

namespace Cyberflag.App.Tests;

public sealed class FailureTests
{
    [Fact]
    public void What_nobody_expected_is_one_sentence_and_the_inside_is_told_on_request_only()
    {
        var failure = new AggregateException(new InvalidOperationException("two\nlines"));
        var sentence = Failure.Sentence(failure, traced: false);
        Assert.Contains("InvalidOperationException: two lines", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', sentence);
        Assert.Contains(failure.ToString(), Failure.Sentence(failure, traced: true), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_of_the_survey_is_told_in_its_own_words_wherever_it_was_met() =>
        Assert.Equal("survey.json is wrong.", Failure.Sentence(new AggregateException(new SurveyException("survey.json is wrong.")), traced: false));
}
