using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Text;

public sealed class InlineQuestionsTests
{
    private const string Asked = "In 2018/19, how many offences of: 1. sexual grooming 2. abuse of trust 3. rape?";

    [Theory]
    [InlineData("1", "In 2018/19, how many offences of:  sexual grooming")]
    [InlineData("2", "In 2018/19, how many offences of:  abuse of trust")]
    [InlineData("3", "In 2018/19, how many offences of:  rape?")]
    public void Each_number_has_its_own_words_and_those_before_the_first(string question, string words) =>
        Assert.Equal(words.Replace("  ", " ", StringComparison.Ordinal), InlineQuestions.Find(Asked, question)?.Replace("  ", " ", StringComparison.Ordinal));

    [Theory]
    [InlineData(Asked, "4")]
    [InlineData("1. How many offences were recorded in 2018/19?", "1")]
    [InlineData("We refer to section 2. The answer is 3. Nothing else", "2")]
    public void A_single_number_or_a_gap_is_no_list(string passage, string question) => Assert.Null(InlineQuestions.Find(passage, question));
}
