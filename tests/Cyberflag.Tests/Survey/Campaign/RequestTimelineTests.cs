using Cyberflag.Request;
using Cyberflag.Surveys;
using Cyberflag.Tests.Request;
using Xunit;

namespace Cyberflag.Tests.Surveys.CampaignTests;

public sealed class RequestTimelineTests
{
    private static readonly DateTimeOffset Sent = new(2019, 4, 1, 10, 0, 0, TimeSpan.Zero);

    private static RequestTimeline Of(string force, RequestLaw law, params CampaignEvent[] events)
    {
        var standing = RequestStanding.Of(events, Sent.AddDays(90), Calendars.Of(law, SurveyFolder.ProgramReference));
        var asked = AskingSurvey.Force(force);
        return RequestTimeline.Of(new RequestRecord(asked, [.. events], standing, NextStep.Of(standing, law)), RequestReference.Of(AskingSurvey.Campaign, asked), [], []);
    }

    // The vector "plain" of the deadlines: received on 1 April 2019, due on 1 May (Good Friday and Easter Monday do not count); in Scotland Easter Monday
    // is no bank holiday, and the answer is due a day earlier.
    [Theory]
    [InlineData("kent", RequestLaw.Foia, "due on Wed 1 May 2019, the twentieth working day after (Freedom of Information Act 2000, section 10(1)).")]
    [InlineData("police-scotland", RequestLaw.Foisa, "due on Tue 30 April 2019, the twentieth working day after (Freedom of Information (Scotland) Act 2002, section 10(1)).")]
    public void The_day_is_told_by_the_law_under_which_was_asked(string force, RequestLaw law, string words) =>
        Assert.Contains(words, Of(force, law, new CampaignEvent(Sent, CampaignEventKind.Sent, "request")).Clock, StringComparison.Ordinal);

    [Fact]
    public void More_time_claimed_in_time_is_told() => Assert.Contains(
        "guidance allows it until", Of("kent", RequestLaw.Foia, new CampaignEvent(Sent, CampaignEventKind.Sent, "request"), new CampaignEvent(Sent.AddDays(20), CampaignEventKind.Extension, "public interest")).Clock, StringComparison.Ordinal);

    [Fact]
    public void An_intention_is_no_event_of_the_timeline()
    {
        var timeline = Of("kent", RequestLaw.Foia, new CampaignEvent(Sent, CampaignEventKind.Intended, "request"), new CampaignEvent(Sent, CampaignEventKind.Sent, "request"));
        Assert.Equal([CampaignEventKind.Sent], timeline.Events.Select(e => e.Kind));
    }

    [Fact]
    public void Where_nothing_was_received_no_clock_is_told() => Assert.Equal(
        "", Of("kent", RequestLaw.Foia, new CampaignEvent(Sent, CampaignEventKind.Sent, "request"), new CampaignEvent(Sent.AddDays(1), CampaignEventKind.BouncedHard, "no such address")).Clock);
}
