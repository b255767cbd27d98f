using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Mail;

public sealed class MailSettingsTests
{
    private static MailSettings Read(string name, string? server, string? password = "secret") => MailSettings.From(name, v =>
        v == name ? server : v == MailSettings.UserName ? "foi" : v == MailSettings.PasswordName ? password : null);

    [Theory]
    [InlineData(MailSettings.SmtpName, "smtps://mail.charity.example", 465, true)]
    [InlineData(MailSettings.SmtpName, "smtp://mail.charity.example", 587, false)]
    [InlineData(MailSettings.ImapName, "imaps://mail.charity.example:9993", 9993, true)]
    [InlineData(MailSettings.ImapName, "imap://mail.charity.example", 143, false)]
    public void The_port_is_the_usual_one_unless_it_is_given(string name, string server, int port, bool atOnce)
    {
        var settings = Read(name, server);
        Assert.Equal((port, atOnce), (settings.Server.Port, settings.IsEncryptedAtOnce));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("mail.charity.example")]
    [InlineData("http://mail.charity.example")]
    [InlineData("smtps://foi:secret@mail.charity.example")]
    public void What_is_no_server_is_told_and_no_password_is_repeated(string? server) =>
        Assert.DoesNotContain("secret", Assert.Throws<MailServerException>(() => Read(MailSettings.SmtpName, server)).Message, StringComparison.Ordinal);

    [Fact]
    public void Without_a_password_nothing_is_tried() =>
        Assert.Contains(MailSettings.PasswordName, Assert.Throws<MailServerException>(() => Read(MailSettings.SmtpName, "smtps://mail.charity.example", null)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_password_is_in_no_text_of_the_settings() => Assert.DoesNotContain("secret", Read(MailSettings.SmtpName, "smtps://mail.charity.example").ToString(), StringComparison.Ordinal);
}
