using Cyberflag.Request;
using Cyberflag.Surveys;
using Cyberflag.Tests.Reconcile;
using Xunit;

namespace Cyberflag.Tests.Request.Warnings;

public sealed class CampaignWarningTests
{
    private static readonly WorkingCalendar Calendar = Calendars.Of(RequestLaw.Foia, Path.Combine(AppContext.BaseDirectory, "reference"));

    private static IEnumerable<string> Codes(string from, string to, string today = "2026-11-30", string? panel = null) => CampaignWarning.Of(new CampaignPlan(
        AskingSurvey.Read((panel is null ? AskingSurvey.Json : AskingSurvey.Json.Replace("\"thames-valley\",\"kent\",\"north-wales\",\"northern-ireland\"", $"\"{panel}\"", StringComparison.Ordinal)).Replace(from, to, StringComparison.Ordinal)), Observed.Reference, Calendar, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture))).Select(f => f.Code);

    [Fact]
    public void A_campaign_that_is_in_order_has_no_warning() => Assert.Empty(Codes("none", "none"));

    // Thursday 3 September 2026 is the first of sixty working days; with no bank holiday before 30 November, the sixtieth is Wednesday
    // 25 November, twelve weeks of five days.
    [Theory]
    [InlineData("2026-11-25", true)]
    [InlineData("2026-11-26", false)]
    public void A_second_wave_within_sixty_working_days_is_told(string today, bool warns) =>
        Assert.Equal(warns, Codes("\"address\"", "\"earlierWaves\":[\"2026-09-03\"],\"address\"", today).Contains("Q-001"));

    [Fact]
    public void A_question_of_more_than_18_hours_is_told() => Assert.Contains("Q-002", Codes("\"hours\":6", "\"hours\":18.5"));

    [Fact]
    public void Questions_of_more_than_18_hours_together_are_told() => Assert.Equal(["Q-003"], Codes("\"hours\":6", "\"hours\":12.5"));

    // £600 at £15 an hour.
    [Fact]
    public void In_Scotland_the_limit_is_40_hours()
    {
        Assert.Empty(Codes("\"hours\":6", "\"hours\":34", panel: "police-scotland"));
        Assert.Equal(["Q-003"], Codes("\"hours\":6", "\"hours\":35", panel: "police-scotland"));
    }

    [Fact]
    public void Exactly_18_hours_are_within_the_limit() => Assert.Empty(Codes("\"hours\":6", "\"hours\":12"));

    [Fact]
    public void Periods_on_both_sides_of_the_third_of_April_2017_cross_a_change_of_law() =>
        Assert.Contains("Q-004", Codes("\"priority\":1,", "\"priority\":1,\"from\":\"2015/16\","));

    [Fact]
    public void Forces_in_Wales_without_Welsh_words_are_told() => Assert.Equal(["Q-005"], Codes("\"textCy\":\"Faint o droseddau cyfathrebu rhywiol â phlentyn a gofnodwyd?\",", ""));
}
