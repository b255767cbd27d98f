using Xunit;

namespace Cyberflag.Tests.Collect.Corpus;

/// <summary>The corpus of real replies, read and compared with its right readings cell by cell.</summary>
public sealed class CorpusAccuracyTests(ITestOutputHelper output)
{
    [Fact]
    public void No_number_of_the_corpus_is_wrong_and_unmarked()
    {
        var wrong = Report().SelectMany(r => r.WrongUnmarked.Select(o => $"{r.Reply}: {PlainText.Line(o)}")).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void On_average_a_reply_is_read_right_in_at_least_95_cells_of_100() =>
        Assert.InRange(Report().Where(r => r.Expected > 0).Average(r => (double)r.Right / r.Expected), 0.95, 1);

    [Fact]
    public void At_least_70_right_readings_of_100_are_unmarked()
    {
        var report = Report();
        Assert.InRange((double)report.Sum(r => r.RightUnmarked) / report.Sum(r => r.Right), 0.70, 1);
    }

    private List<ReplyReport> Report()
    {
        Assert.SkipUnless(Shared.Folder is not null, "the shared corpus is not here");
        var folder = Path.Combine(Shared.Folder!, "corpus", "replies");
        var expected = ExpectedReading.Load(Path.Combine(folder, "expected.csv"), PlainText.Reference).ToLookup(e => e.Reply);
        var reports = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .Select(f => (Reply: Path.GetFileName(f)[..3], Reading: PlainText.Read(File.ReadAllText(f))))
            .Select(r => ReplyReport.Of(r.Reply, [.. expected[r.Reply]], r.Reading)).ToList();
        foreach (var report in reports)
        {
            output.WriteLine(report.ToString());
        }

        return reports;
    }
}
