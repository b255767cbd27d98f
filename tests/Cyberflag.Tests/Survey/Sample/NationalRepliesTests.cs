using System.Globalization;
using System.Text;
using Cyberflag.Collect;
using Cyberflag.Formats;
using Cyberflag.Surveys.Sample;
using Cyberflag.Tests.Collect;
using Cyberflag.Vocabulary;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using Xunit;

namespace Cyberflag.Tests.Surveys.Sample;

public sealed class NationalRepliesTests(ITestOutputHelper output)
{
    private static readonly WrittenSample Sample = WrittenSample.Of(SampleSpec.National);

    private static readonly Lazy<ReferenceData> Reference = new(Load);

    static NationalRepliesTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string> Layouts => [.. NationalReplies.Layouts.Select(l => l.Name)];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void No_number_of_a_layout_is_read_wrong_and_unmarked(string layout)
    {
        var (right, marked, wrong, expected) = (0, 0, new List<string>(), 0);
        foreach (var reply in RepliesOf(layout))
        {
            expected += reply.Count();
            var force = Reference.Value.Gazetteer.FindForce(reply.Key.Split('/')[1])!;
            var truth = reply.ToLookup(t => (t.Period, t.Measure, t.Breakdown));
            foreach (var seen in Read(reply.Key, force).Observations)
            {
                if (seen.NeedsReview)
                {
                    marked++;
                }
                else if (truth[(seen.Period?.ToString() ?? "", MeasureOf(seen), seen.Breakdown.ToString())].Any(t => seen.Area == force.Code && Agrees(seen, t)))
                {
                    right++;
                }
                else
                {
                    wrong.Add($"{reply.Key}: {PlainText.Line(seen)}");
                }
            }
        }

        output.WriteLine($"{layout}: {expected} stated, {right} right, {marked} marked, {wrong.Count} wrong");
        Assert.True(expected > 0, "no force answers so");
        Assert.True(wrong.Count == 0, $"{right} right, {marked} marked, {wrong.Count} wrong:\n" + string.Join('\n', wrong.Take(8)));
    }

    [Fact]
    public void Every_reply_says_that_it_is_synthetic() => Assert.All(Sample.Files.Where(f => f.Key.StartsWith("replies/", StringComparison.Ordinal)), f =>
        Assert.True(f.Value.AsSpan().IndexOf("SYNTHETIC"u8) >= 0 || f.Value.AsSpan().IndexOf(Encoding.Unicode.GetBytes("SYNTHETIC")) >= 0, f.Key));

    [Fact]
    public void The_same_bytes_are_written_again() => Assert.Equal(Sample.Hash(), WrittenSample.Of(SampleSpec.National).Hash());

    [Fact]
    public void Replies_come_in_all_formats() => Assert.Equal(
        [".csv", ".docx", ".eml", ".html", ".ods", ".pdf", ".tsv", ".txt", ".xls", ".xlsm", ".xlsx", ".zip"],
        Sample.Files.Keys.Where(k => k.StartsWith("replies/", StringComparison.Ordinal)).Select(Path.GetExtension).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_forces_refuse_on_three_grounds()
    {
        var answers = ReferenceTable.Read("truth-answers.csv", new StringReader(Sample.Text("truth-answers.csv")), "file", "outcome").Rows
            .Where(r => r["outcome"] != "full").ToList();
        Assert.Equal(["cost", "neitherConfirmNorDeny", "refused"], answers.Select(r => r["outcome"]).Order(StringComparer.Ordinal));
        foreach (var row in answers)
        {
            var reading = Read(row["file"], null);
            Assert.Empty(reading.Observations.Where(o => !o.NeedsReview));
            Assert.Contains(reading.Answers, a => a.Outcome.ToString().Equals(row["outcome"], StringComparison.OrdinalIgnoreCase));
            Assert.Equal(row["sections"].Split('|'), reading.Answers.SelectMany(a => a.Sections).Distinct());
        }
    }

    [Fact]
    public void Another_reader_finds_each_number_of_an_old_workbook_in_its_cell()
    {
        foreach (var reply in Sample.Replies(".xls"))
        {
            using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(Sample.Files[reply.Key]));
            var cells = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var row = 1; reader.Read(); row++)
            {
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    cells.Add($"{reader.Name}!{Grid.ColumnName(column)}{row}", Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture) ?? "");
                }
            }

            Assert.All(reply, r => Assert.Equal(r.Stated, cells[r.Locator]));
        }
    }

    [Fact]
    public void Letters_and_workbooks_follow_the_standard()
    {
        var validator = new OpenXmlValidator();
        foreach (var (path, bytes) in Sample.Files.Where(f => f.Key.StartsWith("replies/", StringComparison.Ordinal)))
        {
            using OpenXmlPackage? package = Path.GetExtension(path) switch
            {
                ".docx" => WordprocessingDocument.Open(new MemoryStream(bytes), false),
                ".xlsx" => SpreadsheetDocument.Open(new MemoryStream(bytes), false),
                _ => null,
            };
            Assert.Empty(package is null ? [] : validator.Validate(package, TestContext.Current.CancellationToken).Select(e => $"{path}: {e.Description}"));
        }
    }

    private static IEnumerable<IGrouping<string, TruthRow>> RepliesOf(string layout) => Sample.Replies("").Where(r =>
        r.Key.Length > 0 && NationalReplies.LayoutOf(FictionalForces.All.Single(f => f.Id == r.Key.Split('/')[1])).Name == layout);

    private static Reading Read(string path, Force? force) => ReplyReader.Read(
        new ReceivedDocument(path, "0123456789abcdef", force, DateOnly.ParseExact(path.Split('/')[2], "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        DocumentReader.Read(path, Sample.Files[path]), Reference.Value);

    private static string MeasureOf(Observation seen) => (seen.Offence, seen.Method) switch
    {
        ("CSO", Method.Flag) => "CYB",
        ("71/17", Method.OffenceCode) => "SCC",
        _ => "",
    };

    private static bool Agrees(Observation seen, TruthRow truth) => seen.Unit == CountingUnit.Offences && (truth.Number is { } number
        ? seen.Count == Count.Exactly(number)
        : seen.Status == Status.Suppressed && (seen.Count is null || seen.Count.Value.Contains(truth.Value)));

    private static ReferenceData Load()
    {
        var folder = Directory.CreateTempSubdirectory("cyberflag-national");
        try
        {
            foreach (var (path, bytes) in Sample.Files.Where(f => f.Key.StartsWith("reference/", StringComparison.Ordinal)))
            {
                File.WriteAllBytes(Path.Combine(folder.FullName, Path.GetFileName(path)), bytes);
            }

            return ReferenceData.Load(folder.FullName, Repository.Reference);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
