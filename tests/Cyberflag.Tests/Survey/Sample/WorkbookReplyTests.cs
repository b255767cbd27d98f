using System.Globalization;
using System.IO.Compression;
using System.Text;
using Cyberflag.Formats;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using Xunit;

namespace Cyberflag.Tests.Surveys.Sample;

public sealed class WorkbookReplyTests
{
    private static readonly WrittenSample Sample = WrittenSample.Default;

    static WorkbookReplyTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Another_reader_finds_each_number_in_the_cell_that_the_truth_names()
    {
        foreach (var reply in Sample.Replies(".xlsx"))
        {
            var cells = Cells(Sample.Files[reply.Key]);
            Assert.All(reply, row => Assert.Equal(row.Stated, cells[row.Locator]));
        }
    }

    [Fact]
    public void The_headings_above_and_before_a_number_say_what_it_counts()
    {
        foreach (var reply in Sample.Replies(".xlsx"))
        {
            var cells = Cells(Sample.Files[reply.Key]);
            foreach (var (row, sheet, column, line) in reply.Select(r => (r, r.Locator.Split('!')[0], Column(r.Locator), Line(r.Locator))))
            {
                // The year is merged over four columns from the second on; sexes stand below it, two rows above the first age.
                var head = Enumerable.Range(1, line).Last(l => cells.GetValueOrDefault($"{sheet}!A{l}") == "Age of victim");
                var first = 1 + ((column - 1) / 4 * 4);
                Assert.Equal(row.Period, cells[$"{sheet}!{Grid.ColumnName(first)}{head}"].Replace('-', '/'));
                var (age, sex) = (cells[$"{sheet}!A{line}"], cells[$"{sheet}!{Grid.ColumnName(column)}{head + 1}"]);
                Assert.Equal(row.Breakdown, TruthRow.BreakdownOf(age, sex));
                Assert.Contains(row.Measure == "CYB" ? "online flag" : "71/17", cells[$"{sheet}!A{head - 1}"], StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_package_follows_the_standard()
    {
        foreach (var reply in Sample.Replies(".xlsx"))
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(Sample.Files[reply.Key]), isEditable: false);
            Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => e.Description));
        }
    }

    [Fact]
    public void The_archive_is_dated_1980_and_whole()
    {
        foreach (var reply in Sample.Replies(".xlsx"))
        {
            using var archive = new ZipArchive(new MemoryStream(Sample.Files[reply.Key]));
            Assert.All(archive.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));

            // Reading to the end checks length and CRC-32.
            Assert.All(archive.Entries, e => Assert.StartsWith("<?xml", new StreamReader(e.Open()).ReadToEnd(), StringComparison.Ordinal));
        }
    }

    private static Dictionary<string, string> Cells(byte[] workbook)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(workbook));
        do
        {
            for (var row = 1; reader.Read(); row++)
            {
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    var text = Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture) ?? "";
                    cells.Add($"{reader.Name}!{Grid.ColumnName(column)}{row}", text);
                }
            }
        }
        while (reader.NextResult());
        return cells;
    }

    private static int Column(string locator) =>
        locator.Split('!')[1].Where(char.IsAsciiLetterUpper).Aggregate(0, (sum, c) => (sum * 26) + c - 'A' + 1) - 1;

    private static int Line(string locator) =>
        int.Parse(string.Concat(locator.Split('!')[1].Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
}
