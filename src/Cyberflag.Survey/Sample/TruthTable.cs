using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys.Sample;

/// <summary>Every number as it is and as a reply states it, for tests of the reading.</summary>
internal static class TruthTable
{
    private static readonly string[] Header = ["force", "period", "measure", "breakdown", "stated", "value", "file", "locator", "status", "lower", "upper"];

    /// <summary>The table: first what replies state, then what nobody said.</summary>
    public static byte[] Write(
        SampleSpec spec, ImmutableArray<CountyFacts> counties, IEnumerable<Statement> statements) => SampleReference.Table(
        spec, Header, statements.Concat(counties.SelectMany(c => Unsaid(spec, c))).Select(Row),
        "value is the count that the force had on the day of the reply; stated is the text in the reply",
        "locator is the place in the file as readers name it; of mail the line of its text, from 1",
        "status is value or suppressed, lower and upper are the bounds that the reply states; a mark without a legend has none",
        "a figure that a force did not give has neither stated nor file nor locator; a revising force has two replies");

    /// <summary>How each reply answers.</summary>
    public static byte[] Answers(SampleSpec spec, IEnumerable<SampleReply> replies) => SampleReference.Table(
        spec, ["file", "outcome", "sections"], replies.Select(r => new[] { r.Name, r.Outcome, r.Sections }),
        "outcome is as the readings name it; sections are separated by |");

    private static IEnumerable<Statement> Unsaid(SampleSpec spec, CountyFacts facts) =>
        from measure in SampleMeasures.Of(spec)
        from year in measure.Periods
        where !ConductOf.Gives(facts.Force, spec, year)
        from age in Part.Ages(spec.Ages)
        from sex in Part.Sexes
        select new Statement(
            new SeriesKey(facts.Force.Id, measure.Code, year, Part.Breakdown(age, sex)),
            "", facts.Counts[(measure.Code, year)][age.Index, sex.Index], "", "");

    private static string[] Row(Statement statement) =>
    [
        statement.Key.Area, PeriodText.Format(statement.Key.Period), statement.Key.Measure, statement.Key.Breakdown.ToString(),
        statement.Stated, $"{statement.Value}", statement.File, statement.Locator,
        statement.File.Length == 0 ? "" : statement.IsSuppressed ? "suppressed" : "value", $"{statement.Bounds?.Lower}", $"{statement.Bounds?.Upper}",
    ];
}
