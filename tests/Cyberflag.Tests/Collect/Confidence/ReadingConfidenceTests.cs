using System.Collections.Immutable;
using Cyberflag.Collect;
using Cyberflag.Tests.Collect.Corpus;
using Xunit;

namespace Cyberflag.Tests.Collect.Confidence;

public sealed class ReadingConfidenceTests
{
    private static readonly ImmutableDictionary<DoubtKind, double> Costs = ImmutableDictionary<DoubtKind, double>.Empty.Add(DoubtKind.Unit, 1).Add(DoubtKind.Part, -9);

    // By hand: 1 / (1 + e^-2) = 0.8808; a cost of 3 in all, 1 / (1 + e) = 0.2689.
    [Theory]
    [InlineData(false, new DoubtKind[0], 0.8808)]
    [InlineData(true, new[] { DoubtKind.Unit }, 0.2689)]
    public void Confidence_is_the_chance_of_the_log_odds_less_the_costs(bool isDoubted, DoubtKind[] doubts, double expected) =>
        Assert.Equal(expected, ReadingConfidence.Of(isDoubted, [.. doubts], 2, 2, Costs));

    [Fact]
    public void No_doubt_makes_a_reading_surer_than_one_without() => Assert.Equal(0.8808, ReadingConfidence.Of(true, [DoubtKind.Part], 2, 2, Costs));

    [Fact]
    public void The_table_has_a_cost_for_every_kind_of_doubt() => Assert.Equal(Enum.GetValues<DoubtKind>(), ConfidenceTable.ByKind.Keys.Order());

    /// <summary>The constant 0.97 without a doubt, halved by each: the rule before the table.</summary>
    [Fact]
    public void On_the_further_replies_the_table_is_nearer_to_the_truth_than_halving_for_each_doubt()
    {
        var judged = FurtherReplies.Halves.SelectMany(FurtherReplies.Of).SelectMany(r => r.RightReadings.Select(o => (o, Truth: 1.0)).Concat(r.WrongMarked.Concat(r.WrongUnmarked).Select(o => (o, Truth: 0.0)))).ToList();
        var table = judged.Average(j => Math.Pow(ReadingConfidence.Of(j.o) - j.Truth, 2));
        var halved = judged.Average(j => Math.Pow((0.97 * Math.Pow(0.5, j.o.NeedsReview ? DoubtKinds.Split(j.o.Why).Length : 0)) - j.Truth, 2));
        Assert.True(table < halved, $"Brier score {table:0.0000} by the table, {halved:0.0000} by halving");
        Assert.All(judged, j => Assert.Equal(ReadingConfidence.Of(j.o), j.o.Confidence));
    }
}
