using Cyberflag.Check;
using Cyberflag.Tests.Collect;
using Cyberflag.Tests.Surveys.Sample;
using Xunit;

namespace Cyberflag.Tests.Check.Corpus;

/// <summary>
/// The project's own corpus (further articles of the twelve releases, restated, with the sources that their heads name), and five sets by other
/// hands, written to try the check on what it had not seen, which afterwards taught it rules.
/// </summary>
public sealed class PressTests(ITestOutputHelper output)
{
    /// <summary>How well each corpus must be read: what is reached, rounded down.</summary>
    public sealed record Floors(double F1, double Values, double Areas, double Periods, double Baselines, double Measures, double MacroF1, double Confirmed = 1, int Survivors = 3)
    {
        /// <inheritdoc/>
        public override string ToString() => $"F1 {F1}";
    }

    private static readonly Dictionary<string, (string Folder, Floors Floors)> Corpora = new(StringComparer.Ordinal)
    {
        ["own"] = (Repository.Press, new Floors(0.96, 0.99, 0.97, 0.96, 0.98, 0.94, 0.93)),
        ["second hand"] = (Repository.PressOf(2), new Floors(0.96, 0.99, 0.94, 0.97, 0.95, 0.97, 0.92)),
        ["third hand"] = (Repository.PressOf(3), new Floors(0.95, 0.99, 0.96, 0.93, 0.92, 0.97, 0.90, Confirmed: 0.98, Survivors: 4)),
        ["fourth hand"] = (Repository.PressOf(4), new Floors(0.96, 0.99, 0.89, 0.95, 0.85, 0.94, 0.74, Confirmed: 0.98)),
        ["fifth hand"] = (Repository.PressOf(5), new Floors(0.97, 0.99, 0.95, 0.95, 0.96, 0.96, 0.83, Survivors: 4)),
        ["sixth hand"] = (Repository.PressOf(6), new Floors(0.98, 0.99, 0.96, 0.955, 0.94, 0.94, 0.87)),
    };

    public static TheoryData<string> Names => [.. Corpora.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_claims_of_a_corpus_are_found_filled_and_judged(string name)
    {
        var (accuracy, floors) = (Accuracy(name), Corpora[name].Floors);
        Assert.InRange(accuracy.F1, floors.F1, 1);
        Assert.InRange(accuracy.Values, floors.Values, 1);
        Assert.InRange(accuracy.Areas, floors.Areas, 1);
        Assert.InRange(accuracy.Periods, floors.Periods, 1);
        Assert.InRange(accuracy.Baselines, floors.Baselines, 1);
        Assert.InRange(accuracy.Measures, floors.Measures, 1);
        Assert.InRange(accuracy.MacroF1, floors.MacroF1, 1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_called_confirmed_or_wrong_is_so(string name)
    {
        var accuracy = Accuracy(name);
        Assert.InRange(accuracy.Precision(Verdict.Confirmed), Corpora[name].Floors.Confirmed, 1);
        Assert.Equal(1, accuracy.Precision(Verdict.WrongArithmetic));
        Assert.Empty(accuracy.WronglyAccused.Select(p => $"{p.Expected["file"]}: {p.Found.Text}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_confirmed_claim_of_which_one_thing_is_changed_is_no_longer_confirmed(string name)
    {
        var corpus = Corpus(name);
        Assert.InRange(ClaimMutations.Run(corpus, new TextCheck(corpus.Figures, PlainText.Reference), 20190625, 300).Survivors.Count, 0, Corpora[name].Floors.Survivors);
    }

    [Fact]
    public void Each_count_that_the_corpus_calls_held_is_held()
    {
        var corpus = Corpus("own");
        Assert.All(
            corpus.Claims.SelectMany(c => c).Where(c => c["expected_verdict"] == "lookup" && c.Type is "Count" or "Total" && c["expected_verdict"] == "lookup"),
            c => Assert.Contains(corpus.Figures.Rows, r => r.Area == c["area"] && r.Measure == c["measure"] && r.Period.ToString() == Period(c["period"]) && r.Value == decimal.Parse(c["stated_value"], System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static string Period(string text) => Cyberflag.Vocabulary.Period.Parse(text).ToString();

    private static ClaimCorpus Corpus(string name) => ClaimCorpus.Load(Corpora[name].Folder, PlainText.Reference.Gazetteer);

    private ClaimAccuracy Accuracy(string name)
    {
        var corpus = Corpus(name);
        var accuracy = ClaimAccuracy.Of(corpus, new TextCheck(corpus.Figures, PlainText.Reference));
        output.WriteLine(accuracy.ToString());
        return accuracy;
    }
}
