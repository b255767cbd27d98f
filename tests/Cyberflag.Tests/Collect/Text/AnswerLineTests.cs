using Xunit;

namespace Cyberflag.Tests.Collect.Text;

public sealed class AnswerLineTests
{
    [Fact]
    public void A_number_behind_the_number_of_a_question_answers_it() => Assert.Equal(
        ["19 2015/16 88A offences", "6 2015/16 88A charges"],
        Told.By("> For 1 April 2015 to 31 March 2016:\n> Q1 How many offences of meeting a child following grooming were recorded?\n> Q2 How many people were charged with meeting a child following grooming?\n\nDear applicant,\nQ1 – 19\nQ2 – 6")
            .Where(l => l.Contains("2015/16")).Select(l => l.TrimStart('?', ' ')));

    [Fact]
    public void Without_such_a_question_it_is_a_quarter() => Assert.All(
        Told.By("Offences of 71/17 recorded in 2015/16 by quarter\nQ1: 19\nQ2: 6\nQ3: 8\nQ4: 9"), l => Assert.DoesNotContain("19 2015/16 71/17", l));
}
