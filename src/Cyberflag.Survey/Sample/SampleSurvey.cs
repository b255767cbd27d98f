using System.Collections.Immutable;
using System.Text;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys.Sample;

/// <summary>
/// Writes a whole invented survey: its definition, the reference data of 44 fictional forces, their replies in rotating formats and
/// layouts, figures that an invented newspaper printed, and the truth beside it. Every file says that it is synthetic.
/// </summary>
public static class SampleSurvey
{
    /// <summary>Writes each file of the survey once. The same spec gives the same files with the same bytes in the same order.</summary>
    /// <param name="spec">What to write.</param>
    /// <param name="write">Takes a path relative to the survey, with forward slashes, and the bytes of the file.</param>
    /// <exception cref="ArgumentException">
    /// The spec has no years or more than 50, no age bands, two of one name or one without weight, or a last year before 2017/18.
    /// </exception>
    public static void Write(SampleSpec spec, Action<string, byte[]> write)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(write);
        Check(spec);

        var numbers = new SeededNumbers(spec.Seed);
        ImmutableArray<CountyFacts> counties = [.. FictionalForces.All.Select(force => CountyFacts.Draw(spec, force, numbers.Split()))];
        ImmutableArray<SampleReply> replies =
            [.. counties.SelectMany((county, index) => SampleReplies.Of(spec, county, index, numbers.Split()))];

        write("README.md", Readme(spec));
        write("survey.json", SurveyDefinition.Write(spec));
        foreach (var (name, bytes) in SampleReference.Write(spec, counties))
        {
            write($"reference/{name}", bytes);
        }

        write("attested.csv", AttestedSample.Write(spec, counties));
        foreach (var reply in replies)
        {
            write(reply.Name, reply.Bytes);
        }

        write("truth-answers.csv", TruthTable.Answers(spec, replies));
        write("truth.csv", TruthTable.Write(spec, counties, replies.SelectMany(r => r.Statements)));
    }

    private static void Check(SampleSpec spec)
    {
        if (spec.Years is < 1 or > 50 || spec.FirstYear is < 1970 or > 2100 || spec.FirstYear + spec.Years < 2018)
        {
            throw new ArgumentException("A sample has 1 to 50 years and ends with 2017/18 or later.", nameof(spec));
        }

        if (spec.Ages.IsDefaultOrEmpty || spec.Ages.Any(a => a.Weight < 1) || spec.Ages.DistinctBy(a => a.Value).Count() < spec.Ages.Length)
        {
            throw new ArgumentException("A sample has age bands with a name of their own and a weight of 1 or more each.", nameof(spec));
        }
    }

    private static string Years(SampleSpec spec) =>
        $"{Period.FinancialYear(spec.FirstYear)} to {Period.FinancialYear(spec.FirstYear + spec.Years - 1)}";

    private static byte[] Readme(SampleSpec spec) => Encoding.UTF8.GetBytes(
        $"""
        Everything here is SYNTHETIC: forces, places, replies and figures are invented by a program for tests and demonstrations.

        A survey of 44 fictional forces, {Years(spec)}, seed {spec.Seed}.

        - `survey.json`: what was asked.
        - `reference/`: the fictional forces, areas, populations, recorded offences and one change of recording.
        - `replies/`: {(spec.HasEveryLayout ? $"{NationalReplies.Layouts.Length} formats and layouts, from PDF to a table that copying turned into text" : "CSV files, workbooks, web pages and mail")}. Three forces refuse, two never answer, one answers for the later half of
          the years, one revises its last year in a second reply. Some withhold counts of 1 to 4, and not all say what their marks mean.
        - `attested.csv`: totals that an invented newspaper printed, and a force that it says did not answer.
        - `truth.csv`: every number as the force had it and as its reply states it. Nothing but tests may read it.
        - `truth-answers.csv`: how each reply answers, and the sections that it refuses under.
        """.ReplaceLineEndings("\n") + "\n");
}
