using Cyberflag.Surveys;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using Xunit;

namespace Cyberflag.Tests.Surveys.CampaignTests;

public sealed class PdfTextTests
{
    /// <summary>The words of a PDF, page after page, with one space between them.</summary>
    internal static string Read(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        using var document = PdfDocument.Open(copy.ToArray());
        return string.Join(' ', document.GetPages().SelectMany(p => ContentOrderTextExtractor.GetText(p).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    private static byte[] Bytes(params string[] paragraphs)
    {
        using var text = new PdfText("Kent Police: request CF-1");
        foreach (var paragraph in paragraphs)
        {
            text.Paragraph(paragraph);
        }

        return text.ToBytes();
    }

    [Fact]
    public void The_same_text_gives_the_same_bytes() => Assert.Equal(Bytes("One line.", "Another."), Bytes("One line.", "Another."));

    [Fact]
    public void Other_text_gives_a_document_of_another_identity() => Assert.NotEqual(Bytes("One line."), Bytes("One lime."));

    [Fact]
    public void Nothing_is_lost_where_lines_and_pages_end()
    {
        var words = Enumerable.Range(1, 3000).Select(i => $"word{i}").ToList();
        var bytes = Bytes(string.Join(' ', words));
        var read = Read(new MemoryStream(bytes)).Split(' ').Where(w => w.StartsWith("word", StringComparison.Ordinal)).ToList();
        Assert.Equal(words.Order(StringComparer.Ordinal), read.Order(StringComparer.Ordinal));
        using var document = PdfDocument.Open(bytes);
        Assert.True(document.NumberOfPages > 1);
        Assert.All(document.GetPages(), p => Assert.All(p.GetWords(), w => Assert.InRange(w.BoundingBox.Right, 0, p.Width)));
        Assert.Contains($"page 2 of {document.NumberOfPages}", Read(new MemoryStream(bytes)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_wider_than_the_page_is_cut_and_stays_on_it()
    {
        var link = "https://force.test/" + new string('x', 300);
        var bytes = Bytes(link);
        using var document = PdfDocument.Open(bytes);
        Assert.All(document.GetPage(1).GetWords(), w => Assert.InRange(w.BoundingBox.Right, 0, document.GetPage(1).Width));
        Assert.Equal(300, document.GetPage(1).Text.Count(c => c == 'x'));
    }

    [Fact]
    public void What_the_font_lacks_is_written_plainly_and_said()
    {
        var read = Read(new MemoryStream(Bytes("Heddlu Dyfed-Powys: gwŷr, ŵyr, tân, 5 € \u2013 \U0001F600")));
        Assert.Contains("gwyr, wyr, tan, 5 ?", read, StringComparison.Ordinal);
        Assert.Contains("without their accents", read, StringComparison.Ordinal);
        Assert.DoesNotContain("without their accents", Read(new MemoryStream(Bytes("Plain words, £5 \u2013 no more"))), StringComparison.Ordinal);
    }
}
