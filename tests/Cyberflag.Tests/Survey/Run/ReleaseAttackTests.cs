using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Surveys;
using Cyberflag.Tests.Publish;
using Cyberflag.Tests.Surveys.Review;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Run;

/// <summary>
/// The attack on a release that begins with documents. Humberside's count of 2018/19 is 1 to 4, given as a number or as a mark, and what the reply says
/// beside it is as it would be for that number: the total of its row, the ages. From release
/// to release of such a survey nothing may differ between the four: then no sum, difference, change, rate, share or earlier release, nor anything else that
/// stands in the files, tells a reader more than the interval. What the newspapers printed is public and the same whatever the count is: for one of the four it
/// fits the count exactly.
/// </summary>
public sealed class ReleaseAttackTests
{
    private const string Target = "E23000012/2018-19/SCC/count";
    private static readonly (string Force, int[] Counts)[] Neighbours = [("south-yorkshire", [61, 75, 80]), ("north-yorkshire", [33, 42, 47]), ("west-yorkshire", [147, 160, 171])];

    /// <summary>How Humberside gives its count.</summary>
    public enum Given
    {
        Number,
        Mark,
        MarkAndTotal,
        Age,
    }

    /// <summary>Two releases of a survey one after the other, the first before Humberside answered, with the figures of the second.</summary>
    private static (SortedDictionary<string, byte[]> Files, FigureSet Figures) Releases(Given given, int hidden)
    {
        using var trial = new TrialSurvey();
        Neighbour(trial, 0, "2019-06-03");
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        Publish(trial, "first", files);
        Neighbour(trial, 1, "2019-09-02");
        Neighbour(trial, 2, "2019-09-02");
        trial.Reply("humberside/2019-09-02/reply.csv", given switch
        {
            Given.Number => Row("2017/18,2018/19,2019/20", $"45,{hidden},40"),
            Given.Mark => Row("2017/18,2018/19,2019/20", "45,<5,40") + "<5 means 1 to 4\n",
            Given.MarkAndTotal => Row("2017/18,2018/19,2019/20,Total", $"45,<5,40,{85 + hidden}") + "<5 means 1 to 4\n",
            _ => "Number of recorded offences\nOffence,Age of victim,2018/19\n"
                + $"Sexual communication with a child,10,{hidden}\nSexual communication with a child,11,{20 - hidden}\nSexual communication with a child,Total,20\n",
        });
        File.AppendAllText(
            trial.Folder.Of("attested.csv"),
            given == Given.Age ? "SCC,Yorkshire & Humber,2018/19,33,value,2019-10,P,https://example.invalid/,,age=10,\n"
                : "SCC,Yorkshire & Humber,2018/19,280,value,2019-10,P,https://example.invalid/,,,\nSCC,Humberside,2017/18 to 2019/20,88,value,2020-10,P,https://example.invalid/,,,\n"
                    + "SCC,EW,2018/19,4003,value,2019-10,P,https://example.invalid/,40 of 43,,\n");
        return (files, Publish(trial, "second", files));
    }

    private static void Neighbour(TrialSurvey trial, int place, string day) =>
        trial.Reply($"{Neighbours[place].Force}/{day}/reply.csv", Row("2017/18,2018/19,2019/20", string.Join(',', Neighbours[place].Counts)));

    private static FigureSet Publish(TrialSurvey trial, string name, SortedDictionary<string, byte[]> files)
    {
        var result = SurveyRun.Publish(trial.Folder, null, trial.Clock);
        foreach (var file in Directory.EnumerateFiles(result.Out!, "*", SearchOption.AllDirectories))
        {
            files.Add($"{name}/{Path.GetRelativePath(result.Out!, file)}", File.ReadAllBytes(file));
        }

        return result.Figures;
    }

    private static string Row(string periods, string counts) => $"Number of recorded offences\nOffence,{periods}\nSexual communication with a child,{counts}\n";

    [Theory]
    [InlineData(Given.Number)]
    [InlineData(Given.Mark)]
    [InlineData(Given.MarkAndTotal)]
    [InlineData(Given.Age)]
    public void Nothing_that_is_published_differs_between_the_counts_that_a_withheld_one_may_be(Given given)
    {
        var first = Releases(given, 1).Files;
        Assert.Equal("[c]", Printed(first, given));
        foreach (var hidden in Enumerable.Range(2, 3))
        {
            var files = Releases(given, hidden).Files;
            Assert.Equal(first.Keys, files.Keys);
            Assert.Equal([], files.Where(f => !f.Value.AsSpan().SequenceEqual(first[f.Key])).Select(f => $"{f.Key} tells {hidden} from 1"));
        }
    }

