using Cyberflag.Check;
using Cyberflag.Tests.Collect;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Check;

public sealed class ContradictionsTests
{
    [Fact]
    public void Two_releases_with_different_numbers_for_the_same_are_each_told()
    {
        var texts = Warned("Kent Police recorded 164 online element offences in 2018/19.", "Kent Police recorded 185 online element offences in 2018/19.");
        Assert.Contains("185", Assert.Single(Assert.Single(texts[0].Claims).Judgement.Warnings), StringComparison.Ordinal);
        Assert.Contains("164", Assert.Single(Assert.Single(texts[1].Claims).Judgement.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_that_differ_three_are_told() =>
        Assert.Equal(3, Assert.Single(Warned([.. Enumerable.Range(100, 9).Select(n => $"Kent Police recorded {n} online element offences in 2018/19.")])[0].Claims).Judgement.Warnings.Length);

    [Theory]
    [InlineData("Kent Police recorded 164 online element offences in 2018/19.")]
    [InlineData("Surrey Police recorded 185 online element offences in 2018/19.")]
    [InlineData("Kent Police recorded 185 online element offences in 2017/18.")]
    public void The_same_number_another_force_or_another_year_contradict_nothing(string other) =>
        Assert.All(Warned("Kent Police recorded 164 online element offences in 2018/19.", other), t => Assert.Empty(Assert.Single(t.Claims).Judgement.Warnings));

    private static System.Collections.Immutable.ImmutableArray<CheckedText> Warned(params string[] texts)
    {
        var check = new TextCheck(FigureTable.Empty(PlainText.Reference.Gazetteer), PlainText.Reference);
        return Contradictions.Warn([.. texts.Select((t, i) => check.Check(Article.Of($"{i}.txt", t, KnownOn.Parse("2019-06"))))]);
    }
}
