using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Cyberflag.Formats;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Formats;

/// <summary>Files that are made to do harm: each ends soon, in a finding, with nothing fetched and nothing run.</summary>
public class HostileFileTests
{
    public static TheoryData<string, byte[], string> Files => new()
    {
        { "bomb.zip", Zip(("zeros.csv", Zeros(100))), "F-008" },
        { "bomb.xlsx", Workbook("xl/worksheets/sheet1.xml", Spaces("worksheet", 100)), "F-008" },
        { "bomb-in-bomb.zip", Zip(("a.zip", Zip(("zeros.csv", Zeros(100))))), "F-008" },
        { "entities.xlsx", Workbook("xl/sharedStrings.xml", Entities("sst")), "F-005" },
        { "external.xlsx", Workbook("xl/worksheets/sheet1.xml", External("worksheet")), "F-005" },
        { "entities.docx", Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", Entities("document"))), "F-005" },
        { "external.ods", Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"u8.ToArray()), ("content.xml", External("document"))), "F-005" },
        { "deep.xlsx", Workbook("xl/worksheets/sheet1.xml", Deep("worksheet", "row", 200_000)), "" },
        { "deep.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 100_000)) + "7"), "F-013" },
        { "attributes.html", Encoding.UTF8.GetBytes($"<html><body><div {string.Join(' ', Enumerable.Range(0, 1_000_000).Select(i => $"a{i}"))}>7</div>"), "F-013" },
        { "lines.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a\n", 3_000_000))), "F-047" },
        { "columns.xlsx", WorkbookFile.Of("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", string.Concat(Enumerable.Repeat("<col min=\"1\" max=\"16384\" hidden=\"1\"/>", 200_000))), "" },
        { "unbalanced.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div></x>", 100_000)) + "7"), "F-013" },
        { "deeper.html", Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<table><tr><td>", 2_500)) + "7"), "" },
        { "folders.zip", Nested(9), "F-009" },
        { "many.zip", Zip([.. Enumerable.Range(0, 600).Select(i => ($"{i}.txt", "a"u8.ToArray()))]), "F-010" },
        { "twice.zip", Zip(("a.csv", "1"u8.ToArray()), ("a.csv", "2"u8.ToArray())), "F-005" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_hostile_file_ends_soon_in_a_finding(string name, byte[] bytes, string code)
    {
        var (clock, before) = (Stopwatch.StartNew(), GC.GetTotalAllocatedBytes());
        var content = DocumentReader.Read(name, bytes);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
        Assert.True(GC.GetTotalAllocatedBytes() - before < 3L << 30);
        var findings = Findings(content).ToList();
        Assert.True(findings.Count + content.Blocks.Length > 0);
        Assert.DoesNotContain(findings, f => f.Code == "F-014");
        Assert.True(code.Length == 0 || findings.Exists(f => f.Code == code && f.Severity == Severity.Error), string.Join(", ", findings.Select(f => f.Code)));
    }

    [Fact]
    public void Ten_thousand_columns_are_read_within_the_limits()
    {
        var line = string.Join(',', Enumerable.Range(0, 10_000));
        var table = Documents.Grid(Documents.Read("wide.csv", $"{line}\n{line}\n"));
        Assert.Equal((2, 10_000), (table.Rows, table.Columns));
        var cells = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<c><v>{i}</v></c>"));
        Assert.Equal(10_000, Documents.Grid(DocumentReader.Read("wide.xlsx", WorkbookFile.Of($"<row>{cells}</row>"))).Columns);
        var wider = Documents.Read("wider.csv", string.Join(',', Enumerable.Range(0, 20_000)) + "\n1,2\n");
        Assert.Contains(wider.Findings, f => f.Code == "F-012");
    }

    private static IEnumerable<Finding> Findings(Content content) => content.Findings.Concat(content.Attachments.SelectMany(a => Findings(a.Content)));

    private static byte[] Zeros(int megabytes) => new byte[megabytes * 1024 * 1024];

    private static byte[] Spaces(string root, int megabytes)
    {
        var bytes = new byte[megabytes * 1024 * 1024];
        Array.Fill(bytes, (byte)' ');
        Encoding.UTF8.GetBytes($"<{root}>").CopyTo(bytes, 0);
        Encoding.UTF8.GetBytes($"</{root}>").CopyTo(bytes, bytes.Length - root.Length - 3);
        return bytes;
    }

    private static byte[] Entities(string root) => Encoding.UTF8.GetBytes(
        $"<!DOCTYPE x [<!ENTITY a0 \"ha\">{string.Concat(Enumerable.Range(1, 30).Select(i => $"<!ENTITY a{i} \"&a{i - 1};&a{i - 1};\">"))}]><{root}>&a30;</{root}>");

    private static byte[] External(string root) => Encoding.UTF8.GetBytes($"<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><{root}>&a;</{root}>");

    private static byte[] Deep(string root, string element, int depth) => Encoding.UTF8.GetBytes(
        $"<{root}><sheetData>{string.Concat(Enumerable.Repeat($"<{element}>", depth))}{string.Concat(Enumerable.Repeat($"</{element}>", depth))}</sheetData></{root}>");

    private static byte[] Nested(int depth) => depth == 0 ? Zip(("a.txt", "7"u8.ToArray())) : Zip(("a.zip", Nested(depth - 1)));

    private static byte[] Workbook(string part, byte[] bytes)
    {
        using var stream = new MemoryStream();
        stream.Write(WorkbookFile.Of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(part)!.Delete();
            using var entry = zip.CreateEntry(part, CompressionLevel.Optimal).Open();
            entry.Write(bytes);
        }

        return stream.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                part.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
