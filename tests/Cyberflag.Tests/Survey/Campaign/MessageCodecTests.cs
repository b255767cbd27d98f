using Cyberflag.Ledger;
using Cyberflag.Request;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.CampaignTests;

public sealed class MessageCodecTests
{
    private static readonly IncomingMessage Message = new()
    {
        Name = "mail/one.eml",
        Sha256 = new string('a', 64),
        At = new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(1)),
        MessageId = "1@kent.example",
        From = "foi@kent.example",
        Subject = "Your request",
        Text = "Text",
        Quoted = "Quoted",
        AttachedText = "Attached",
        ContentKey = "key",
        References = ["cf.7kq4m2xd.request@charity.example"],
        To = ["foi@charity.example"],
        Attachments = ["reply.csv"],
        Links = ["https://kent.example/"],
        HasTable = true,
        IsReceipt = true,
        Reports = [new DeliveryReport("foi@kent.example", "failed", "5.1.1", "id")],
        Findings = [new Finding("Q-021", Severity.Warning, "Hidden words", "mail/one.eml", "Read it")],
    };

    [Fact]
    public void What_was_read_of_a_message_comes_back_under_the_name_that_it_has_now()
    {
        var read = MessageCodec.TryRead("mail/two.eml", Message.Sha256, MessageCodec.Write(Message))!;
        Assert.Equivalent(Message with { Name = "mail/two.eml", Findings = [Message.Findings[0] with { Where = "mail/two.eml" }] }, read, strict: true);
    }

    [Fact]
    public void A_cache_that_is_cut_short_is_none()
    {
        var whole = MessageCodec.Write(Message);
        Assert.All(Enumerable.Range(0, whole.Length - 1), length => Assert.Null(MessageCodec.TryRead("mail/one.eml", Message.Sha256, whole[..length])));
    }

    [Fact]
    public void A_message_whose_cache_is_broken_is_read_again()
    {
        using var campaign = new TestCampaign();
        using var ledger = LedgerStore.Open(campaign.Folder.Store, campaign.Clock);
        var stored = ledger.Receive("mail/one.eml", "From: foi@kent.example\r\nSubject: Hello\r\n\r\nWords\r\n"u8.ToArray());
        ledger.Cache(stored.Sha256, MessageReader.Version, [0xFF, 0xFF, 0x03]);
        Assert.Equal("Hello", Assert.Single(StoredMessages.Of(ledger)).Message.Subject);
    }
}
