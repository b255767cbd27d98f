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
        { MessageKind.Acknowledgement, "FOI 1234/26", "Unfortunately we are unable to respond to your request within 20 working days. We apologise and hope to send it by 1 May." },
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
        var read = Read("FOI 1234/26", "Please find our response attached. We will respond to your request in due course.");
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

    public static TheoryData<string, string, string> Written()
    {
        var data = new TheoryData<string, string, string>();
        using var reader = new StreamReader(typeof(MessageClassificationTests).Assembly.GetManifestResourceStream("Request/Messages/messages.txt")!);
        foreach (var each in reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n## ").Skip(1))
        {
            var (head, body) = (each[..each.IndexOf('\n', StringComparison.Ordinal)].Split('|', 2), each[(each.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
            data.Add(head[0].Trim(), head[1].Trim(), body);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void What_offices_and_servers_write_is_told_without_a_doubt(string kind, string subject, string body)
    {
        var read = Read(subject, body);
        Assert.Equal((kind, null), (read.Kind.ToString(), read.Doubt));
    }

    [Theory]
    [InlineData("Please find attached our response to your request.\n2023/24 52\nIf you are not content with the outcome of the internal review, you have the right to apply to the Information Commissioner.", MessageKind.Answer)]
    [InlineData("The information is exempt under section 40(2). If you are dissatisfied with the outcome of your internal review, you may complain to the Information Commissioner.", MessageKind.Refusal)]
    public void The_standing_paragraph_on_complaints_makes_no_review_of_an_answer(string body, MessageKind kind) => Assert.Equal((kind, null), (Read("FOI 1234", body).Kind, Read("FOI 1234", body).Doubt));

    [Fact]
    public void The_outcome_of_a_review_that_nobody_asked_for_waits_for_a_person()
    {
        var read = Read("Internal review", "I have completed the internal review and uphold the decision.");
        Assert.Equal(MessageKind.ReviewOutcome, read.Kind);
        Assert.NotNull(MessageClassification.Known(read, isReviewAsked: false).Doubt);
        Assert.Null(MessageClassification.Known(read, isReviewAsked: true).Doubt);
    }

    [Theory]
    [InlineData("foi@charity.example")]
    [InlineData("foi+cf7kq4m2xd@charity.example")]
    public void What_the_campaigns_own_address_wrote_answers_nothing(string from) =>
        Assert.Equal(MessageKind.OwnCopy, Read("Re: clarification", "In response to your request for clarification: I can confirm that there are no other meanings.", from: from).Kind);

    [Theory]
    [InlineData("FOI 1234 - decision", "Your request has been received.")]
    [InlineData("FOI 1234", "Your request has been received. Section 31: see page two.")]
    public void An_acknowledgement_that_speaks_of_a_decision_or_a_section_waits_for_a_person(string subject, string body) => Assert.True(Read(subject, body).Waits);

    [Fact]
    public void An_automatic_message_that_refuses_waits_for_a_person() =>
        Assert.True(Read("FOI 1234", "Your request is refused under section 14(1).", "Auto-Submitted: auto-generated\r\n").Waits);

    [Fact]
    public void A_message_of_somebody_who_has_gone_names_the_new_address() => Assert.Equal("foi.unit@avon.example", MessageClassification.NewAddress(
        new IncomingMessage { Name = "1", Sha256 = "", Text = "I have now retired from the force. Anything about disclosure should go to foi.unit@avon.example." }));

    // What these replies are, by reading them: where two kinds are as good, both stand. Left out are press, an annual report and a national table.
    private static readonly Dictionary<string, string> RealReplies = new()
    {
        ["001"] = "Answer",
        ["002"] = "Answer",
        ["004"] = "Answer",
        ["005"] = "Answer",
        ["007"] = "Answer",
        ["008"] = "Answer",
        ["010"] = "Answer",
        ["011"] = "Answer",
        ["014"] = "CostNotice",
        ["015"] = "CostNotice",
        ["017"] = "Answer",
        ["018"] = "Answer",
        ["020"] = "Answer",
        ["022"] = "Answer",
        ["024"] = "CostNotice",
        ["025"] = "Answer",
        ["027"] = "CostNotice",
        ["029"] = "CostNotice",
        ["033"] = "Answer CostNotice",
        ["034"] = "CostNotice",
        ["035"] = "Answer",
        ["038"] = "Answer",
        ["042"] = "Answer",
    };

    [Fact]
    public void At_least_nine_in_ten_real_replies_are_told_and_none_is_taken_for_a_formality()
    {
        Assert.SkipWhen(Shared.Folder is null, "../shared is absent.");
        var files = Directory.GetFiles(Path.Combine(Shared.Folder!, "corpus", "replies"), "*.txt").ToDictionary(f => Path.GetFileName(f)[..3]);
        var kinds = RealReplies.Select(r => (r.Key, Meant: r.Value, Read: Read("FOI", File.ReadAllText(files[r.Key])))).ToList();
        var wrong = kinds.Where(k => !k.Meant.Split(' ').Contains(k.Read.Kind.ToString()) || k.Read.Doubt is not null).ToList();
        Assert.True(wrong.Count * 10 <= kinds.Count, string.Join('\n', wrong));
        Assert.DoesNotContain(files.Values.Select(f => Read("FOI", File.ReadAllText(f))), k => k is { Doubt: null, Kind: MessageKind.Acknowledgement or MessageKind.OutOfOffice or MessageKind.BounceHard or MessageKind.BounceSoft or MessageKind.OwnCopy or MessageKind.ReviewOutcome });
    }
}
