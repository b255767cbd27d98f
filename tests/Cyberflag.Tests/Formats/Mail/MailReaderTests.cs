using Xunit;

namespace Cyberflag.Tests.Formats;

public class MailReaderTests
{
    private const string Head = "From: foi@example.invalid\nSubject: Reply\nDate: Tue, 25 Jun 2019 23:30:00 +0100\nMIME-Version: 1.0\n";
    private const string Table = "Rm9yY2UsMjAxNS8xNiwyMDE4LzE5DQpOb3J0aCwzMDMsMzY5DQpTb3V0aCwxLDINCg==";

    [Theory]
    [InlineData("--x--\n")]
    [InlineData("")]
    public void Text_and_attachment_are_read_also_where_the_end_is_missing(string end)
    {
        var content = Documents.Read("a.eml", $"{Head}Content-Type: multipart/mixed; boundary=\"x\"\n\n--x\nContent-Type: text/plain\n\nWe hold 52.\n--x\n"
            + $"Content-Type: text/csv; name=a.csv\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=a.csv\n\n{Table}\n{end}");
        Assert.Equal(["1: We hold 52."], Documents.Lines(content));
        var (name, attachment) = Assert.Single(content.Attachments);
        Assert.Equal("a.csv", name);
        Assert.Equal(["Force|2015/16|2018/19", "North|303|369", "South|1|2"], Documents.Rows(Documents.Grid(attachment)));
        Assert.Equal((new DateOnly(2019, 6, 25), "Reply"), (content.Date, content.Title));
    }

    [Fact]
    public void A_mail_that_names_no_boundary_is_read_as_the_text_that_it_is() =>
        Assert.Equal(["1: We hold 52 offences."], Documents.Lines(Documents.Read("a.eml", $"{Head}Content-Type: multipart/mixed\n\nWe hold 52 offences.\n")));

    [Fact]
    public void A_mail_within_a_mail_speaks_for_itself()
    {
        var content = Documents.Read("a.eml", $"{Head}Content-Type: multipart/mixed; boundary=\"x\"\n\n--x\nContent-Type: text/plain\n\nSee below.\n--x\nContent-Type: message/rfc822\n\n"
            + "From: other@example.invalid\nDate: Mon, 24 Jun 2019 10:00:00 +0100\nMIME-Version: 1.0\nContent-Type: text/plain\n\nInner says 7.\n\n--x--\n");
        var (_, inner) = Assert.Single(content.Attachments);
        Assert.Equal(("other@example.invalid", "1: Inner says 7."), (inner.Sender, Assert.Single(Documents.Lines(inner))));
    }

    [Fact]
    public void A_page_as_mail_gives_its_tables_and_marks()
    {
        var content = Documents.Read("a.eml", $"{Head}Content-Type: text/html; charset=utf-8\n\n<p>We hold 52<sup>1</sup>.</p><table><tr><td>Year</td><td>2018/19</td></tr><tr><td>North</td><td>12</td></tr></table>\n");
        Assert.Equal(["1: We hold 52¹."], Documents.Lines(content));
        Assert.Equal(["Year|2018/19", "North|12"], Documents.Rows(Documents.Grid(content)));
    }

    [Fact]
    public void A_package_of_Outlook_is_told_with_what_to_do()
    {
        var content = Documents.Read("a.eml", $"{Head}Content-Type: multipart/mixed; boundary=\"x\"\n\n--x\nContent-Type: text/plain\n\nAttached.\n--x\n"
            + "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=winmail.dat\n\neJ8+IgEAAQaQCAAEAAAAAAABAAEAAQ==\n--x--\n");
        Assert.Equal("F-046", Documents.OnlyError(Assert.Single(content.Attachments).Content).Code);
    }
}
