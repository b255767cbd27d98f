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
    /// <summary>Prints the figures of a corpus folder, on demand with each claim that was missed, added, filled or judged otherwise.</summary>
    public static void Print(string folder, bool hasDetails)
    {
        if (!File.Exists(Path.Combine(folder, "claims.csv")))
        {
            Console.WriteLine($"check: no corpus at {folder}; skipped");
            return;
        }

        var reference = ReferenceData.Load(SurveyFolder.ProgramReference);
        var corpus = ClaimCorpus.Load(folder, reference.Gazetteer);
        var check = new TextCheck(corpus.Figures, reference);
        var releases = corpus.Claims.SelectMany(c => c).Select(c => c["release"]).Distinct().Order(StringComparer.Ordinal).Select((name, i) => (name, i)).ToDictionary(r => r.name, r => r.i % 2);
        Console.WriteLine($"check, {corpus.Articles.Count} articles: {ClaimAccuracy.Of(corpus, check)}");
        Console.WriteLine($"  releases of the first half:  {ClaimAccuracy.Of(corpus, check, r => releases[r] == 0)}");
        Console.WriteLine($"  releases of the second half: {ClaimAccuracy.Of(corpus, check, r => releases[r] == 1)}");
        var (tried, survivors) = ClaimMutations.Run(corpus, check, 20190625, 1000);
        Console.WriteLine($"  changed claims: {tried} tried, {survivors.Count} still confirmed");
        foreach (var survivor in hasDetails ? survivors : [])
        {
            Console.WriteLine($"  {survivor.File} {survivor.Mutation} of \"{survivor.Claim}\": {survivor.Before} -> {survivor.After}");
        }

        Speed(corpus, check);
        if (hasDetails)
        {
            Details(ClaimAccuracy.Of(corpus, check));
        }
    }

    private static void Details(ClaimAccuracy accuracy)
    {
        foreach (var missed in accuracy.Missed)
        {
            Console.WriteLine($"missed {missed["id"]} {missed.Type} \"{missed["surface"]}\": {missed["sentence"]}");
        }

        foreach (var extra in accuracy.Extra)
        {
            Console.WriteLine($"extra {extra.Type} \"{extra.Text}\" {extra.Area.Value} {extra.Period.Value} {extra.Measure.Value}");
        }

        foreach (var (expected, found) in accuracy.Pairs)
        {
            (string Name, string Wanted, string Got)[] slots =
            [
                ("area", expected["area"], found.Area.Value ?? ""), ("period", expected["period"], found.Period.Value ?? ""), ("measure", expected["measure"], found.Measure.Value ?? ""),
                ("baseline", expected["baseline_period"], expected["baseline_period"].Length == 0 ? "" : found.Baseline.Value ?? ""),
                ("hedge", expected["hedge"], found.Hedge?.ToLowerInvariant() ?? ""), ("value", expected["stated_value"], string.Create(CultureInfo.InvariantCulture, $"{found.Stated.Value}")),
            ];
            var wrong = slots.Where(s => s.Name != "value" ? s.Wanted != s.Got : !ClaimAccuracy.HasValue(expected, found)).Select(s => $"{s.Name} {s.Got} for {s.Wanted}").ToList();
            if (!expected.Verdicts.Contains(found.Judgement.Verdict))
            {
                wrong.Add($"{found.Judgement.Verdict} for {expected["expected_verdict"]} ({string.Join(' ', found.Judgement.Reasons)})");
            }

            if (wrong.Count > 0)
            {
                Console.WriteLine($"{expected["id"]} {found.Type} \"{found.Text}\": {string.Join("; ", wrong)} | {expected["sentence"]}");
            }
        }
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
