using System.Collections.Immutable;
using Cyberflag.Collect;
using Cyberflag.Surveys;
using Cyberflag.Tests.Collect;
using Cyberflag.Vocabulary;
using Xunit;
using static Cyberflag.Tests.Collect.Checks.ChecksOf;

namespace Cyberflag.Tests.Surveys.Run;

public sealed class TakenBackTests
{
    private static readonly Finding TakesBack = new("C-026", Severity.Warning, "It takes back what was sent.", "late.txt", "");

    [Fact]
    public void Figures_that_a_later_document_takes_back_wait()
    {
        var documents = TakenBack.Settle([Document("early.txt", "kent", "aaaa", 10), Late()], [], []);
        var observation = Assert.Single(documents[0].Read.Reading.Observations);
        Assert.True(observation.NeedsReview);
        Assert.Contains("late.txt", observation.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("essex", 10)]
    [InlineData("kent", 30)]
    public void Those_of_another_force_and_later_ones_stay(string force, int day) =>
        Assert.False(Assert.Single(TakenBack.Settle([Document("early.txt", force, "aaaa", day), Late()], [], [])[0].Read.Reading.Observations).NeedsReview);

    [Fact]
    public void They_count_again_where_the_new_figures_were_read() =>
        Assert.False(TakenBack.Settle([Document("early.txt", "kent", "aaaa", 10), Late() with { Read = Read([Number(93)], [TakesBack]) }], [], [])[0].Read.Reading.Observations[0].NeedsReview);

    [Fact]
    public void They_count_again_where_the_new_figures_were_entered_by_hand()
    {
        var entered = Number(93);
        entered = entered with { Source = entered.Source with { DocumentHash = "bbbb" } };
        Assert.False(TakenBack.Settle([Document("early.txt", "kent", "aaaa", 10), Late()], [entered], [])[0].Read.Reading.Observations[0].NeedsReview);
    }

    [Fact]
    public void They_count_again_where_somebody_has_looked_at_it()
    {
        var seen = new Decision { DocumentHash = "bbbb", Locator = "", Raw = "C-026", Kind = DecisionKind.Seen, Value = "nothing", Who = "A", When = DateTimeOffset.UnixEpoch, Why = "It concerns another request." };
        Assert.False(TakenBack.Settle([Document("early.txt", "kent", "aaaa", 10), Late()], [], [seen])[0].Read.Reading.Observations[0].NeedsReview);
    }

    private static SurveyDocument Late() => Document("late.txt", "kent", "bbbb", 20) with { Read = Read([], [TakesBack]) };

    private static SurveyDocument Document(string name, string force, string hash, int day)
    {
        var known = PlainText.Reference.Gazetteer.FindForce(force)!;
        return new(name, hash, known, new DateOnly(2023, 11, day), Read([Number(30) with { Area = known.Code }], []));
    }

    private static DocumentReading Read(ImmutableArray<Observation> observations, ImmutableArray<Finding> findings) =>
        new("text/plain", new Reading { Kind = DocumentKind.Reply, Observations = observations, Findings = findings });
}
