using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Messages.Rules;

public sealed class CostRuleTests
{
    [Theory]
    [InlineData("We are not obliged to comply because of the cost (s12 FOIA): it exceeds the appropriate limit.")]
    [InlineData("Compliance would take in the region of 42 hours.")]
    [InlineData("Byddai'r gost dros y terfyn o dan adran 12, a gwrthodwyd y cais.")]
    public void It_tells(string sentence) => Assert.NotNull(CostRule.Rule.Of(new Sentence(sentence)));

    [Theory]
    [InlineData("If it exceeds the appropriate limit we may refuse it under section 12.")]
    [InlineData("Section 12 was considered and the request does not exceed the appropriate limit.")]
    [InlineData("As it stands your request is likely to exceed the cost limit.")]
    public void It_does_not_tell(string sentence) => Assert.Null(CostRule.Rule.Of(new Sentence(sentence)));
}
