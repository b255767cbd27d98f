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
    [InlineData("}]}", "", "survey.json")]
    public void A_mistake_is_named_with_what_was_expected(string good, string bad, string named) => Assert.Contains(
        named, Assert.Throws<SurveyException>(() => Read(Good.Replace(good, bad, StringComparison.Ordinal))).Message, StringComparison.Ordinal);

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
