using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Text;

public sealed class PlainWordsTests
{
    [Theory]
    [InlineData("There were 52 offences of sexual communication with a child recorded by Kent Police in 2018/19")]
    [InlineData("Q1. Please tell me the number of recorded offences under s.15A of the Sexual Offences Act 2003, sexual communication with a child, (Home Office recording code 71/17) recorded from (and including) April 1st 2023 until (and including) March 31st, 2024.")]
    [InlineData("Number of crimes with a HO class of 088/05 recorded between 1 April 2018 and 31 March 2019")]
    [InlineData("71 custody records where a person was charged with at least one offence of sexual communication with a child")]
    [InlineData("Number of arrests for sexual communication with a child [as recorded by the custody system] in 2018")]
    [InlineData("Dear Ms Example, thank you for your recent Freedom of Information request. There were 52 offences")]
    [InlineData("Many thanks for your email. Please see the table below: 52 offences recorded")]
    [InlineData("Yours sincerely, 52 offences recorded")]
    [InlineData("Nifer y troseddau cyfathrebu rhywiol â phlentyn a gofnodwyd yn 2018/19")]
    public void Words_of_counting_are_explained(string words) => Assert.Null(PlainWords.Unexplained(words, Empty));

    [Theory]
    [InlineData("offences recorded against boys", "against")]
    [InlineData("offences recorded in the eastern division", "eastern")]
    [InlineData("sexual offences recorded", "sexual")]
    [InlineData("offences recorded online", "online")]
    [InlineData("offences recorded on Sundays", "Sundays")]
    [InlineData("attempted offences", "attempted")]
    [InlineData("Thank you for your request for offences against boys", "against")]
    [InlineData("see offences recorded on Sundays", "see")]
    [InlineData("offences 12-15", "12-15")]
    [InlineData("offences 16+", "16+")]
    public void Any_other_word_may_narrow_a_count(string words, string found) => Assert.Equal(found, PlainWords.Unexplained(words, Empty));

    [Fact]
    public void A_number_in_a_label_is_not_explained()
    {
        Assert.Equal("7", PlainWords.Unexplained("offences recorded 7", Empty, isLabel: true));
        Assert.Null(PlainWords.Unexplained("7 offences recorded", Empty));
        Assert.Null(PlainWords.Unexplained("2. Offences recorded", Empty, isLabel: true));
    }

    [Fact]
    public void Words_that_refer_to_another_answer_make_a_number_wait() => Assert.Equal(
        "it refers to another answer ('of Q1')", PlainWords.Doubt("Suspects charged, offences of Q1", Empty));

    private static DocumentText Empty { get; } = DocumentText.Of(new ReceivedDocument("reply.txt", "0", null, null), PlainText.Content(""), PlainText.Reference);
}
