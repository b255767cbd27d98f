using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Messages.Rules;

public sealed class ReviewOutcomeRuleTests
{
    [Theory]
    [InlineData("I have completed the internal review.")]
    [InlineData("Your complaint is partially upheld.")]
    [InlineData("Internal review: decision")]
    public void It_tells(string sentence) => Assert.NotNull(ReviewOutcomeRule.Rule.Of(new Sentence(sentence)));

    [Theory]
    [InlineData("I will let you have the outcome of the review by 30 December.")]
    [InlineData("You may ask for a review if you are not satisfied.")]
    [InlineData("Thank you for your request for an internal review.")]
    public void It_does_not_tell(string sentence) => Assert.Null(ReviewOutcomeRule.Rule.Of(new Sentence(sentence)));
}
