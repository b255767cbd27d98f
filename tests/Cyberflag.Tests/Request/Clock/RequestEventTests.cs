using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Clock;

public sealed class RequestEventTests
{
    [Theory]
    [InlineData("received (delivery confirmed in MTA log)", RequestEventKind.Received)]
    [InlineData("Request received by e-mail", RequestEventKind.Received)]
    [InlineData("resent at the authority's request", RequestEventKind.Other)]
    [InlineData("authority asks for clarification", RequestEventKind.ClarificationAsked)]
    [InlineData("authority requests clarification of question 2", RequestEventKind.ClarificationAsked)]
    [InlineData("The force seeks clarification", RequestEventKind.ClarificationAsked)]
    [InlineData("clarification received", RequestEventKind.ClarificationGiven)]
    [InlineData("requester replies with clarification", RequestEventKind.ClarificationGiven)]
    [InlineData("requester clarifies", RequestEventKind.ClarificationGiven)]
    [InlineData("requester sends a follow-up", RequestEventKind.RequesterWrote)]
    [InlineData("requester sends another follow-up", RequestEventKind.RequesterWrote)]
    [InlineData("requester sends a reminder", RequestEventKind.Other)]
    [InlineData("requester chases", RequestEventKind.Other)]
    [InlineData("requester asks for an internal review", RequestEventKind.Other)]
    [InlineData("automatic acknowledgement", RequestEventKind.Other)]
    [InlineData("authority acknowledges receipt", RequestEventKind.Other)]
    [InlineData("no substantive reply", RequestEventKind.Other)]
    [InlineData("reply: none", RequestEventKind.Other)]
    [InlineData("answer still outstanding", RequestEventKind.Other)]
    [InlineData("answered in part", RequestEventKind.Answered)]
    [InlineData("authority refuses under section 12", RequestEventKind.Answered)]
    [InlineData("fees notice issued", RequestEventKind.FeeNotice)]
    [InlineData("authority issues a fees notice", RequestEventKind.FeeNotice)]
    [InlineData("fee paid", RequestEventKind.FeePaid)]
    [InlineData("requester pays the fee", RequestEventKind.FeePaid)]
    [InlineData("extension letter", RequestEventKind.ExtensionNotice)]
    [InlineData("s.17 notice: s.31 engaged, more time for the public interest test", RequestEventKind.ExtensionNotice)]
    [InlineData("authority claims more time for the public interest test", RequestEventKind.ExtensionNotice)]
    [InlineData("19 September proclaimed a bank holiday", RequestEventKind.HolidayProclaimed)]
    public void An_event_is_known_by_its_leading_words(string words, RequestEventKind kind) => Assert.Equal(kind, RequestEvent.Read(new DateOnly(2019, 4, 10), words).Kind);

    // The first word after the question resets the clock, what comes later does not.
    [Fact]
    public void While_a_clarification_is_waited_for_what_the_asker_writes_first_gives_it()
    {
        static RequestEvent On(int day, string words) => RequestEvent.Read(new DateOnly(2019, 4, day), words);
        var calendar = Cyberflag.Surveys.Calendars.Of(RequestLaw.Foia, Cyberflag.Tests.Surveys.Sample.Repository.Reference);
        var deadline = new StatutoryClock(calendar).Of([On(1, "received"), On(10, "authority asks for clarification"), On(12, "requester sends a follow-up"), On(26, "requester sends another follow-up")]);
        Assert.Equal((new DateOnly(2019, 5, 15), new DateOnly(2019, 4, 12)), (deadline.Due, deadline.CountedFrom));
    }
}
