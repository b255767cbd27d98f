using Cyberflag.Request;
using Cyberflag.Surveys;
using Cyberflag.Tests.Request;
using Xunit;

namespace Cyberflag.Tests.Surveys.CampaignTests;

public sealed class ChasingTests : IDisposable
{
    private const string Header = "force,date,kind,words,outcome,evidence,who,sections\n";

    private readonly TestCampaign campaign = new();
    private readonly ServerInMemory server = new();

    public ChasingTests() => Sending.Run(campaign.Folder, Plan(), campaign.Clock);

    public void Dispose() => campaign.Dispose();

    private SendPlan Plan() => new() { Mailer = server.Mailer, Mailbox = server.Mailbox, Pace = TimeSpan.Zero };

    private Draft Draft(string force) => Assert.Single(Chasing.Draft(campaign.Folder, [AskingSurvey.Force(force)], campaign.Clock));

    private SendResult Send(string force) => Assert.Single(Chasing.Send(campaign.Folder, [AskingSurvey.Force(force)], Plan(), campaign.Clock));

    private void Complete(Draft draft, string words) =>
        campaign.Write(draft.File, System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(campaign.Folder.Of(draft.File)), @"\[\[.*?\]\]", words, System.Text.RegularExpressions.RegexOptions.Singleline));

    [Fact]
    public void What_a_force_asks_gets_a_draft_with_its_words_which_goes_only_when_a_person_has_answered_them()
    {
        campaign.Clock.Now += TimeSpan.FromDays(8);
        campaign.Write("events.csv", $"{Header}kent,2026-03-09,clarificationAsked,Which [[years]] do you mean?,,,A. Researcher,\n");
        var draft = Draft("kent");
        Assert.Equal("letters/drafts/kent/clarification.txt", draft.File);
        Assert.Contains("On 9 March 2026 Kent Police asked me to clarify", draft.Letter.Body, StringComparison.Ordinal);
        Assert.Contains("> Which [years] do you mean?", draft.Letter.Body, StringComparison.Ordinal);
        Assert.Equal(SendState.NoDraft, Send("kent").State);
        Complete(draft, "The years that the form names.");
        Assert.Equal(SendState.Sent, Send("kent").State);

        // Sent on Tuesday 10 March 2026: 20 working days with St Patrick's Day, Good Friday and Easter Monday out end on Friday 10 April.
        var standing = campaign.RequestOf("kent").Standing;
        Assert.Equal((RequestState.Waiting, new DateOnly(2026, 3, 10), new DateOnly(2026, 4, 10)), (standing.State, standing.Deadline!.CountedFrom, standing.Due!.Value));
    }

    [Fact]
    public void A_second_question_gets_a_letter_of_its_own()
    {
        campaign.Clock.Now += TimeSpan.FromDays(8);
        campaign.Write("events.csv", $"{Header}kent,2026-03-09,clarificationAsked,What?,,,A. Researcher,\n");
        Complete(Draft("kent"), "This.");
        Send("kent");
        campaign.Clock.Now += TimeSpan.FromDays(3);
        campaign.Write("events.csv", $"{Header}kent,2026-03-09,clarificationAsked,What?,,,A. Researcher,\nkent,2026-03-12,clarificationAsked,And which?,,,A. Researcher,\n");
        var second = Draft("kent");
        Assert.Equal("letters/drafts/kent/clarification-2.txt", second.File);
        Complete(second, "That.");
        Assert.Equal(SendState.Sent, Send("kent").State);
        Assert.Equal(RequestState.Waiting, campaign.RequestOf("kent").Standing.State);
    }

    [Fact]
    public void In_Wales_a_clarification_is_written_in_both_languages_with_the_days_of_each()
    {
        campaign.Clock.Now += TimeSpan.FromDays(8);
        campaign.Write("events.csv", $"{Header}north-wales,2026-03-09,clarificationAsked,What?,,,A. Researcher,\n");
        var body = Draft("north-wales").Letter.Body;
        Assert.Contains("Ar 9 Mawrth 2026", body, StringComparison.Ordinal);
        Assert.Contains("On 9 March 2026", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_is_drafted_with_advice_on_each_section_relied_on()
    {
        campaign.Clock.Now += TimeSpan.FromDays(20);
        campaign.Write("events.csv", $"{Header}kent,2026-03-20,answered,by post,refused,,A. Researcher,s.31(1)(a); s.40(2)\n");
        var body = Draft("kent").Letter.Body;
        Assert.Contains("answered on 20 March 2026", body, StringComparison.Ordinal);
        Assert.Contains("Section 31 (\"Law enforcement\")", body, StringComparison.Ordinal);
        Assert.Contains("Section 40 (\"Personal information\")", body, StringComparison.Ordinal);
        Assert.Equal(["s.31(1)(a)", "s.40(2)"], campaign.RequestOf("kent").Sections);
        Assert.Equal(SendState.NoDraft, Send("kent").State);
    }

    [Fact]
    public void A_complaint_is_drafted_for_the_Commissioner_and_never_sent_to_the_force()
    {
        campaign.Clock.Now += TimeSpan.FromDays(40);
        Draft("kent");
        Assert.Equal(SendState.Sent, Send("kent").State);
        campaign.Clock.Now += TimeSpan.FromDays(8);
        var draft = Draft("kent");
        Assert.Equal("letters/drafts/kent/complaint.txt", draft.File);
        Assert.Contains("section 50(1)", draft.Letter.Body, StringComparison.Ordinal);
        Assert.Contains("received on 2 March 2026, and not answered by 31 March 2026, when the answer was due", draft.Letter.Body, StringComparison.Ordinal);
        Assert.Contains("11 April 2026: chaser sent", draft.Letter.Body, StringComparison.Ordinal);
        var sent = server.Taken.Count;
        Complete(draft, "Whether section 10 was kept to.");
        Assert.Empty(Chasing.Send(campaign.Folder, [AskingSurvey.Kent], Plan(), campaign.Clock));
        Assert.Contains("by hand", Assert.Throws<SurveyException>(() => Sending.Run(campaign.Folder, Plan() with { Letter = Drafting.Complaint }, campaign.Clock)).Message, StringComparison.Ordinal);
        Assert.Equal(sent, server.Taken.Count);
    }

    [Theory]
    [InlineData("sections", "kent,2026-03-20,answered,by post,refused,,A. Researcher,,article 9")]
    [InlineData("decision", "kent,2026-03-20,reviewAnswered,by post,refused,,A. Researcher,perhaps,")]
    public void A_section_or_a_decision_that_is_none_is_told_and_the_row_not_used(string column, string row)
    {
        campaign.Write("events.csv", $"force,date,kind,words,outcome,evidence,who,decision,sections\n{row}\n");
        var finding = Assert.Single(campaign.Record().Findings, f => f.Code == "S-035");
        Assert.Contains($"'{column}'", finding.Message, StringComparison.Ordinal);
    }
}
