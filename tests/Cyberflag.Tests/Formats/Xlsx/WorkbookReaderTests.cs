using System.Globalization;
using Cyberflag.Formats;
using Cyberflag.Vocabulary;
using ExcelDataReader;
using Xunit;

namespace Cyberflag.Tests.Formats;

public class WorkbookReaderTests
{
    [Fact]
    public void All_figures_of_the_official_tables_stand_at_their_addresses()
    {
        var expected = Documents.Grid(DocumentReader.Read("expected-ons-table-P1.csv", SharedCorpus.Workbook("expected-ons-table-P1.csv")));
        var seen = 0;
        foreach (var group in Enumerable.Range(1, expected.Rows - 1).GroupBy(r => (File: expected[r, 0].Text, Sheet: expected[r, 1].Text)))
        {
            var content = DocumentReader.Read(group.Key.File, SharedCorpus.Workbook(group.Key.File));
            Assert.DoesNotContain(content.Findings, f => f.Severity == Severity.Error);
            var sheet = Documents.Grids(content).Single(g => g.Name == group.Key.Sheet);
            foreach (var row in group)
            {
                var address = expected[row, 8].Text;
                var cell = Documents.At(sheet, address);
                Assert.Equal((address, double.Parse(expected[row, 7].Text, CultureInfo.InvariantCulture)), (address, cell.Number));
                seen++;
            }
        }

        Assert.Equal(672, seen);
    }

    [Theory]
    [InlineData("policeforceareadatatablesyearendingjune2018corrected.xlsx", 7)]
    [InlineData("policeforceareatablesyearendingdecember2018.xlsx", 6)]
    [InlineData("policeforceareatablesyearendingmarch2018v2.xlsx", 11)]
    [InlineData("policeforceareatablesyearendingsep18corrected.xlsx", 7)]
    [InlineData("1904.xlsx", 1)]
    [InlineData("inlineStr.xlsx", 1)]
    [InlineData("new_line_errors.xlsx", 1)]
    [InlineData("libreoffice-bool.xlsx", 1)]
    [InlineData("outlines.xlsx", 1)]
    [InlineData("richtext-coloured.xlsx", 1)]
    [InlineData("examples-gnumeric.xlsx", 2)]
    public void Every_stored_value_agrees_with_an_independent_reader(string file, int sheets)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        var bytes = SharedCorpus.Workbook(file);
        var grids = Documents.Grids(DocumentReader.Read(file, bytes));
        Assert.Equal(sheets, grids.Length);
        using var other = ExcelReaderFactory.CreateReader(new MemoryStream(bytes));
        do
        {
            var grid = grids.FirstOrDefault(g => g.Name == other.Name);
            for (var row = 0; other.Read(); row++)
            {
                for (var column = 0; column < other.FieldCount; column++)
                {
                    var cell = grid is not null && row < grid.Rows && column < grid.Columns ? grid[row, column] : Cell.Blank;
                    var there = other.GetValue(column);
                    Assert.True(Agree(there, cell), $"{other.Name}!{Grid.ColumnName(column)}{row + 1}: {there} ({there?.GetType().Name}) but {cell}");
                }
            }
        }
        while (other.NextResult());
    }

    // The other reader gives no error values, gives rich text as one string, and keeps white space and line ends as they are stored.
    private static bool Agree(object? there, Cell cell) => there switch
    {
        null => cell.Kind is CellKind.Blank or CellKind.Error,
        double number => cell.Number == number,
        DateTime date => cell.Kind == CellKind.Date && cell.Text.StartsWith(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal),
        TimeSpan => cell.Kind == CellKind.Text,
        bool flag => cell.Text == (flag ? "TRUE" : "FALSE"),
        string text => Sorted(text) == Sorted(cell.Text + cell.Superscript),
        _ => false,
    };

    private static string Sorted(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != ',').Order());
}
