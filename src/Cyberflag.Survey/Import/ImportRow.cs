using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// One number of a master workbook on its way into <c>attested.csv</c>: a row by column, and the reading that it comes from.
/// </summary>
/// <param name="Observation">The reading.</param>
/// <param name="Fields">The row, by column; a field that is not certain holds the best reading or nothing.</param>
public sealed record ImportRow(Observation Observation, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>Why it waits; empty where it does not.</summary>
    public string Why { get; init; } = "";

    /// <summary>The row of a reading, as far as it is known.</summary>
    internal static ImportRow Of(Observation observation, Survey survey, ImportSource source) => new(observation, new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["measure"] = Measure(observation, survey) ?? "",
        ["area"] = observation.Area ?? "",
        ["period"] = observation.Period?.ToString() ?? "",
        ["value"] = observation.Count?.ToString() ?? "",
        ["status"] = observation.Status switch
        {
            Status.Value when observation.Count is not null => "value",
            Status.Suppressed => "suppressed",
            Status.NotHeld => "notHeld",
            Status.NotAvailable => "noAnswer",
            _ => "",
        },
        ["published"] = source.Published,
        ["publication"] = source.Publication,
        ["link"] = source.Link,
        ["breakdown"] = observation.Breakdown.ToString(),
        ["workbook"] = source.Workbook,
        ["sha256"] = source.Hash,
        ["place"] = observation.Source.Locator,
    });

    /// <summary>What it is about, in a line that is the same for every number of the same thing.</summary>
    public string Key => string.Join(" | ", new[] { "measure", "area", "period", "breakdown" }.Select(c => Fields[c]));

    /// <summary>True where the two rows say the same of the same thing in the same publication.</summary>
    internal bool SaysTheSame(Observation held, Survey survey) => held.Source.Citation?.Publication == Fields["publication"]
        && held.Count == Observation.Count && held.Status == Observation.Status && Key == KeyOf(held, survey);

    /// <summary>True where two rows of one workbook say the same of the same thing.</summary>
    internal bool SaysTheSame(ImportRow other) => other.Key == Key && (other.Observation.Count, other.Observation.Status) == (Observation.Count, Observation.Status);

    /// <summary>The same line of a figure that is held.</summary>
    internal static string KeyOf(Observation held, Survey survey) => string.Join(" | ", Measure(held, survey), held.Area, held.Period, held.Breakdown);

    // Bound where it is certain; otherwise the only measure that its offence allows.
    private static string? Measure(Observation observation, Survey survey)
    {
        var certain = observation with { NeedsReview = false };
        if (MeasureBinding.Of(certain, survey) is Bound bound)
        {
            return bound.Key.Measure;
        }

        var possible = survey.Measures.Where(m => observation.Offence is not null && m.Offences.Contains(observation.Offence)
            && (observation.Unit == m.Unit || observation.Unit == CountingUnit.Unknown) && (observation.Method == m.Method || observation.Method == Method.Unknown)).ToList();
        return possible is [var one] ? one.Code : null;
    }
}

/// <summary>Where the numbers of a master workbook come from.</summary>
/// <param name="Workbook">Its name in the survey: <c>imported/master.xlsx</c>.</param>
/// <param name="Hash">SHA-256 of its bytes.</param>
/// <param name="Publication">Who published the numbers, where.</param>
/// <param name="Link">Address, or words that lead to it.</param>
/// <param name="Published">When, as <c>attested.csv</c> writes it; empty where that is not known.</param>
public sealed record ImportSource(string Workbook, string Hash, string Publication, string Link, string Published);
