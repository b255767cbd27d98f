using System.Text.Json;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Vocabulary.Figures;

public sealed class StatisticTextTests
{
    [Theory]
    [InlineData(Statistic.Per100Recorded, "per-100-recorded")]
    [InlineData(Statistic.MatchedChange, "matched-change")]
    public void A_slug_is_the_word_of_ids(Statistic statistic, string slug) => Assert.Equal(slug, StatisticText.Slug(statistic));

    [Fact]
    public void Every_statistic_has_one_word_in_ids_and_in_JSON() => Assert.All(
        Enum.GetValues<Statistic>(),
        s => Assert.Equal(StatisticText.Slug(s).Replace("-", "", StringComparison.Ordinal), JsonNamingPolicy.CamelCase.ConvertName($"{s}"), ignoreCase: true));
}
