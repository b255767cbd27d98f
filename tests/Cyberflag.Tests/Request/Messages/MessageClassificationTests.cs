using System.Text;
using Cyberflag.Request;
using Cyberflag.Tests.Collect.Corpus;
using Xunit;

namespace Cyberflag.Tests.Request.Messages;

/// <summary>Messages in the usual words of FOI offices, written for the test.</summary>
public sealed class MessageClassificationTests
{
    private static KindOfMessage Read(string subject, string body, string headers = "", string from = "foi@kent.example") => MessageClassification.Of(
        MessageReader.Read("mail/1.eml", Encoding.UTF8.GetBytes($"From: {from}\r\nTo: foi@charity.example\r\nSubject: {subject}\r\nMessage-ID: <1@kent.example>\r\n{headers}Content-Type: text/plain; charset=utf-8\r\n\r\n{body}\r\n")), AskingSurvey.Campaign);

    public static TheoryData<MessageKind, string, string> Messages() => new()
    {
        { MessageKind.Acknowledgement, "FOI 1234/26 acknowledgement", "Thank you for your request for information received on 2 March 2026. Your request will be considered in accordance with the Freedom of Information Act 2000 and you will receive a response within 20 working days." },
        { MessageKind.Acknowledgement, "Freedom of Information Request", "We have received your request. It has been allocated the reference 1234/26. In some circumstances a fee may be payable and if that is the case we will let you know." },
        { MessageKind.Acknowledgement, "Cais Rhyddid Gwybodaeth", "Rydym wedi derbyn eich cais a byddwn yn ymateb o fewn 20 diwrnod gwaith." },
        { MessageKind.OutOfOffice, "Automatic reply: Freedom of Information request", "I am on annual leave until 9 March with no access to my emails. Please contact foi@kent.example." },
        { MessageKind.OutOfOffice, "Out of office", "I am currently away." },
        { MessageKind.Acknowledgement, "Automatic reply: Freedom of Information request", "Thank you for contacting the disclosure unit." },
        { MessageKind.Clarification, "FOI 1234/26 - clarification required", "I write regarding your request. Before we can proceed, could you please clarify what you mean by flag? Your request has been placed on hold." },
        { MessageKind.Clarification, "FOI 1234/26", "The force requires further clarification: do you want recorded crimes or incidents? As it stands your request is likely to exceed the cost limit of section 12. Until we hear from you the request is on hold." },
        { MessageKind.Extension, "FOI 1234/26", "I am writing to advise you that we need additional time to consider the public interest test under section 31. We are extending the deadline to 14 April 2026, in line with section 10(3)." },
        { MessageKind.Extension, "FOI 1234/26", "Unfortunately we are unable to respond to your request within 20 working days. We apologise and hope to send it by 1 May." },
        { MessageKind.FeeNotice, "Fees notice", "This is a fees notice under section 9 of the Act. A fee of £ 45.00 is payable for photocopying. Upon receipt of your payment we shall proceed." },
        { MessageKind.CostNotice, "FOI 1234/26 - response", "In response to your request: to answer it would require a manual review of each record and would exceed the appropriate limit. Section 12 of the Act applies and this letter serves as a refusal notice." },
        { MessageKind.Refusal, "FOI 1234/26", "Section 17 of the Act requires us to provide you with a notice. The information is exempt under section 40(2) and is withheld. This is a refusal notice." },
        { MessageKind.Refusal, "FOI 1234/26", "Kent Police neither confirms nor denies that it holds any other information, by virtue of section 23(5)." },
        { MessageKind.Answer, "FOI 1234/26", "Please find attached our response to your Freedom of Information request." },
        { MessageKind.Answer, "FOI 1234/26 response", "I write in connection with your request for information received on 2 March. Following receipt of your request searches were conducted. I can confirm that Kent Police holds the information. 2023/24: 52. You may ask for an internal review if you are dissatisfied." },
        { MessageKind.Answer, "RE: request", "The information requested is not held by Kent Police." },
        { MessageKind.Correction, "FOI 1234/26 - amended response", "An error has been identified in our previous response. Please disregard the earlier figures: the revised figures are attached." },
        { MessageKind.ReviewOutcome, "Internal review 1234/26", "I have completed the internal review of our decision. I uphold the original decision." },
        { MessageKind.Unclear, "Hello", "Could I speak to somebody?" },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void The_usual_words_tell_the_kind_without_a_doubt(MessageKind kind, string subject, string body)
    {
        var read = Read(subject, body);
        Assert.Equal((kind, null), (read.Kind, read.Doubt));
        Assert.NotEmpty(read.Why);
    }

    [Fact]
    public void What_says_that_it_answers_and_that_it_will_answer_waits_for_a_person()
    {
        var read = Read("FOI 1234/26", "In response to your request: we have received it, and we will respond in due course.");
        Assert.NotNull(read.Doubt);
        Assert.False(read.IsAnswer);
    }

    [Fact]
    public void Our_own_words_below_an_acknowledgement_are_not_the_forces() => Assert.Equal(MessageKind.Acknowledgement, Read(
        "RE: FOI", "Thank you for your request, which has been logged.\r\n\r\n-----Original Message-----\r\nFrom: foi@charity.example\r\nSent: 2 March 2026\r\n\r\nIf anything is to be clarified please clarify. Please find attached our response form. Section 12 would exceed the cost limit.").Kind);

    [Fact]
    public void An_automatic_message_is_known_by_its_header() =>
        Assert.Equal(MessageKind.Acknowledgement, Read("Your e-mail", "Please find our response times below.", "Auto-Submitted: auto-replied\r\n").Kind);

    [Theory]
    [InlineData("Undeliverable: FOI", "The address foi@kent.example couldn't be found. 550 5.1.1 user unknown", MessageKind.BounceHard)]
    [InlineData("Undeliverable: FOI", "The recipient's mailbox is full. 552 5.2.2", MessageKind.BounceSoft)]
    [InlineData("Delivery delayed: FOI", "Delivery is delayed. The server will keep trying for two days.", MessageKind.BounceSoft)]
    public void Reports_of_other_servers_are_told_by_their_words(string subject, string body, MessageKind kind) =>
        Assert.Equal(kind, Read(subject, body, from: "postmaster@mail.kent.example").Kind);

    // Real replies of forces: whatever they are, they are no acknowledgement, no absence and no bounce.
    [Fact]
    public void No_real_reply_is_taken_for_a_formality()
    {
        Assert.SkipWhen(Shared.Folder is null, "../shared is absent.");
        var texts = Directory.GetFiles(Path.Combine(Shared.Folder!, "corpus", "replies"), "*.txt");
        Assert.True(texts.Length > 10);
        var kinds = texts.Select(f => (Path.GetFileName(f), Read("FOI", File.ReadAllText(f)))).ToList();
        Assert.DoesNotContain(kinds, k => k.Item2 is { Doubt: null, Kind: MessageKind.Acknowledgement or MessageKind.OutOfOffice or MessageKind.BounceHard or MessageKind.BounceSoft or MessageKind.OwnCopy });
    }
}
