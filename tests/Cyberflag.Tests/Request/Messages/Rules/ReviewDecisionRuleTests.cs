using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Messages.Rules;

public sealed class ReviewDecisionRuleTests
{
    [Theory]
    [InlineData("I have completed the review. I uphold the original decision.", ReviewDecision.Upheld)]
    [InlineData("The decision to withhold the information is upheld.", ReviewDecision.Upheld)]
    [InlineData("I find that the exemption was correctly applied.", ReviewDecision.Upheld)]
    [InlineData("I do not uphold your complaint.", ReviewDecision.Upheld)]
    [InlineData("As part of my review I spoke to the unit. I maintain the application of section 31.", ReviewDecision.Upheld)]
    [InlineData("I uphold your complaint, and attach the figures.", ReviewDecision.Overturned)]
    [InlineData("Your complaint has been upheld.", ReviewDecision.Overturned)]
    [InlineData("I have overturned the original decision.", ReviewDecision.Overturned)]
    [InlineData("The original decision is set aside.", ReviewDecision.Overturned)]
    [InlineData("The exemption was wrongly applied.", ReviewDecision.Overturned)]
    [InlineData("Your complaint is partly upheld.", ReviewDecision.UpheldInPart)]
    [InlineData("The original decision is upheld in part.", ReviewDecision.UpheldInPart)]
    [InlineData("I partially uphold the decision.", ReviewDecision.UpheldInPart)]
    public void The_words_of_the_review_tell_what_became_of_the_decision(string text, ReviewDecision decision) => Assert.Equal(decision, Of(text));

    [Theory]
    [InlineData("Please find attached the outcome of the review.")]
    [InlineData("I uphold the decision to refuse in part.")]
    [InlineData("I uphold the use of section 31. The application of section 40 is set aside.")]
    [InlineData("If the review does not uphold your complaint you may go to the Commissioner.")]
    [InlineData("We will uphold the decision or overturn it within 20 working days.")]
    public void Where_they_do_not_tell_a_person_reads_it(string text) => Assert.Null(Of(text));

    private static ReviewDecision? Of(string text) => ReviewDecisionRule.Of(new IncomingMessage { Name = "m", Sha256 = "", Text = text });
}
