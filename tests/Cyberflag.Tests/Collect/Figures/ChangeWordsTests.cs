using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class ChangeWordsTests
{
    [Theory]
    [InlineData("Increase in offences in 2022/23:")]
    [InlineData("The number of offences rose in 2022/23 by:")]
    [InlineData("Offences per 10,000 children in 2022/23:")]
    public void Changes_and_rates_are_no_counts(string words) => Assert.NotNull(ChangeWords.Doubt(words));

    [Theory]
    [InlineData("Sexual communication with a child offences recorded in 2022/23:")]
    [InlineData("Number of offences")]
    public void Counts_are(string words) => Assert.Null(ChangeWords.Doubt(words));

    [Theory]
    [InlineData("Sexual communication with a child: increase in offences recorded in 2022/23\n• Essex Police - 38\n• Kent Police - 40\n• Sussex Police - 21")]
    [InlineData("Increase in sexual communication with a child offences\n2021/22: 38\n2022/23: 40")]
    public void Numbers_below_such_words_wait(string reply) => Assert.Empty(PlainText.Read(reply).Observations.Where(o => !o.NeedsReview));

    [Fact]
    public void A_list_of_police_forces_under_a_sentence_of_one_count_is_read() => Assert.Equal(
        ["38 E23000028", "40 E23000032", "21 E23000033"],
        PlainText.Read("Sexual communication with a child offences recorded in 2022/23:\n• Essex Police - 38\n• Kent Police - 40\n• Sussex Police - 21").Observations
            .Where(o => !o.NeedsReview).Select(o => $"{o.Source.Raw} {o.Area}"));
}
