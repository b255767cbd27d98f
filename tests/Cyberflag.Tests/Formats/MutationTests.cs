using System.Diagnostics;
using Cyberflag.Formats;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Formats;

/// <summary>Whatever becomes of a file, a reader ends soon, throws nothing, and never meets what it does not know.</summary>
public class MutationTests
{
    private const int Cases = 25;

    private static readonly ReadingLimits Limits = new() { Passwords = ["Secret1"] };

    public static TheoryData<string> Files =>
    [
        "sheet.xlsx", "sheet.xls", "sheet-excel5.xls", "protected-rc4.xls", "sheet.ods", "protected.ods", "letter.docx", "letter.odt", "page.html", "reply.eml", "table.csv",
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_changed_file_is_read_or_told_and_never_a_crash(string name)
    {
        var original = SmallFiles.Bytes(name);
        for (var seed = 0; seed < Cases; seed++)
        {
            var changed = new Mutations(seed).Change(original);
            var clock = Stopwatch.StartNew();
            var content = DocumentReader.Read(name, changed, Limits);
            Assert.DoesNotContain(Findings(content), f => f.Code == "F-014");
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{name}, change {seed}: {clock.Elapsed}");
            Assert.True(content.Blocks.Length + content.Attachments.Length + content.Findings.Length > 0, $"{name}, change {seed}: nothing came of it");
        }
    }

    [Theory]
    [InlineData("sheet.xlsx")]
    [InlineData("sheet.ods")]
    [InlineData("letter.docx")]
    [InlineData("letter.odt")]
    public void A_flipped_bit_is_an_error_or_changes_nothing(string name)
    {
        var original = SmallFiles.Bytes(name);
        var expected = Texts(DocumentReader.Read(name, original));
        for (var seed = 0; seed < Cases; seed++)
        {
            var content = DocumentReader.Read(name, new Mutations(seed).FlipBits(original));
            Assert.True(
                Findings(content).Any(f => f.Severity == Severity.Error) || Texts(content).SequenceEqual(expected),
                $"{name}, change {seed}: a figure changed and nobody was told");
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_cut_short_anywhere_is_read_or_told(string name)
    {
        var original = SmallFiles.Bytes(name);
        for (var length = 0; length < original.Length; length += Math.Max(1, original.Length / 25))
        {
            var content = DocumentReader.Read(name, original.AsMemory(0, length), Limits);
            Assert.DoesNotContain(Findings(content), f => f.Code == "F-014");
            Assert.True(content.Blocks.Length + content.Attachments.Length + content.Findings.Length > 0, $"{name}, cut at {length}");
        }
    }

    private static IEnumerable<Finding> Findings(Content content) => content.Findings.Concat(content.Attachments.SelectMany(a => Findings(a.Content)));

    private static string[] Texts(Content content) => [.. Documents.Grids(content).SelectMany(Documents.Rows), .. Documents.Lines(content)];
}
