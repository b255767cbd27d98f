using System.Text.RegularExpressions;
using CsCheck;
using Cyberflag.Publish;
using Cyberflag.Vocabulary;
using Xunit;
using static Cyberflag.Tests.Publish.Told;

namespace Cyberflag.Tests.Publish;

/// <summary>No withheld count can be worked out from all that is published, by the arithmetic that made it.</summary>
public sealed class WithholdingAttackTests
{
    private static readonly string[] Yorkshire = ["Humberside", "South Yorkshire", "North Yorkshire", "West Yorkshire"];

    /// <summary>A region with its total printed, quarters, ranges of years, ages, a calendar year; three of the counts are small.</summary>
    private static readonly Observation[] Traps =
    [
        Replied("Humberside", "2018/19", 3), Replied("South Yorkshire", "2018/19", 375), Replied("North Yorkshire", "2018/19", 113),
        Replied("West Yorkshire", "2018/19", 721), Printed("Yorkshire & Humber", "2018/19", 1212),
        .. Enumerable.Range(2015, 3).Select(y => Replied("Humberside", Period.FinancialYear(y).ToString(), 40 + y - 2015)),
        Printed("Humberside", "2015/16 to 2018/19", 126), Replied("Humberside", "2015/16 to 2017/18", 123),
        Replied("South Yorkshire", "2018/19", 2, "age=10"), Replied("South Yorkshire", "2018/19", 73, "age=11"), Replied("South Yorkshire", "2018/19", 300, "age=12"),
        Printed("Yorkshire & Humber", "2018/19", 20, part: "age=10"), Printed("Humberside", "2018/19", 0, part: "age=10"),
        Printed("North Yorkshire", "2018/19", 8, part: "age=10"), Replied("West Yorkshire", "2018/19", 10, "age=10"),
        Replied("Kent", "2017/18 Q1", 4), Replied("Kent", "2017/18 Q2", 30), Replied("Kent", "2017/18 Q3", 31), Replied("Kent", "2017/18 Q4", 8172), Replied("Kent", "2017/18", 8237),
    ];

    [Fact]
    public void Counts_that_are_only_left_out_themselves_are_worked_out_by_the_attack()
    {
        var set = Figures(Traps);
        var naive = set.Figures
            .Where(f => f.Value is { IsPoint: true } && !(f.Statistic is Statistic.Count && f.Replies == 1 && f.Value.Value.Lower is >= 1 and <= 4))
            .ToDictionary(f => f.Id, f => f.Value!.Value.Lower, StringComparer.Ordinal);
        var found = Attack.On(set, naive);
        Assert.Equal(3, found["E23000012/2018-19/CYB/count"], 6);
        Assert.Equal(2, found["E23000011/2018-19/CYB/count/age=10"], 6);
        Assert.Equal(4, found["E23000032/2017-18-q1/CYB/count"], 6);
    }

    [Fact]
    public void Withheld_counts_are_not_worked_out()
    {
        var set = Figures(Traps);
        AssertSafe(set, Published.Numbers(Site.Build(set, Context)));
    }

    [Theory]
    [InlineData("1212")] // Yorkshire and the Humber with Humberside's 3
    [InlineData("126")] // Humberside over four years
    [InlineData("8237")] // Kent's year with a quarter of 4
    public void A_number_that_is_withheld_for_what_is_in_it_stands_in_no_file_in_words_or_digits(string number)
    {
        var digits = number.Length == 4 ? $"{number[0]},?{number[1..]}" : number;
        var pattern = new Regex($@"(?<![0-9a-f.,#-]){digits}(?![0-9a-f%]|[.,][0-9])");
        Assert.All(Site.Build(Figures(Traps), new SiteContext()).Where(f => f.Path != "site.css" && !f.Path.EndsWith(".xlsx", StringComparison.Ordinal)), f =>
        {
            var text = Regex.Replace(Published.Readable(f), "[0-9a-f]{12,}", "");
            Assert.DoesNotMatch(pattern, text);
        });
    }

    [Fact]
    public void Observations_that_go_out_hold_no_small_reply() => Assert.DoesNotContain(
        Published.Rows(Release(Traps), "data/observations.csv"), r => r["kind"] == "reply" && r["lower"] is "1" or "2" or "3" or "4");

    [Fact]
    public void No_survey_of_small_numbers_gives_a_withheld_count_away()
    {
        var refused = 0;
        Gen.Int[0, 9].Array[4 * 3 * 2].Sample(
            counts =>
            {
                var set = Figures(Random(counts));
                var publishable = Withholding.Apply(set, []);
                if (!publishable.GivenAway.IsEmpty)
                {
                    Interlocked.Increment(ref refused);
                    return;
                }

                AssertSafe(set, publishable.Figures.Where(f => f.Figure.Value is { IsPoint: true }).ToDictionary(f => f.Id, f => f.Figure.Value!.Value.Lower, StringComparer.Ordinal));
            }, iter: 300, seed: "fzrKfK6vtnQ2");
        Assert.True(refused < 200, $"{refused} of 300 were refused");
    }

    /// <summary>Four forces in three years with two ages each, their totals, and the totals of region and range as printed.</summary>
    private static IEnumerable<Observation> Random(int[] counts)
    {
        string[] years = ["2015/16", "2016/17", "2017/18"];
        for (var year = 0; year < 3; year++)
        {
            var region = 0;
            for (var force = 0; force < 4; force++)
            {
                var (young, old) = (counts[(((year * 4) + force) * 2)], counts[(((year * 4) + force) * 2) + 1]);
                region += young + old;
                yield return Replied(Yorkshire[force], years[year], young + old);
                yield return Replied(Yorkshire[force], years[year], young, "age=10");
                yield return Replied(Yorkshire[force], years[year], old, "age=11");
            }

            yield return Printed("Yorkshire & Humber", years[year], region);
        }

        yield return Printed("Yorkshire & Humber", "2015/16 to 2017/18", counts.Sum());
        yield return Printed("Humberside", "2015/16 to 2017/18", Enumerable.Range(0, 3).Sum(y => counts[y * 8] + counts[(y * 8) + 1]));
    }

    /// <summary>The attacker reads the newspapers too: whatever is withheld, what they printed is known.</summary>
    private static void AssertSafe(FigureSet set, Dictionary<string, double> numbers)
    {
        var known = new Dictionary<string, double>(numbers, StringComparer.Ordinal);
        foreach (var printed in set.Figures.Where(f => f.Statistic is Statistic.Count or Statistic.Published && f.Value is { IsPoint: true } && set.Series.Find(f.Key)?.Chosen?.Kind == ObservationKind.Attested))
        {
            known[printed.Id] = printed.Value!.Value.Lower;
        }

        var found = Attack.On(set, known);
        var small = set.Figures.Where(f => f.Statistic is Statistic.Count && f.Replies == 1 && f.Value is { Lower: >= 1 and <= 4 }).Select(f => f.Id).ToList();
        Assert.All(small, id => Assert.False(numbers.ContainsKey(id) || found.ContainsKey(id), $"{id} is given away: {found.GetValueOrDefault(id)}."));
    }
}
