using Cyberflag.Collect;
using Cyberflag.Formats;
using Cyberflag.Tests.Surveys.Sample;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Collect.Corpus;

/// <summary>The replies of the synthetic survey, read from their bytes and compared with its truth.</summary>
public sealed class SampleAccuracyTests(ITestOutputHelper output) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberflag-sample").FullName;

    [Theory]
    [InlineData(".csv")]
    [InlineData(".xlsx")]
    [InlineData(".html")]
    [InlineData(".eml")]
    public void Every_number_of_the_sample_is_read_right_and_unmarked(string ending)
    {
        var sample = WrittenSample.Default;
        foreach (var (path, bytes) in sample.Files.Where(f => f.Key.StartsWith("reference/", StringComparison.Ordinal)))
        {
            File.WriteAllBytes(Path.Combine(folder, Path.GetFileName(path)), bytes);
        }

        var reference = ReferenceData.Load(folder, Repository.Reference);
        var wrong = new List<string>();
        foreach (var reply in sample.Replies(ending))
        {
            var force = reference.Gazetteer.FindForce(reply.Key.Split('/')[1]);
            var reading = ReplyReader.Read(
                new ReceivedDocument(reply.Key, "0123456789abcdef", force, DateOnly.Parse(reply.Key.Split('/')[2], System.Globalization.CultureInfo.InvariantCulture)),
                DocumentReader.Read(reply.Key, sample.Files[reply.Key]), reference);
            var byPlace = reading.Observations.ToLookup(o => o.Source.Locator);
            wrong.AddRange(reply.Where(t => !byPlace[t.Locator].Any(o => IsRight(o, t, force!)))
                .Select(t => $"{reply.Key}: {t} read as {string.Join(" / ", byPlace[t.Locator].Select(PlainText.Line))}"));
            var places = reply.Select(t => t.Locator).ToHashSet();
            wrong.AddRange(reading.Observations.Where(o => !places.Contains(o.Source.Locator)).Select(o => $"{reply.Key}: not a number of the survey: {PlainText.Line(o)}"));
        }

        output.WriteLine($"{ending}: {sample.Replies(ending).Sum(r => r.Count())} numbers, {wrong.Count} wrong");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(12)));
    }

    [Fact]
    public void A_refusal_of_the_sample_has_no_figures()
    {
        var files = WrittenSample.Default.Files.Where(f => f.Key.Contains("/refusal.", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        foreach (var (path, bytes) in files)
        {
            var reading = ReplyReader.Read(new ReceivedDocument(path, "0123456789abcdef", null, null), DocumentReader.Read(path, bytes), PlainText.Reference);
            Assert.Empty(reading.Observations);
            var answer = Assert.Single(reading.Answers);
            Assert.Equal(Outcome.Cost, answer.Outcome);
            Assert.Equal(["s.12(1)"], answer.Sections);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static bool IsRight(Observation o, TruthRow truth, Force force) =>
        !o.NeedsReview && o.Area == force.Code && o.Period == Period.Parse(truth.Period)
        && (o.Offence, o.Method) == (truth.Measure == "CYB" ? ("CSO", Method.Flag) : ("71/17", Method.OffenceCode))
        && o.Unit == CountingUnit.Offences && o.Source.Raw == truth.Stated && o.Breakdown.ToString() == truth.Breakdown
        && (truth.Number is { } number ? o.Count == Count.Exactly(number) : o.Status == Status.Suppressed && (o.Count is null || o.Count.Value.Contains(truth.Value)));
}
