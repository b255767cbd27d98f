using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class NoCountTests
{
    [Theory]
    [InlineData("It would take 3 minutes for each of 7,069 records")]
    [InlineData("the appropriate limit of £450")]
    [InlineData("in excess of 2700 records")]
    [InlineData("a dip sample of 25 crimes")]
    [InlineData("each individual record takes time")]
    public void A_sentence_about_the_cost_of_an_answer_is_a_workload(string sentence) => Assert.True(NoCount.IsWorkload(sentence));

    [Fact]
    public void A_plain_count_is_no_workload() => Assert.False(NoCount.IsWorkload("There were 52 offences recorded."));

    [Theory]
    [InlineData("FOI 951", "951")]
    [InlineData("section 15A and s.12", "12")]
    [InlineData("page 4 of it", "4")]
    [InlineData("a boy aged 13 and", "13")]
    [InlineData("costs £450", "450")]
    [InlineData("after 18 hours", "18")]
    [InlineData("of 45 per cent", "45")]
    [InlineData("30 officers", "30")]
    [InlineData("2. offences", "2")]
    public void A_number_that_is_named_something_else_is_found(string text, string number)
    {
        var at = text.IndexOf(number, StringComparison.Ordinal);
        Assert.Contains(NoCount.Mentions(text), m => m.Start <= at && at < m.Start + m.Length);
    }

    [Fact]
    public void A_count_of_offences_is_not_named_something_else() => Assert.Empty(NoCount.Mentions("52 offences and 61 crimes"));

    [Theory]
    [InlineData("We will answer within 20 working days")]
    [InlineData("It needs a further 20 working days")]
    [InlineData("The child was under the age of 18")]
    [InlineData("It took 6 weeks")]
    public void Working_days_weeks_and_ages_are_no_counts(string text) => Assert.NotEmpty(NoCount.Mentions(text));
}
