using System.Text;
using Cyberflag.Request;
using Cyberflag.Surveys;
using Cyberflag.Tests.Surveys.CampaignTests;
using Xunit;

namespace Cyberflag.Tests.Request.Holidays;

public sealed class BankHolidayFeedTests
{
    // The form of https://www.gov.uk/bank-holidays.json, with days of 2029 that are such under the Banking and Financial Dealings Act 1971.
    private const string Feed =
        """
        {"england-and-wales":{"division":"england-and-wales","events":[{"title":"New Year’s Day","date":"2029-01-01","notes":"","bunting":true},{"title":"Good Friday","date":"2029-03-30","notes":"","bunting":false}]},
        "scotland":{"division":"scotland","events":[{"title":"2nd January","date":"2029-01-02","notes":"","bunting":true}]},
        "northern-ireland":{"division":"northern-ireland","events":[{"title":"Battle of the Boyne (Orangemen’s Day)","date":"2029-07-12","notes":"","bunting":false}]}}
        """;

    [Fact]
    public void Every_division_gives_its_days() => Assert.Equal(
        ["england-and-wales 2029-01-01", "england-and-wales 2029-03-30", "northern-ireland 2029-07-12", "scotland 2029-01-02"],
        BankHolidayFeed.Read(Encoding.UTF8.GetBytes(Feed)).Select(h => $"{h.Division} {h.Day:yyyy-MM-dd}"));

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("not json")]
    public void Another_file_is_refused(string text) => Assert.Throws<FormatException>(() => BankHolidayFeed.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_year_that_the_feed_tells_is_as_it_tells_it_and_other_years_stay()
    {
        BankHoliday[] held = [new("scotland", new DateOnly(2029, 1, 3), "moved since"), new("scotland", new DateOnly(2028, 1, 3), "kept")];
        var merged = BankHolidayFeed.Merge(held, BankHolidayFeed.Read(Encoding.UTF8.GetBytes(Feed)));
        Assert.DoesNotContain(merged, h => h.Title == "moved since");
        Assert.Contains(merged, h => h.Title == "kept");
    }

    [Fact]
    public void After_an_import_the_year_is_known_to_the_calendars_of_the_survey()
    {
        using var campaign = new TestCampaign();
        campaign.Write("feed.json", Feed);
        var change = BankHolidaysFile.Import(campaign.Folder, campaign.Folder.Of("feed.json"), campaign.Clock);
        Assert.Equal((4, 0), (change.Added, change.Removed));
        var calendar = Calendars.Of(RequestLaw.Foia, campaign.Folder.Of("reference"), SurveyFolder.ProgramReference);
        Assert.Equal("Battle of the Boyne (Orangemen’s Day) (Northern Ireland)", calendar.WhyNot(new DateOnly(2029, 7, 12)));
        Assert.Null(calendar.WhyNot(new DateOnly(2029, 7, 11)));
    }

    // A feed that knows no St Patrick's Day of 2026: requests of 2 March are due on 30 March instead of 31 March.
    [Fact]
    public void An_import_tells_which_requests_are_due_on_another_day()
    {
        using var campaign = new TestCampaign();
        var server = new ServerInMemory();
        Sending.Run(campaign.Folder, new SendPlan { Mailer = server.Mailer, Mailbox = server.Mailbox, Pace = TimeSpan.Zero }, campaign.Clock);
        campaign.Write("feed.json", "{" + string.Join(',', new[] { "england-and-wales", "scotland", "northern-ireland" }.Select(d => $"\"{d}\":{{\"division\":\"{d}\",\"events\":[{{\"title\":\"Christmas Day\",\"date\":\"2026-12-25\",\"notes\":\"\",\"bunting\":true}}]}}")) + "}");
        var moved = BankHolidaysFile.Import(campaign.Folder, campaign.Folder.Of("feed.json"), campaign.Clock).Moved;
        Assert.Equal(["kent", "north-wales", "northern-ireland", "thames-valley"], moved.Select(m => m.Force.Id));
        Assert.All(moved, m => Assert.Equal((new DateOnly(2026, 3, 31), new DateOnly(2026, 3, 30)), (m.Before, m.After)));
    }
}
