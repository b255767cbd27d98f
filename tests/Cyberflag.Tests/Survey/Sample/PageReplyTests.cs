using System.Globalization;
using System.Xml.Linq;
using Xunit;

namespace Cyberflag.Tests.Surveys.Sample;

public sealed class PageReplyTests
{
    private static readonly WrittenSample Sample = WrittenSample.Default;

    [Fact]
    public void Each_number_stands_in_the_cell_that_the_truth_names_below_and_beside_its_headings()
    {
        foreach (var reply in Sample.Replies(".html"))
        {
            var tables = Tables(Sample.Text(reply.Key));
            foreach (var row in reply)
            {
                var (t, r, c) = Place(row.Locator);
                var table = tables[t - 1];
                Assert.Equal(row.Stated, table[(r, c)]);
                Assert.Equal(row.Period, table[(r, 1)].Replace('-', '/'));
                var agesDown = table[(1, 2)] == "Age of victim";
                var (age, sex) = agesDown ? (table[(r, 2)], table[(2, c)]) : (table[(2, c)], table[(r, 2)]);
                Assert.Equal(row.Breakdown, TruthRow.BreakdownOf(age, sex));
            }
        }
    }

    [Fact]
    public void Years_are_merged_down_and_headings_across()
    {
        var pages = Sample.Replies(".html").Select(r => Sample.Text(r.Key)).ToList();
        Assert.Contains(pages, p => p.Contains("<th rowspan=\"6\">2021/22</th>", StringComparison.Ordinal));
        Assert.Contains(pages, p => p.Contains("<th rowspan=\"4\">2021-22</th>", StringComparison.Ordinal));
        Assert.All(pages, p => Assert.Contains("<th colspan=", p, StringComparison.Ordinal));
    }

    // The grid of a table by row and column from 1, as the HTML standard forms it; the page is well-formed enough for an XML reader.
    private static List<Dictionary<(int Row, int Column), string>> Tables(string page) =>
        [.. XDocument.Parse(page.Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal)).Descendants("table").Select(Grid)];

    private static Dictionary<(int Row, int Column), string> Grid(XElement table)
    {
        var grid = new Dictionary<(int, int), string>();
        foreach (var (index, row) in table.Descendants("tr").Index())
        {
            foreach (var cell in row.Elements())
            {
                var column = Enumerable.Range(1, 1000).First(c => !grid.ContainsKey((index + 1, c)));
                foreach (var (down, across) in from d in Span(cell, "rowspan") from a in Span(cell, "colspan") select (d, a))
                {
                    grid.Add((index + 1 + down, column + across), cell.Value);
                }
            }
        }

        return grid;
    }

    private static IEnumerable<int> Span(XElement cell, string name) => Enumerable.Range(0, (int?)cell.Attribute(name) ?? 1);

    private static (int Table, int Row, int Column) Place(string locator)
    {
        var parts = locator.Split('/').Select(p => int.Parse(p[2..], CultureInfo.InvariantCulture)).ToList();
        return (parts[0], parts[1], parts[2]);
    }
}
