using Cyberflag.Collect;
using Cyberflag.Formats;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Collect.Corpus;

/// <summary>Official workbooks, read from their bytes and compared with figures whose cells are known.</summary>
public sealed class WorkbookAccuracyTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_expected_figure_of_the_official_workbooks_is_read_right_in_its_cell_and_unmarked()
    {
        var wrong = new List<string>();
        foreach (var file in Expected().GroupBy(e => e.File))
        {
            var byPlace = Read(file.Key).Observations.ToDictionary(o => o.Source.Locator);
            var missed = file.Where(e => !byPlace.TryGetValue($"{e.Sheet}!{e.Cell}", out var o) || !e.IsRight(o)).ToList();
            output.WriteLine($"{file.Key}: {file.Count() - missed.Count} of {file.Count()} right");
            wrong.AddRange(missed.Select(e => $"{e} read as {(byPlace.TryGetValue($"{e.Sheet}!{e.Cell}", out var o) ? PlainText.Line(o) : "nothing")}"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(12)));
    }

    [Fact]
    public void No_percentage_and_no_rate_of_the_official_workbooks_is_an_unmarked_count()
    {
        // Table P2 holds percentage changes, P3 rates, populations and households: none of its numbers counts offences.
        var wrong = Expected().Select(e => e.File).Distinct().SelectMany(f => Read(f).Observations)
            .Where(o => !o.NeedsReview && (o.Source.Locator.StartsWith("Table P2!", StringComparison.Ordinal) || o.Source.Locator.StartsWith("Table P3!", StringComparison.Ordinal)))
            .Select(PlainText.Line).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(12)));
    }

    [Fact]
    public void No_number_of_a_title_or_note_of_a_sheet_is_unmarked()
    {
        // The data of table P1 stand in columns C to AA from row 7 on; column A and B hold codes, names and notes.
        var wrong = Expected().Select(e => e.File).Distinct().SelectMany(f => Read(f).Observations)
            .Where(o => !o.NeedsReview && (o.Source.Locator.StartsWith("Table P1!A", StringComparison.Ordinal) && char.IsDigit(o.Source.Locator["Table P1!A".Length])))
            .Select(PlainText.Line).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Forces_are_told_from_the_partnerships_within_them()
    {
        // Avon and Somerset is printed with 170,002 offences; Bath and North East Somerset within it with 634 sexual offences.
        var read = Read("policeforceareatablesyejune25final.csv").Observations;
        var force = Assert.Single(read, o => o.Source.Locator == "r.9/c.7");
        Assert.Equal(("E23000036", Count.Exactly(170_002), Role.Total, false), (force.Area, force.Count, force.Role, force.NeedsReview));
        Assert.True(force.Breakdown.Parts.IsEmpty);
        Assert.Equal(Period.Between(new(2024, 7, 1), new(2025, 6, 30)), force.Period);
        var part = Assert.Single(read, o => o.Source.Locator == "r.10/c.14");
        Assert.Equal(("E23000036", Count.Exactly(634), "Sexual offences", Role.Value), (part.Area, part.Count, part.OffenceLabel, part.Role));
        Assert.Equal("partnership=bath and north east somerset", part.Breakdown.ToString());
    }

    [Fact]
    public void A_long_list_is_read_row_by_row_with_its_code_quarter_and_corrections()
    {
        // Rows of the file itself: Avon and Somerset, first quarter of 2017/18; zero is printed -00.
        var read = Read("home-office-police-recorded-crime-2017-18.csv").Observations.ToDictionary(o => o.Source.Locator);
        var coded = read["r.4/c.8"];
        Assert.Equal(("E23000036", Period.Quarter(2017, 1), "71", CountingUnit.Offences, Count.Exactly(6), false),
            (coded.Area, coded.Period, coded.Offence, coded.Unit, coded.Count, coded.NeedsReview));
        var other = read["r.6/c.8"];
        Assert.Equal((null, "Aggravated Burglary Business and Community", Count.Exactly(2)), (other.Offence, other.OffenceLabel, other.Count));
        var zero = read["r.7/c.8"];
        Assert.Equal(("-00 ", Status.Value, Count.Zero), (zero.Source.Raw, zero.Status, zero.Count));
        Assert.Equal(36, read.Values.Count(o => o.Count is { Lower: < 0 }));
        Assert.All(read.Values.Where(o => o.Count is { Lower: < 0 }), o => Assert.True(o.NeedsReview));
    }

    private static Reading Read(string file)
    {
        Assert.SkipUnless(Shared.Folder is not null, "the shared corpus is not here");
        var path = Path.Combine(Shared.Folder!, "corpus", "workbooks", file);
        return ReplyReader.Read(new ReceivedDocument(file, "0123456789abcdef", null, null), DocumentReader.Read(file, File.ReadAllBytes(path)), PlainText.Reference);
    }

    private static IReadOnlyList<ExpectedFigure> Expected()
    {
        Assert.SkipUnless(Shared.Folder is not null, "the shared corpus is not here");
        return ExpectedFigure.Load(Path.Combine(Shared.Folder!, "corpus", "workbooks", "expected-ons-table-P1.csv"));
    }
}
