using System.Collections.Immutable;

namespace Cyberflag.Surveys.Sample;

/// <summary>
/// A reply as a tidy CSV file: a line a number. Layout 0 has its notes above the header; layout 1 is as a spreadsheet exports it
/// (semicolons, byte order mark, CRLF) with the notes below the figures.
/// </summary>
internal static class CsvReply
{
    private static readonly string[] Header = ["force", "period", "offence", "age", "sex", "count"];

    /// <summary>Writes it.</summary>
    public static SampleReply Write(ReplyDraft draft)
    {
        var lines = draft.Layout == 0 ? new CsvLines() : new CsvLines(';', "\r\n");
        var statements = ImmutableArray.CreateBuilder<Statement>();
        lines.Add($"{draft.Force.Name}: recorded offences by age and sex of the victim. {Wording.Mark}");
        if (draft.Layout == 0)
        {
            AddRemarks(lines, draft);
        }

        lines.Add(Header);
        foreach (var measure in draft.Measures)
        {
            foreach (var (year, age, sex) in
                from year in measure.Periods from age in draft.Ages from sex in Part.Sexes select (year, age, sex))
            {
                var statement = draft.State(measure, year, age, sex);
                lines.Add(
                    draft.Force.ShortName, Wording.Year(year, draft.Layout), Wording.Label(measure), age.Label, sex.Label, statement.Stated);
                statements.Add(statement with { Locator = $"r.{lines.Count}/c.{Header.Length}" });
            }
        }

        if (draft.Layout == 1)
        {
            AddRemarks(lines, draft);
        }

        return new SampleReply("reply.csv", lines.ToBytes(withMark: draft.Layout == 1), statements.ToImmutable());
    }

    private static void AddRemarks(CsvLines lines, ReplyDraft draft)
    {
        foreach (var remark in draft.Remarks)
        {
            lines.Add($"Note: {remark}");
        }
    }
}
