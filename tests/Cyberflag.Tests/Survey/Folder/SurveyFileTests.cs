using Cyberflag.Surveys;
using Cyberflag.Tests.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Folder;

public sealed class SurveyFileTests
{
    private const string Good =
        """
        {"title":"T","asked":"A","area":"EWNI","panel":"EWNI","measures":[{"code":"CYB","title":"C","unit":"offences","method":"flag",
        "offences":["CSO"],"from":"2015/16","to":"2018/19","seriesStart":"2015/16"}]}
        """;

    private static Survey Read(string json, string? policy = null) => SurveyFile.Read(json, policy, Observed.Reference);

    [Fact]
    public void The_panel_of_England_Wales_and_Northern_Ireland_has_44_forces() => Assert.Equal(44, Read(Good).Panel.Length);

    [Fact]
    public void The_periods_run_from_the_first_to_the_last_year_asked() =>
        Assert.Equal(["2015/16", "2016/17", "2017/18", "2018/19"], Read(Good).Measures[0].Periods.Select(p => p.ToString()));

    [Fact]
    public void A_panel_can_be_a_list_of_forces() =>
        Assert.Equal(["kent", "btp"], Read(Good.Replace("\"panel\":\"EWNI\"", "\"panel\":[\"kent\",\"btp\"]", StringComparison.Ordinal)).Panel.Select(f => f.Id));

    [Theory]
    [InlineData("\"area\":\"EWNI\"", "\"area\":\"XX\"", "XX")]
    [InlineData("\"panel\":\"EWNI\"", "\"panel\":[\"atlantis\"]", "atlantis")]
    [InlineData("\"flag\"", "\"flags\"", "flags")]
    [InlineData("\"to\":\"2018/19\"", "\"to\":\"2018\"", "2018")]
    [InlineData("\"to\":\"2018/19\"", "\"to\":\"2018 (calendar)\"", "2018 (calendar)")]
    [InlineData("\"to\":\"2018/19\"", "\"to\":\"2014/15\"", "2014/15")]
    [InlineData("\"CSO\"", "\"99Z\"", "99Z")]
    [InlineData("\"title\":\"T\",", "", "title")]
    [InlineData("\"asked\"", "\"askd\"", "askd")]
    [InlineData("}]}", "", "survey.json, line 2")]
    [InlineData("\"panel\":\"EWNI\"", "\"panel\":[]", "panel")]
    [InlineData("\"panel\":\"EWNI\"", "\"panel\":[42]", "panel")]
    [InlineData("[\"CSO\"]", "[]", "offences")]
    [InlineData("[\"CSO\"]", "[\"88A\",\"71/17\"]", "88A and 71/17")]
    [InlineData("[\"CSO\"]", "[\"71/17\",\"71/17\"]", "stands twice")]
    [InlineData("\"offences\",\"method\"", "\"42\",\"method\"", "'42'")]
    [InlineData("\"offences\",\"method\"", "42,\"method\"", "unit")]
    [InlineData("\"title\":\"T\"", "\"title\":null", "title")]
    [InlineData("\"title\":\"T\"", "\"title\":\"\"", "title")]
    [InlineData("\"title\":\"T\"", "\"title\":\"T\",\"title\":\"U\"", "given twice")]
    [InlineData("\"from\":\"2015/16\"", "\"from\":\"0001/02\"", "1900")]
    [InlineData("\"measures\":[", "\"measures\":[],\"x\":[", "x")]
    [InlineData("\"asked\":\"A\"", "\"asked\":\"A\",\"cutOff\":\"31/10/2025\"", "31/10/2025")]
    [InlineData("\"asked\":\"A\"", "\"asked\":\"A\",\"synthetic\":\"yes\"", "synthetic")]
    [InlineData("\"CYB\"", "\"CY/B\"", "CY/B")]
    [InlineData("\"seriesStart\":\"2015/16\"", "\"recordedBeside\":\"CSA\"", "'CSA' in the property 'recordedBeside'")]
    [InlineData("\"seriesStart\":\"2015/16\"", "\"recordedBeside\":\"88A\"", "Give CSO")]
    [InlineData("\"seriesStart\":\"2015/16\"", "\"recordedBeside\":\"\"", "survey.json, line 2, measures CYB")]
    [InlineData("\"area\":\"EWNI\",\"panel\":\"EWNI\"", "\"area\":\"E23000032\",\"panel\":[\"kent\",\"dorset\"]", "Kent")]
    public void A_mistake_is_named_with_what_was_expected(string good, string bad, string named) => Assert.Contains(
        named, Assert.Throws<SurveyException>(() => Read(Good.Replace(good, bad, StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_mistake_is_told_with_its_line_and_in_no_words_of_the_program()
    {
        var message = Assert.Throws<SurveyException>(() => Read(Good.Replace("\"CSO\"", "\"99Z\"", StringComparison.Ordinal))).Message;
        Assert.StartsWith("survey.json, line 2, measures CYB: '99Z'", message, StringComparison.Ordinal);
        Assert.DoesNotContain("JSON deserialization", Assert.Throws<SurveyException>(() => Read("{}")).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", Assert.Throws<SurveyException>(() => Read("{\"title\"")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"E23000032\"", "[\"kent\"]")]
    [InlineData("\"kent\"", "\"kent\"")]
    public void A_survey_can_be_of_one_force(string area, string panel)
    {
        var survey = Read(Good.Replace("\"area\":\"EWNI\",\"panel\":\"EWNI\"", $"\"area\":{area},\"panel\":{panel}", StringComparison.Ordinal));
        Assert.Equal(("E23000032", "kent"), (survey.Area, Assert.Single(survey.Panel).Id));
    }

    [Theory]
    [InlineData("""{"headlineCoverage":5}""", "headlineCoverage")]
    [InlineData("""{"headlineCoverage":-0.1}""", "headlineCoverage")]
    [InlineData("""{"leastBase":0}""", "leastBase")]
    [InlineData("""{"leastBase":2.5}""", "leastBase")]
    [InlineData("""{"withholdUpTo":4,"withholdUpTo":9}""", "given twice")]
    [InlineData("""{"withhold":4}""", "withholdUpTo")]
    [InlineData("""["latest"]""", "policy.json")]
    public void A_policy_that_makes_no_sense_is_refused(string policy, string named) =>
        Assert.Contains(named, Assert.Throws<SurveyException>(() => Read(Good, policy)).Message, StringComparison.Ordinal);

    [Fact]
    public void Comments_and_a_comma_at_the_end_are_no_mistakes() => Assert.Equal("T", Read("// ours\n" + Good.Replace("\"2015/16\"}]", "\"2015/16\",},]", StringComparison.Ordinal)).Title);

    [Fact]
    public void Counts_of_1_to_4_cannot_be_set_free_by_a_policy() =>
        Assert.Contains("withholdUpTo", Assert.Throws<SurveyException>(() => Read(Good, """{"withholdUpTo":2}""")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_policy_sets_what_it_names_and_leaves_the_rest()
    {
        var policy = Read(Good, """{"attestedUse":"latest"}""").Policy;
        Assert.Equal(AttestedUse.Latest, policy.AttestedUse);
        Assert.Equal(new Policy().LeastBase, policy.LeastBase);
    }
}
