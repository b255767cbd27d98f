using System.Text;
using CsCheck;
using Cyberflag.Formats;
using Xunit;
using static Cyberflag.Tests.Formats.Pdf.PdfFile;

namespace Cyberflag.Tests.Formats.Pdf;

/// <summary>Documents that are cut, flipped or overwritten anywhere are read or refused, never a crash, and nothing is refused without a word.</summary>
public sealed class MutationTests
{
    private static readonly byte[] Whole = Objects(
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>",
        $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Resources << {Font} >> /Contents 4 0 R >>",
        Packed(Encoding.Latin1.GetBytes(Net([50, 150, 250], [200, 220, 240]) + Text(60, 225, "a") + Text(160, 225, "1") + Text(60, 205, "b") + Text(160, 205, "2"))));

    private static readonly byte[][] Words = [.. new[] { "99999999", "-1", "<<<<<<", "[[[[[[", "((((", "0 0 R", "endobj", "1e99" }.Select(Encoding.ASCII.GetBytes)];

    private static readonly Gen<byte[]> Cut = Gen.Int[8, Whole.Length].Select(n => Whole[..n]);

    private static readonly Gen<byte[]> Flipped = Gen.Select(Gen.Int[8, Whole.Length - 1], Gen.Int[0, 7]).Array[1, 12].Select(flips =>
    {
        var bytes = (byte[])Whole.Clone();
        foreach (var (at, bit) in flips)
        {
            bytes[at] ^= (byte)(1 << bit);
        }

        return bytes;
    });

    private static readonly Gen<byte[]> Overwritten = Gen.Select(Gen.Int[8, Whole.Length - 9], Gen.Int[0, Words.Length - 1]).Array[1, 4].Select(edits =>
    {
        var bytes = (byte[])Whole.Clone();
        foreach (var (at, word) in edits)
        {
            Words[word].CopyTo(bytes, at);
        }

        return bytes;
    });

    [Fact]
    public void A_broken_document_is_read_or_refused() => Gen.OneOf(Cut, Flipped, Overwritten).Sample(
        bytes =>
        {
            var content = DocumentReader.Read("reply.pdf", bytes);
            Assert.True(content.Blocks.Length > 0 || content.Findings.Length > 0);
            Assert.DoesNotContain(content.Findings, f => f.Code == "F-014");
        },
        iter: 400);
}
