using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Messages;

public sealed class MessageMatcherTests
{
    private static readonly RequestReference Kent = RequestReference.Of(AskingSurvey.Campaign, AskingSurvey.Kent);
    private static readonly RequestReference Thames = RequestReference.Of(AskingSurvey.Campaign, AskingSurvey.Force("thames-valley"));

    // One office answers for Thames Valley and Northern Ireland in this invented list.
    private static readonly MessageMatcher Matcher = new(AskingSurvey.Campaign, AskingSurvey.Survey.Panel, new ContactList(
        [.. new[] { ("kent", "foi@kent.example"), ("north-wales", "foi@nw.example"), ("thames-valley", "foi@joint.example"), ("northern-ireland", "foi@joint.example") }.Select(c => new Contact(c.Item1, c.Item2, null, "", ""))]));

    private static MessageMatch Match(string from = "", string to = "foi@charity.example", string subject = "", string text = "", string references = "") => Matcher.Of(new IncomingMessage
    {
        Name = "mail/1.eml",
        Sha256 = new string('0', 64),
        From = from,
        To = [to],
        Subject = subject,
        Text = text,
        References = references.Length == 0 ? [] : [references],
    });

    [Fact]
    public void The_address_of_the_request_tells_it() => Assert.Equal("kent", Match(to: Kent.ThreadAddress(AskingSurvey.Campaign).ToUpperInvariant()).ForceId);

    [Fact]
    public void The_message_that_is_answered_tells_it() => Assert.Equal("kent", Match(references: Kent.MessageId(AskingSurvey.Campaign, "chaser-2")).ForceId);

    [Theory]
    [InlineData("RE: FOI {0}")]
    [InlineData("your ref: {1}")]
    public void The_reference_tells_it_however_it_is_written(string subject) =>
        Assert.Equal("kent", Match(subject: string.Format(System.Globalization.CultureInfo.InvariantCulture, subject, Kent, Kent.ToString().Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant())).ForceId);

    [Fact]
    public void The_senders_domain_tells_it_where_it_is_one_forces() => Assert.Equal("kent", Match(from: "records@disclosure.kent.example").ForceId);

    [Fact]
    public void A_joint_office_alone_does_not_tell_for_which_force_it_writes()
    {
        var match = Match(from: "foi@joint.example");
        Assert.Null(match.ForceId);
        Assert.Equal(["northern-ireland", "thames-valley"], match.Candidates.Order());
    }

    [Fact]
    public void A_joint_office_that_names_the_reference_tells_it() => Assert.Equal("thames-valley", Match(from: "foi@joint.example", subject: $"Response {Thames}").ForceId);

    [Fact]
    public void Two_references_wait_for_a_person() => Assert.Equal(["kent", "thames-valley"], Match(text: $"{Kent} and {Thames}").Candidates.Order());

    [Fact]
    public void A_reference_of_one_force_from_the_address_of_another_waits_for_a_person() => Assert.Null(Match(from: "foi@nw.example", subject: $"{Kent}").ForceId);

    [Fact]
    public void A_mistyped_address_is_told_where_only_one_request_is_so_near()
    {
        var token = Kent.Token.ToLowerInvariant();
        string[] slips = [token[..4] + token[5..], token[..3] + (token[3] == '2' ? '3' : '2') + token[4..], token[..2] + token[3] + token[2] + token[4..], token + "2"];
        Assert.All(slips, s => Assert.Equal("kent", Match(from: "someone@elsewhere.example", to: $"foi+cf{s}@charity.example").ForceId));
        Assert.All(slips, s => Assert.Null(Match(from: "foi@nw.example", to: $"foi+cf{s}@charity.example").ForceId));
    }

    [Fact]
    public void A_late_answer_to_another_wave_is_no_answer_to_this_one()
    {
        var earlier = RequestReference.Of(AskingSurvey.Campaign with { Wave = "2025" }, AskingSurvey.Kent);
        Assert.Null(Match(from: "foi@kent.example", subject: $"RE: {earlier}").ForceId);
        Assert.Null(Match(from: "foi@kent.example", to: earlier.ThreadAddress(AskingSurvey.Campaign)).ForceId);
        Assert.Null(Match(from: "foi@kent.example", references: earlier.MessageId(AskingSurvey.Campaign, "request")).ForceId);
    }

    [Fact]
    public void Nothing_that_tells_waits() => Assert.Null(Match(from: "a@b.example", subject: "Your request", text: "Dear Sir").ForceId);
}
