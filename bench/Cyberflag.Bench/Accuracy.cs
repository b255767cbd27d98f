using System.Globalization;
using Cyberflag.Collect;
using Cyberflag.Surveys;
using Cyberflag.Tests.Collect.Corpus;
using Cyberflag.Vocabulary;

namespace Cyberflag.Bench;

/// <summary>
/// How right the replies of a corpus folder are read, from their bytes as <c>collect</c> reads them: texts whose names begin with a number
/// of three digits, and <c>expected.csv</c> with the right reading of every cell.
/// </summary>
internal static class Accuracy
{
    /// <summary>Prints the report of a folder; null takes the shared corpus.</summary>
    /// <returns>0, or 1 where a reading is wrong and unmarked.</returns>
    public static int Print(string? folder, bool details)
    {
        if ((folder ?? SharedFolder("replies")) is not { } corpus || !File.Exists(Path.Combine(corpus, "expected.csv")))
        {
            Console.Error.WriteLine($"{folder ?? "../shared/corpus/replies"} has no expected.csv: name a folder of replies with it.");
            return 3;
        }

        var reports = Reports(corpus);
        var truth = Path.Combine(corpus, "expected.csv");
        Console.WriteLine($"{"reply",-6}{"expected",9}{"right",7}{"unmarked",9}{"wrong unmarked",15}{"wrong marked",13}");
        foreach (var r in reports)
        {
            Console.WriteLine($"{r.Reply,-6}{r.Expected,9}{r.Right,7}{r.RightUnmarked,9}{r.WrongUnmarked.Count,15}{r.WrongMarked.Count,13}");
            if (details)
            {
                Console.WriteLine(r);
            }
        }

        Totals(reports);
        Answers(reports, ExpectedAnswer.Load(truth), details);
        Calibration.Print(reports);
        return reports.Exists(r => r.WrongUnmarked.Count > 0) ? 1 : 0;
    }

    /// <summary>The readings of a corpus folder beside the right ones.</summary>
    public static List<ReplyReport> Reports(string corpus)
    {
        var reference = ReferenceData.Load(SurveyFolder.ProgramReference);
        var expected = ExpectedReading.Load(Path.Combine(corpus, "expected.csv"), reference).ToLookup(e => e.Reply);
        return [.. Directory.GetFiles(corpus, "*.txt").Where(f => char.IsAsciiDigit(Path.GetFileName(f)[0])).Order(StringComparer.Ordinal)
            .Select(f => ReplyReport.Of(Path.GetFileName(f)[..3], [.. expected[Path.GetFileName(f)[..3]]], Read(f, reference)))];
    }

    /// <summary>A folder of the shared corpus, or null where it is not beside the repository.</summary>
    public static string? SharedFolder(string name) => Shared.Folder is null ? null : Path.Combine(Shared.Folder, "corpus", name);

    /// <summary>Reads a file as <c>collect</c> does.</summary>
    public static Reading Read(string file, ReferenceData reference) =>
        DocumentReading.Of(new ReceivedDocument(Path.GetFileName(file), "0123456789abcdef", null, null), File.ReadAllBytes(file), reference).Reading;

    private static void Totals(List<ReplyReport> reports)
    {
        var withRows = reports.FindAll(r => r.Expected > 0);
        var (right, rightUnmarked, wrong) = (reports.Sum(r => r.Right), reports.Sum(r => r.RightUnmarked), reports.Sum(r => r.WrongUnmarked.Count));
        var unmarked = rightUnmarked + wrong;
        Line("share right, average over replies with cells", withRows.Average(r => (double)r.Right / r.Expected), $"of {withRows.Count} replies, {reports.Sum(r => r.Expected)} cells (target 95%)");
        Line("right ones unmarked", Share(rightUnmarked, right), $"{rightUnmarked} of {right} (target 70%)");
        Line("wrong and unmarked", Share(wrong, unmarked), $"{wrong} of {unmarked} unmarked (target 0); exact 95% upper bound {ExactUpperBound.Of(wrong, unmarked):P2}");
        Line("precision of unmarked", 1 - Share(wrong, unmarked), "(target 99.5%)");
    }

    private static void Answers(List<ReplyReport> reports, IReadOnlyList<ExpectedAnswer> expected, bool details)
    {
        var readings = reports.ToDictionary(r => r.Reply, r => r.Reading);
        var wrong = expected.Where(e => !readings.TryGetValue(e.Reply, out var reading) || !e.IsRight(reading)).ToList();
        Line("answer outcomes and sections", Share(expected.Count - wrong.Count, expected.Count), $"{expected.Count - wrong.Count} of {expected.Count} (target 97%)");
        foreach (var e in details ? wrong : [])
        {
            Console.WriteLine($"     answer of {e.Reply}: expected {string.Join('/', e.Outcomes)} {string.Join(' ', e.Sections)}");
        }
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static void Line(string name, double share, string note) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-46}{share,8:P1}  {note}"));
}
