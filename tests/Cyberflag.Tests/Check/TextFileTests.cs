using System.Text;
using Cyberflag.Surveys;
using Xunit;

namespace Cyberflag.Tests.Check;

public sealed class TextFileTests
{
    private const string Words = "Kent recorded 369 in 2018\u201319, \u201cup\u201d.";

    public static TheoryData<string, int> Encodings => new()
    {
        { "utf-8", 0 }, { "utf-16", 0 }, { "utf-16BE", 0 }, { "windows-1252", 0 }, { "utf-8", 1 }, { "utf-16", 1 }, { "utf-16BE", 1 },
    };

    [Fact]
    public void Of_a_page_the_text_is_taken_out()
    {
        var (article, _) = TextFile.Read("a.html", Encoding.UTF8.GetBytes("<html><body><p>Kent recorded <b>369</b> offences.</p></body></html>"));
        Assert.Equal((true, "Kent recorded 369 offences."), (article!.IsTakenOut, article.Text.Trim()));
    }

    // The place of 369 counts the byte order mark, as the file as given has it.
    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_text_is_read_in_the_encoding_in_which_it_was_saved(string name, int marks)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var (article, _) = TextFile.Read("a.txt", (byte[])[.. marks == 1 ? encoding.GetPreamble() : [], .. encoding.GetBytes(Words)]);
        Assert.Equal((marks == 1 ? "\ufeff" : "") + Words, article!.Text);
    }
}
