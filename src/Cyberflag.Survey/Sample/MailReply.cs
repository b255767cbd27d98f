using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys.Sample;

/// <summary>
/// A reply as mail of plain text: numbered answers with a line a year (<c>2018/19 - 10</c>), then the tables turned into text. Layout
/// 0 aligns its columns with spaces; layout 1 parts them with strokes. Places are lines of the mail's text, from 1.
/// </summary>
internal static class MailReply
{
    private static readonly string[] Header = ["Year", "Age of victim", .. Part.Sexes.Select(s => s.Label)];

    /// <summary>Writes it.</summary>
    public static SampleReply Write(ReplyDraft draft)
    {
        var lines = new List<string>
        {
            $"{Wording.Mark}.", "", "Dear Requester,", "", $"Freedom of Information request {draft.Reference}", "",
            "You asked for recorded offences in each financial year, by age and sex of the victim. Our answers are these.", "",
        };
        var statements = ImmutableArray.CreateBuilder<Statement>();
        for (var question = 1; question <= draft.Measures.Length; question++)
        {
            AddYears(lines, draft, draft.Measures[question - 1], question, statements);
        }

        for (var question = 1; question <= draft.Measures.Length; question++)
        {
            lines.AddRange([$"Answer {question} by age and sex of the victim: {Wording.Label(draft.Measures[question - 1])}", ""]);
            AddTable(lines, draft, draft.Measures[question - 1], statements);
        }

        lines.AddRange([.. draft.Remarks, "", "Information Disclosure Unit", draft.Force.Name]);
        return new SampleReply("reply.eml", Mail(draft.Force, draft.Date, draft.Reference, lines), statements.ToImmutable());
    }

    /// <summary>A mail of plain text (RFC 5322) from the force's invented address.</summary>
    public static byte[] Mail(
        Force force, DateOnly date, string reference, IEnumerable<string> lines, string type = "text/plain; charset=utf-8") => Encoding.UTF8.GetBytes(
        string.Join("\r\n",
        [
            $"From: {force.Name} <foi@{force.Id}.invalid>",
            "To: Sample Survey <survey@example.invalid>",
            $"Subject: Freedom of Information request {reference} (SYNTHETIC)",
            $"Date: {date.ToString("ddd, d MMM yyyy", CultureInfo.InvariantCulture)} 10:00:00 +0100",
            $"Message-ID: <{reference.Replace('/', '-')}@{force.Id}.invalid>",
            "MIME-Version: 1.0",
            $"Content-Type: {type}",
            "Content-Transfer-Encoding: 8bit",
            "",
            .. lines,
            "",
        ]));

    private static void AddYears(
        List<string> lines, ReplyDraft draft, Measure measure, int question, ImmutableArray<Statement>.Builder statements)
    {
        lines.Add($"{question}. {Wording.Label(measure)}, recorded offences:");
        foreach (var year in measure.Periods)
        {
            var before = $"{Wording.Year(year, draft.Layout)} - ";
            Place(lines, [before], [draft.State(measure, year, draft.Ages[^1], Part.Sexes[^1])], statements);
        }

        lines.Add("");
    }

    private static void AddTable(List<string> lines, ReplyDraft draft, Measure measure, ImmutableArray<Statement>.Builder statements)
    {
        // Two spaces after the widest text of a column.
        int[] widths = [.. Header.Select(h => h.Length + 2)];
        widths[0] = Math.Max(widths[0], measure.Periods.Max(y => Wording.Year(y, draft.Layout).Length) + 2);
        widths[1] = Math.Max(widths[1], draft.Ages.Max(a => a.Label.Length) + 2);
        string Column(string text, int i) => draft.Layout == 0 ? text.PadRight(widths[i]) : i == 0 ? text : $" | {text}";
        lines.Add(string.Concat(Header.Select(Column)).TrimEnd());
        foreach (var (year, age) in from year in measure.Periods from age in draft.Ages select (year, age))
        {
            var said = Part.Sexes.Select(sex => draft.State(measure, year, age, sex)).ToList();
            var heading = Column(Wording.Year(year, draft.Layout), 0) + Column(age.Label, 1);

            // What stands before each number: the row's heading or the gap after the number before.
            var gaps = said.Select((_, i) => draft.Layout == 1 ? " | "
                : i == 0 ? ""
                : new string(' ', Math.Max(2, widths[i + 1] - said[i - 1].Stated.Length)));
            Place(lines, [.. gaps.Select((gap, i) => i == 0 ? heading + gap : gap)], said, statements);
        }

        lines.Add("");
    }

    // One line of text and number in turn; each number knows where in the line it stands.
    private static void Place(
        List<string> lines, IReadOnlyList<string> before, IReadOnlyList<Statement> said, ImmutableArray<Statement>.Builder statements)
    {
        var line = new StringBuilder();
        foreach (var (text, statement) in before.Zip(said))
        {
            line.Append(text);
            var start = line.Length;
            line.Append(statement.Stated);
            statements.Add(statement with { Locator = $"l.{lines.Count + 1}:{start}-{line.Length}" });
        }

        lines.Add(line.ToString());
    }
}
