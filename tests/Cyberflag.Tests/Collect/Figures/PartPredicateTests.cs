using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class PartPredicateTests
{
    [Theory]
    [InlineData("have a charge/summons outcome", true)]
    [InlineData("are still under investigation", true)]
    [InlineData("had the cyber flag", true)]
    [InlineData("concerned a victim aged ten or under", true)]
    [InlineData("were absent", false)]
    public void Some_words_tell_a_part(string words, bool tell) => Assert.Equal(tell, PartPredicate.Tells(words));
}
