using Cyberflag.Check;
using Cyberflag.Tests.Collect;
using Xunit;

namespace Cyberflag.Tests.Check.Corpus;

/// <summary>The press corpus: real articles, their claims restated, with the right slots and verdicts.</summary>
public sealed class ClaimAccuracyTests(ITestOutputHelper output)
{
    [Fact]
    public void The_claims_of_the_press_corpus_are_found_filled_and_judged()
    {
        var accuracy = Accuracy();
        Assert.InRange(accuracy.F1, 0.92, 1);
        Assert.InRange(accuracy.Values, 0.97, 1);
        Assert.InRange(accuracy.Areas, 0.90, 1);
        Assert.InRange(accuracy.Periods, 0.90, 1);
        Assert.InRange(accuracy.Baselines, 0.85, 1);
        Assert.InRange(accuracy.Measures, 0.85, 1);
        Assert.InRange(accuracy.MacroF1, 0.80, 1);
    }

    [Fact]
    public void What_is_called_confirmed_or_wrong_is_so()
    {
        var accuracy = Accuracy();
        Assert.InRange(accuracy.Precision(Verdict.Confirmed), 0.98, 1);
        Assert.InRange(accuracy.Precision(Verdict.WrongArithmetic), 0.95, 1);
        Assert.InRange(accuracy.Recall(Verdict.WrongScope), 0.60, 1);
        Assert.InRange(accuracy.Recall(Verdict.NotLikeForLike), 0.60, 1);
    }

    [Fact]
    public void No_consistent_rounded_or_truncated_claim_is_called_wrong() =>
        Assert.Empty(Accuracy().WronglyAccused.Select(p => $"{p.Expected["file"]}: {p.Found.Text}"));

    [Fact]
    public void A_confirmed_claim_of_which_one_thing_is_changed_is_no_longer_confirmed()
    {
        Assert.SkipUnless(Cyberflag.Tests.Collect.Corpus.Shared.Folder is not null, "../shared/corpus/press is not beside the repository");
        var corpus = ClaimCorpus.Load(Path.Combine(Cyberflag.Tests.Collect.Corpus.Shared.Folder!, "corpus", "press"), PlainText.Reference.Gazetteer);
        var (tried, survivors) = ClaimMutations.Run(corpus, new TextCheck(corpus.Figures, PlainText.Reference), 20190625, 1000);
        output.WriteLine($"{tried} changes, {survivors.Count} still confirmed: {string.Join(", ", survivors.GroupBy(s => s.Mutation).Select(g => $"{g.Key} {g.Count()}"))}");
        foreach (var survivor in survivors)
        {
            output.WriteLine($"{survivor.File} {survivor.Mutation} of \"{survivor.Claim}\": {survivor.Before} -> {survivor.After}");
        }

        Assert.Equal(1000, tried);
        Assert.InRange(survivors.Count, 0, 10);
    }

    private ClaimAccuracy Accuracy()
    {
        Assert.SkipUnless(Cyberflag.Tests.Collect.Corpus.Shared.Folder is not null, "../shared/corpus/press is not beside the repository");
        var corpus = ClaimCorpus.Load(Path.Combine(Cyberflag.Tests.Collect.Corpus.Shared.Folder!, "corpus", "press"), PlainText.Reference.Gazetteer);
        var accuracy = ClaimAccuracy.Of(corpus, new TextCheck(corpus.Figures, PlainText.Reference));
        output.WriteLine(accuracy.ToString());
        return accuracy;
    }
}
