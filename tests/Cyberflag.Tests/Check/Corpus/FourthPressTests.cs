using Cyberflag.Check;
using Cyberflag.Tests.Collect;
using Cyberflag.Tests.Surveys.Sample;
using Xunit;

namespace Cyberflag.Tests.Check.Corpus;

/// <summary>20 articles by a fourth hand, written to try the check on what it had not seen; afterwards they taught it rules.</summary>
public sealed class FourthPressTests(ITestOutputHelper output)
{
    private readonly ClaimCorpus corpus = ClaimCorpus.Load(Repository.FourthPress, PlainText.Reference.Gazetteer);

    [Fact]
    public void The_claims_of_articles_by_a_fourth_hand_are_found_filled_and_judged()
    {
        var accuracy = Accuracy();
        Assert.InRange(accuracy.F1, 0.93, 1);
        Assert.InRange(accuracy.Values, 0.99, 1);
        Assert.InRange(accuracy.Areas, 0.80, 1);
        Assert.InRange(accuracy.Periods, 0.89, 1);
        Assert.InRange(accuracy.Baselines, 0.76, 1);
        Assert.InRange(accuracy.Measures, 0.91, 1);
        Assert.InRange(accuracy.MacroF1, 0.54, 1);
    }

    [Fact]
    public void What_is_called_confirmed_or_wrong_is_so()
    {
        var accuracy = Accuracy();
        Assert.InRange(accuracy.Precision(Verdict.Confirmed), 0.98, 1);
        Assert.Equal(1, accuracy.Precision(Verdict.WrongArithmetic));
        Assert.Empty(accuracy.WronglyAccused.Select(p => $"{p.Expected["file"]}: {p.Found.Text}"));
    }

    [Fact]
    public void A_confirmed_claim_of_which_one_thing_is_changed_is_no_longer_confirmed() =>
        Assert.InRange(ClaimMutations.Run(corpus, new TextCheck(corpus.Figures, PlainText.Reference), 20190625, 300).Survivors.Count, 0, 9);

    private ClaimAccuracy Accuracy()
    {
        var accuracy = ClaimAccuracy.Of(corpus, new TextCheck(corpus.Figures, PlainText.Reference));
        output.WriteLine(accuracy.ToString());
        return accuracy;
    }
}
