using Cyberflag.Check;
using Cyberflag.Tests.Collect;
using Cyberflag.Tests.Surveys.Sample;
using Xunit;

namespace Cyberflag.Tests.Check.Corpus;

/// <summary>20 articles by another hand, written to try the check on what it had not seen; afterwards they taught it rules.</summary>
public sealed class SecondPressTests(ITestOutputHelper output)
{
    private readonly ClaimCorpus corpus = ClaimCorpus.Load(Repository.SecondPress, PlainText.Reference.Gazetteer);

    [Fact]
    public void The_claims_of_articles_by_another_hand_are_found_filled_and_judged()
    {
        var accuracy = Accuracy();
        Assert.InRange(accuracy.F1, 0.91, 1);
        Assert.InRange(accuracy.Values, 0.99, 1);
        Assert.InRange(accuracy.Areas, 0.94, 1);
        Assert.InRange(accuracy.Periods, 0.97, 1);
        Assert.InRange(accuracy.Baselines, 0.95, 1);
        Assert.InRange(accuracy.Measures, 0.97, 1);
        Assert.InRange(accuracy.MacroF1, 0.92, 1);
    }

    [Fact]
    public void What_is_called_confirmed_or_wrong_is_so()
    {
        var accuracy = Accuracy();
        Assert.Equal(1, accuracy.Precision(Verdict.Confirmed));
        Assert.Equal(1, accuracy.Precision(Verdict.WrongArithmetic));
        Assert.Empty(accuracy.WronglyAccused.Select(p => $"{p.Expected["file"]}: {p.Found.Text}"));
    }

    [Fact]
    public void A_confirmed_claim_of_which_one_thing_is_changed_is_no_longer_confirmed() =>
        Assert.InRange(ClaimMutations.Run(corpus, new TextCheck(corpus.Figures, PlainText.Reference), 20190625, 300).Survivors.Count, 0, 3);

    private ClaimAccuracy Accuracy()
    {
        var accuracy = ClaimAccuracy.Of(corpus, new TextCheck(corpus.Figures, PlainText.Reference));
        output.WriteLine(accuracy.ToString());
        return accuracy;
    }
}
