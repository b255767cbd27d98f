using Cyberflag.Check;
using Cyberflag.Tests.Collect;
using Cyberflag.Tests.Surveys.Sample;
using Xunit;

namespace Cyberflag.Tests.Check.Corpus;

/// <summary>Further articles of the twelve releases, restated for the project, with the sources that their heads name.</summary>
public sealed class OwnPressTests(ITestOutputHelper output)
{
    [Fact]
    public void The_claims_of_further_articles_are_found_filled_and_judged()
    {
        var accuracy = Accuracy();
        Assert.InRange(accuracy.F1, 0.98, 1);
        Assert.InRange(accuracy.Values, 0.99, 1);
        Assert.InRange(accuracy.Areas, 0.97, 1);
        Assert.InRange(accuracy.Periods, 0.96, 1);
        Assert.InRange(accuracy.Baselines, 0.98, 1);
        Assert.InRange(accuracy.Measures, 0.94, 1);
        Assert.InRange(accuracy.MacroF1, 0.93, 1);
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
    public void Each_count_that_the_corpus_calls_held_is_held()
    {
        var corpus = ClaimCorpus.Load(Repository.Press, PlainText.Reference.Gazetteer);
        Assert.All(
            corpus.Claims.SelectMany(c => c).Where(c => c["expected_verdict"] == "lookup" && c.Type is "Count" or "Total" && c["expected_verdict"] == "lookup"),
            c => Assert.Contains(corpus.Figures.Rows, r => r.Area == c["area"] && r.Measure == c["measure"] && r.Period.ToString() == Period(c["period"]) && r.Value == decimal.Parse(c["stated_value"], System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static string Period(string text) => Cyberflag.Vocabulary.Period.Parse(text).ToString();

    private ClaimAccuracy Accuracy()
    {
        var corpus = ClaimCorpus.Load(Repository.Press, PlainText.Reference.Gazetteer);
        var accuracy = ClaimAccuracy.Of(corpus, new TextCheck(corpus.Figures, PlainText.Reference));
        output.WriteLine(accuracy.ToString());
        return accuracy;
    }
}