    [Theory]
    [InlineData(Given.Number)]
    [InlineData(Given.Age)]
    public void A_count_of_five_is_published(Given given)
    {
        Assert.Equal("5", Printed(Releases(given, 5).Files, given));
    }

    [Fact]
    public void The_arithmetic_of_both_releases_determines_nothing_and_would_without_withholding()
    {
        var (files, set) = Releases(Given.Number, 3);
        var later = Rows(files, "second").Where(r => r["value"].Length > 0).Select(r => r["id"]).ToHashSet(StringComparer.Ordinal);

        // Of the earlier release the counts alone: its totals rest on fewer forces, and the equations are those of the later one.
        var published = Rows(files).Where(r => r["value"].Length > 0).GroupBy(r => r["id"]).Where(g => g.Key.Contains("/count", StringComparison.Ordinal) || later.Contains(g.Key))
            .ToDictionary(g => g.Key, g => double.Parse(g.Last()["value"], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        Assert.DoesNotContain(Target, published.Keys);
        Assert.DoesNotContain(Target, Attack.On(set, published).Keys);

        var bare = set.Figures.Where(f => f.Value is { IsPoint: true } && f.Id != Target).ToDictionary(f => f.Id, f => f.Value!.Value.Lower, StringComparer.Ordinal);
        Assert.Equal(3, Attack.On(set, bare)[Target], 6);
    }

    [Fact]
    public void A_total_of_an_earlier_release_less_what_a_later_one_prints_is_no_small_count()
    {
        // A newspaper's region of 2018/19 goes out before Humberside (3) and West Yorkshire (160) answer.
        string[] parts = ["E23000012", "E23000011", "E23000009", "E23000010"];
        using var trial = new TrialSurvey();
        File.AppendAllText(trial.Folder.Of("attested.csv"), "SCC,Yorkshire & Humber,2018/19,243,value,2019-05,P,https://example.invalid/,,,\n");
        trial.Reply("south-yorkshire/2019-06-03/reply.csv", Row("2017/18,2018/19,2019/20", "61,75,80"));
        trial.Reply("north-yorkshire/2019-06-03/reply.csv", Row("2017/18,2018/19,2019/20", "8,5,6"));
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        Publish(trial, "first", files);
        trial.Reply("humberside/2019-09-02/reply.csv", Row("2017/18,2018/19,2019/20", "45,3,40"));
        trial.Reply("west-yorkshire/2019-09-02/reply.csv", Row("2017/18,2018/19,2019/20", "147,160,171"));
        Publish(trial, "second", files);
        Publish(trial, "third", files);

        // Everything that any of the releases prints, put together.
        var known = Rows(files).Where(r => r["value"].Length > 0).GroupBy(r => r["id"]).ToDictionary(g => g.Key, g => double.Parse(g.First()["value"], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        Assert.Equal(243, known["E12000003/2018-19/SCC/published"]);
        var unknown = parts.Where(p => !known.ContainsKey($"{p}/2018-19/SCC/count")).ToList();
        Assert.Equal(["E23000012", "E23000010"], unknown);
        Assert.Contains("E23000010/2017-18/SCC/count", known.Keys);

        // Without that the difference is the count.
        var bare = SurveyRun.Figures(trial.Folder, trial.Clock).Figures;
        Assert.Equal(3, 243 - parts[1..].Sum(p => bare.Find($"{p}/2018-19/SCC/count")!.Value!.Value.Lower));
    }

    private static string Printed(SortedDictionary<string, byte[]> files, Given given) =>
        Rows(files).Last(r => r["id"] == (given == Given.Age ? $"{Target}/age=10" : Target))["printed"];

    private static ImmutableArray<ImmutableDictionary<string, string>> Rows(SortedDictionary<string, byte[]> files, string release = "") =>
        [.. files.Where(f => f.Key.StartsWith(release, StringComparison.Ordinal) && f.Key.EndsWith("data/figures.csv", StringComparison.Ordinal)).SelectMany(f => Published.Rows([new Cyberflag.Publish.OutputFile("data/figures.csv", f.Value)], "data/figures.csv"))];
}
