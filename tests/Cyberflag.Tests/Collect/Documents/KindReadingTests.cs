using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Documents;

public sealed class KindReadingTests
{
    [Theory]
    [InlineData("Thank you for your request, which was received today. You will receive a response within 20 working days.", DocumentKind.Acknowledgement)]
    [InlineData("Your Freedom of Information request has been logged under FOI 123/24.", DocumentKind.Acknowledgement)]
    [InlineData("Before we can go on, please clarify which years you mean. Your request is on hold.", DocumentKind.Clarification)]
    [InlineData("We require clarification of your request. As it stands it may exceed the limit of section 12; it is on hold until we hear from you.", DocumentKind.Clarification)]
    [InlineData("The force needs more time for the public interest test. Section 31(1) is under consideration.", DocumentKind.Extension)]
    [InlineData("Under section 10(3) we extend the deadline by a further 20 working days; Section 30(1) is being considered.", DocumentKind.Extension)]
    [InlineData("Delivery has failed: your message could not be delivered.", DocumentKind.Bounce)]
    [InlineData("Undeliverable: request. Address not found.", DocumentKind.Bounce)]
    [InlineData("I am out of the office until Monday.", DocumentKind.AutoReply)]
    [InlineData("Automatic reply: this mailbox is read on weekdays.", DocumentKind.AutoReply)]
    [InlineData("Response: the request is refused under Section 12(1). If you clarify it, please clarify the years.", DocumentKind.Reply)]
    [InlineData("Thank you for your request. No information is held.\nSection 17 notice", DocumentKind.Reply)]
    [InlineData("Thank you for your request. In 2021/22 there were 17 offences of rape recorded.", DocumentKind.Reply)]
    [InlineData("Minutes of a meeting", DocumentKind.Other)]
    public void A_document_is_known_by_its_words(string text, DocumentKind kind) => Assert.Equal(kind, PlainText.Read(text).Kind);

    [Fact]
    public void A_list_of_several_forces_is_a_publication_and_answers_nothing()
    {
        var reading = PlainText.Read("Recorded offences of sexual communication with a child in 2021/22:\n• Essex - 54\n• Wiltshire - 17");
        Assert.Equal(DocumentKind.Publication, reading.Kind);
        Assert.Empty(reading.Answers);
    }

    [Fact]
    public void A_letter_that_has_yet_to_decide_answers_nothing_and_says_why()
    {
        var reading = PlainText.Read("The force needs more time for the public interest test. Section 31(1) is under consideration.");
        Assert.Empty(reading.Answers);
        var finding = Assert.Single(reading.Findings, f => f.Code == "C-020");
        Assert.Contains("needs more time", finding.Message, StringComparison.Ordinal);
    }
}
