using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

/// <summary>Grids of whatever headings, labels, numbers and marks, thrown together.</summary>
public sealed class AnyGridTests
{
    private static readonly string[] Cells =
    [
        "", "", "", "12", "7", "2018", "1,234", "-5", "0", "*", "<5", "..", "#N/A", "12.5", "40%", "2017/18", "2018/19", "Q1", "Apr", "Apr-18", "Year", "Month", "Quarter",
        "Age", "Age 10", "10-12", "Sex", "Female", "Male", "Unknown", "Total", "Number", "Percentage", "Offences", "Arrests", "Number of offences", "Rate per 1,000 population",
        "% change", "Force", "Area Code", "E23000028", "E12000005", "Essex", "Kent7", "West Midlands", "Offence", "HO Code", "71/17", "88A", "Sexual communication with a child",
        "Sexual offences", "Robbery", "of which online", "Outcome", "Charge", "Snapchat", "Crime number", "No.", "<", "^", "7. A note on 12 offences", "* = fewer than 5",
        "Source: Niche, extracted 12/03/2020",
    ];

    [Fact]
    public void Any_grid_is_read_without_failing_and_no_mark_or_blank_becomes_a_number()
    {
        var random = new Random(20181);
        for (var n = 0; n < 1500; n++)
        {
            var (rows, columns) = (random.Next(1, 9), random.Next(1, 8));
            var text = string.Join('\n', Enumerable.Range(0, rows).Select(_ => string.Join('|', Enumerable.Range(0, columns).Select(_ => Cells[random.Next(Cells.Length)]))));
            var read = Sheets.Read(text);
            Assert.All(read.Observations.Where(o => !o.Source.Raw.Any(char.IsDigit)), o => Assert.True(o.Count is null or { IsExact: false }, $"{PlainText.Line(o)} in\n{text}"));
            Assert.All(read.Observations, o => Assert.False(o is { NeedsReview: false, Period: null, Status: Status.Value }, $"{PlainText.Line(o)} in\n{text}"));
        }
    }
}
