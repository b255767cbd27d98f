using Xunit;

namespace Cyberflag.Tests.Check.Licences;

/// <summary>100 to 150 are a rise of half as counts; of adjusted numbers nothing is held.</summary>
public sealed class AdjustedTests
{
    [Theory]
    [InlineData("In Kent online child sex offences rose by 50 per cent in real terms, from 100 in 2015/16 to 150 in 2018/19.")]
    [InlineData("In Kent online child sex offences rose by 50 per cent from 2015/16 to 2018/19, allowing for the growth of the population.")]
    public void A_change_of_adjusted_numbers_is_not_measured_by_counts(string text) => Licensed.Not(text, 50);
}
