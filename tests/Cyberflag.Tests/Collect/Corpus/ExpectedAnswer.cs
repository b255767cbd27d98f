using System.Text.RegularExpressions;
using CsvHelper;
using Cyberflag.Collect;

namespace Cyberflag.Tests.Collect.Corpus;

/// <summary>A row of the corpus's <c>expected.csv</c> that has no data cell but tells how a question was answered: <c>refused s12(1)</c>.</summary>
/// <param name="Reply">Number of the reply.</param>
/// <param name="Outcomes">The outcomes that are right.</param>
/// <param name="Sections">The sections relied on, as answers write them: <c>s.12(1)</c>.</param>
internal sealed partial record ExpectedAnswer(string Reply, IReadOnlyList<Outcome> Outcomes, IReadOnlyList<string> Sections)
{
    public static IReadOnlyList<ExpectedAnswer> Load(string file)
    {
        using var csv = CsvReader.FromText(File.ReadAllText(file), new CsvReaderOptions { Separator = ',' });
        csv.ReadHeader();
        string[] header = [.. csv.Headers];
        var rows = new List<ExpectedAnswer>();
        while (csv.Read())
        {
            var fields = csv.Current.ToArray();
            var status = fields[Array.IndexOf(header, "status")];
            var outcomes = OutcomesOf(status);
            if (outcomes.Length > 0 && (fields[Array.IndexOf(header, "raw")].Length == 0 || !status.StartsWith("not ", StringComparison.Ordinal)))
            {
                rows.Add(new ExpectedAnswer(
                    fields[Array.IndexOf(header, "reply")], outcomes, [.. Section().Matches(status).Select(m => $"s.{m.Groups[1].Value}")]));
            }
        }

        return rows;
    }

    /// <summary>True where one of the answers has a right outcome, and those of the reply name every section.</summary>
    public bool IsRight(Reading reading) =>
        reading.Answers.Any(a => Outcomes.Contains(a.Outcome))
        && Sections.All(s => reading.Answers.Any(a => a.Sections.Any(n => n.StartsWith(s, StringComparison.Ordinal) || s.StartsWith(n + "(", StringComparison.Ordinal))));

    private static Outcome[] OutcomesOf(string status) => status.Split(' ', ':', ',')[0] switch
    {
        "refused" when status.Contains("data follow", StringComparison.Ordinal) => [Outcome.Cost, Outcome.Partial],
        "refused" => status.Contains("s12", StringComparison.Ordinal) ? [Outcome.Cost] : [Outcome.Refused],
        "exempt" when status.Contains("s21", StringComparison.Ordinal) => [Outcome.Refused, Outcome.Partial, Outcome.Elsewhere],
        "exempt" => [Outcome.Refused, Outcome.Partial],
        "NCND" => [Outcome.NeitherConfirmNorDeny],
        "partial" => [Outcome.Partial, Outcome.Cost],
        "not" => [Outcome.NotHeld],
        "nil" => [Outcome.Nil],
        "elsewhere" => [Outcome.Elsewhere],
        "full" => [Outcome.Full],
        _ => [],
    };

    [GeneratedRegex(@"\bs(\d+(?:\(\w+\))*)")]
    private static partial Regex Section();
}
