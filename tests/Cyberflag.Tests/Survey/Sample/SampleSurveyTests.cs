using System.Text.Json;
using System.Text.RegularExpressions;
using Cyberflag.Surveys.Sample;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Sample;

public sealed class SampleSurveyTests
{
    private static readonly WrittenSample Sample = WrittenSample.Default;

    [Fact]
    public void The_same_spec_gives_the_same_bytes() => Assert.Equal(Sample.Hash(), WrittenSample.Of(SampleSpec.Default).Hash());

    [Fact]
    public void Another_seed_gives_other_bytes() =>
        Assert.NotEqual(Sample.Hash(), WrittenSample.Of(SampleSpec.Default with { Seed = 2020 }).Hash());

    [Fact]
    public void Every_file_says_that_it_is_synthetic() =>
        Assert.All(Sample.Files.Keys, path => Assert.Contains("SYNTHETIC", Sample.Readable(path), StringComparison.Ordinal));

    [Fact]
    public void The_readme_says_so_in_its_first_line() =>
        Assert.Contains("SYNTHETIC", Sample.Text("README.md").Split('\n')[0], StringComparison.Ordinal);

    [Fact]
    public void No_name_or_alias_of_a_real_force_or_area_occurs()
    {
        var real = new[] { "forces.csv", "areas.csv" }
            .SelectMany(file => ReferenceTable.Read(file, File.OpenText(Path.Combine(Repository.Reference, file))).Rows)
            .SelectMany(row => row.List("aliases").Add(row["name"]).Add(row["short_name"]))
            .Where(name => name.Length > 0).Distinct().ToList();
        Assert.Contains("Kent", real);
        var names = new Regex($@"(?<![\p{{L}}\p{{N}}])(?:{string.Join('|', real.Select(Regex.Escape))})(?![\p{{L}}\p{{N}}])");
        Assert.All(Sample.Files.Keys, path => Assert.Equal("", names.Match(path + "\n" + Sample.Readable(path)).Value));
    }

    [Fact]
    public void Three_forces_refuse_two_never_answer_and_one_answers_twice()
    {
        var replies = Sample.Files.Keys.Where(p => p.StartsWith("replies/", StringComparison.Ordinal)).ToList();
        var byForce = replies.ToLookup(p => p.Split('/')[1]);
        Assert.Equal(3, replies.Count(p => Path.GetFileName(p).StartsWith("refusal.", StringComparison.Ordinal)));
        Assert.Equal(42, byForce.Count);
        Assert.Equal("kestrelfold", Assert.Single(byForce, g => g.Count() == 2).Key);
    }

    [Fact]
    public void Replies_come_in_four_formats()
    {
        var replies = Sample.Files.Keys.Where(p => p.StartsWith("replies/", StringComparison.Ordinal));
        var endings = replies.CountBy(p => Path.GetExtension(p)).ToList();
        Assert.Equal([".csv", ".eml", ".html", ".xlsx"], endings.Select(e => e.Key).Order());
        Assert.All(endings, e => Assert.InRange(e.Value, 8, 14));
    }

    [Fact]
    public void The_survey_file_names_measures_years_and_panel()
    {
        var survey = JsonDocument.Parse(Sample.Files["survey.json"]).RootElement;
        Assert.True(survey.GetProperty("synthetic").GetBoolean());
        Assert.Equal("SYN44", survey.GetProperty("panel").GetString());
        Assert.Equal(JsonValueKind.Null, survey.GetProperty("cutOff").ValueKind);
        var measures = survey.GetProperty("measures").EnumerateArray().Select(m =>
            $"{m.GetProperty("code")} {m.GetProperty("unit")} {m.GetProperty("method")} {m.GetProperty("from")} {m.GetProperty("to")}");
        Assert.Equal(["CYB offences flag 2021/22 2024/25", "SCC offences offenceCode 2021/22 2024/25"], measures);
    }

    [Fact]
    public void Sexual_communication_is_not_asked_for_before_it_was_an_offence()
    {
        // Sexual Offences Act 2003 s.15A is in force since 3 April 2017.
        var sample = WrittenSample.Of(SampleSpec.Default with { FirstYear = 2015 });
        Assert.Equal("2015/16", sample.Truth.Where(t => t.Measure == "CYB").Min(t => t.Period));
        Assert.Equal("2017/18", sample.Truth.Where(t => t.Measure == "SCC").Min(t => t.Period));
    }

    [Fact]
    public void The_benchmark_states_about_50000_numbers_in_ten_years()
    {
        var sample = WrittenSample.Of(SampleSpec.Benchmark);
        Assert.InRange(sample.Truth.Count(t => t.Stated.Length > 0), 45_000, 55_000);
        Assert.Equal(10, sample.Truth.Select(t => t.Period).Distinct().Count());
    }

    [Fact]
    public void A_spec_without_years_is_refused() =>
        Assert.Throws<ArgumentException>(() => SampleSurvey.Write(SampleSpec.Default with { Years = 0 }, (_, _) => { }));
}
