using System.Text.RegularExpressions;
using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Corpus;

/// <summary>How the questions of the real replies were answered, with the sections relied on, beside what is right.</summary>
public sealed partial class CorpusAnswersTests(ITestOutputHelper output)
{
    // What the texts themselves say where expected.csv, which is about cells, has no row of it.
    private static readonly Dictionary<string, string[]> ByTheText = new()
    {
        ["001"] = ["1 Full", "2 Full"],
        ["002"] = ["1 Full"],
        ["004"] = ["all Full"],
        ["005"] = ["1a Full", "1b Full", "2 Full"],
        ["010"] = ["all Full", "2 NeitherConfirmNorDeny s.30(3) s.31(3) s.40(5)"],
        ["011"] = ["1 Full", "2 Full"],
        ["017"] = ["all Partial"],
        ["022"] = ["1 Full"],
        ["025"] = ["all Partial"],
        ["038"] = ["all Full"],
    };

    [Fact]
    public void At_least_97_answers_of_100_have_the_right_outcome_and_sections()
    {
        Assert.SkipUnless(Shared.Folder is not null, "the shared corpus is not here");
        var folder = Path.Combine(Shared.Folder!, "corpus", "replies");
        var rows = ExpectedReading.Statuses(Path.Combine(folder, "expected.csv"));
        var (right, all) = (0, 0);
        foreach (var file in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var reply = Path.GetFileName(file)[..3];
            var reading = PlainText.Read(File.ReadAllText(file));
            var read = reading.Answers.Select(a => $"{a.Question ?? "all"} {a.Outcome} {string.Join(' ', a.Sections)}".Trim()).ToList();
            var expected = rows.Where(r => r.Reply == reply).SelectMany(r => OfStatus(r.Unit, r.Status)).Concat(ByTheText.GetValueOrDefault(reply) ?? []).ToList();
            var missed = expected.Where(e => !read.Exists(r => IsRight(e, r))).ToList();
            var more = read.Where(r => !expected.Exists(e => IsRight(e, r))).ToList();
            (right, all) = (right + expected.Count - missed.Count, all + expected.Count + more.Count);
            output.WriteLine($"{reply} {reading.Kind}: {string.Join(" | ", read)}{(missed.Count > 0 ? " MISSED " + string.Join(" | ", missed) : "")}{(more.Count > 0 ? " MORE " + string.Join(" | ", more) : "")}");
        }

        output.WriteLine($"{right} of {all} answers right");
        Assert.InRange((double)right / all, 0.97, 1);
    }

    // "exempt s30(1)(a)(b), s40(2)" of "questions 2 to 4".
    private static IEnumerable<string> OfStatus(string unit, string status)
    {
        var outcome = status.StartsWith("NCND", StringComparison.Ordinal) ? Outcome.NeitherConfirmNorDeny
            : status.StartsWith("partial", StringComparison.Ordinal) ? Outcome.Partial
            : status.StartsWith("exempt", StringComparison.Ordinal) ? Outcome.Refused
            : status.StartsWith("refused s12", StringComparison.Ordinal) ? Outcome.Cost
            : (Outcome?)null;
        var sections = string.Join(' ', Section().Matches(status).Select(m => $"s.{m.Groups["n"].Value}"));
        var numbers = Number().Matches(unit.StartsWith("question", StringComparison.Ordinal) ? unit : "").Select(m => int.Parse(m.ValueSpan, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var questions = numbers.Count == 0 ? ["all"] : Enumerable.Range(numbers[0], numbers[^1] - numbers[0] + 1).Select(n => $"{n}").ToList();
        return outcome is null ? [] : questions.Select(q => $"{q} {outcome} {sections}".Trim());
    }

    // Reply 007 relies on section 23(5) for anything else that may be held, which its row leaves out.
    private static bool IsRight(string expected, string read) => read == expected || (expected == "all Partial s.12" && read == "all Partial s.12 s.23(5)");

    [GeneratedRegex(@"\bs(?<n>\d{2}(?:\([0-9a-z]+\))*)")]
    private static partial Regex Section();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
