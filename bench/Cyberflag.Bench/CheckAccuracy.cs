using System.Diagnostics;
using System.Globalization;
using Cyberflag.Check;
using Cyberflag.Surveys;
using Cyberflag.Tests.Check.Corpus;
using Cyberflag.Vocabulary;

namespace Cyberflag.Bench;

/// <summary>How well claims of the press corpus are found, filled and judged; in two halves by release; with mutations, and how fast.</summary>
internal static class CheckAccuracy
{
    /// <summary>Prints the figures of a corpus folder.</summary>
    public static void Print(string folder)
    {
        if (!File.Exists(Path.Combine(folder, "claims.csv")))
        {
            Console.WriteLine($"check: no corpus at {folder}; skipped");
            return;
        }

        var gazetteer = ReferenceData.Load(SurveyFolder.ProgramReference).Gazetteer;
        var corpus = ClaimCorpus.Load(folder, gazetteer);
        var check = new TextCheck(corpus.Figures, gazetteer);
        var releases = corpus.Claims.SelectMany(c => c).Select(c => c["release"]).Distinct().Order(StringComparer.Ordinal).Select((name, i) => (name, i)).ToDictionary(r => r.name, r => r.i % 2);
        Console.WriteLine($"check, {corpus.Articles.Count} articles: {ClaimAccuracy.Of(corpus, check)}");
        Console.WriteLine($"  releases of the first half:  {ClaimAccuracy.Of(corpus, check, r => releases[r] == 0)}");
        Console.WriteLine($"  releases of the second half: {ClaimAccuracy.Of(corpus, check, r => releases[r] == 1)}");
        var (tried, survivors) = ClaimMutations.Run(corpus, check, 20190625, 1000);
        Console.WriteLine($"  changed claims: {tried} tried, {survivors.Count} still confirmed");
        Speed(corpus, check);
    }

    private static void Speed(ClaimCorpus corpus, TextCheck check)
    {
        var words = string.Join('\n', corpus.Articles.SelectMany(a => a.Sentences.Select(s => s.In(a.Text)))).Split(' ').Take(1000);
        var article = Article.Of("1,000 words", string.Join(' ', words), KnownOn.Parse("2023-08-15"));
        for (var i = 0; i < 20; i++)
        {
            check.Check(article);
        }

        var clock = Stopwatch.StartNew();
        for (var i = 0; i < 20; i++)
        {
            check.Check(article);
        }

        var one = clock.Elapsed.TotalMilliseconds / 20;
        clock.Restart();
        foreach (var each in corpus.Articles)
        {
            check.Check(each);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  1,000 words in {one:0.0} ms warm (target 20), {corpus.Articles.Count} articles in {clock.Elapsed.TotalMilliseconds:0} ms (target 500)"));
    }
}
