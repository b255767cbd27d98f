using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys.Sample;

/// <summary>What is true of one invented county, before anybody is asked.</summary>
internal sealed record CountyFacts
{
    // Offences for 10,000 residents under 18: in a first year, and how much of it is added each further year.
    private const int FlaggedPer10000 = 7;
    private const int CommunicationPer10000 = 4;
    private const int RecordedPer10000 = 38;
    private const int GrowthPercent = 9;

    // Counts of one force vary from year to year by about a fifth beyond chance.
    private const int Shape = 25;

    // One force is so small that most of its counts are withheld.
    private const string Smallest = "wyrrendale";

    /// <summary>The force.</summary>
    public required Force Force { get; init; }

    /// <summary>Residents under 18, by mid-year.</summary>
    public required ImmutableSortedDictionary<int, long> Under18 { get; init; }

    /// <summary>All recorded sexual offences against children, by year.</summary>
    public required ImmutableSortedDictionary<Period, long> Recorded { get; init; }

    /// <summary>The offences asked for, by measure and year.</summary>
    public required ImmutableDictionary<(string Measure, Period Year), CountTable> Counts { get; init; }

    /// <summary>Draws the facts of one force.</summary>
    public static CountyFacts Draw(SampleSpec spec, Force force, SeededNumbers numbers)
    {
        var start = force.Id == Smallest ? 6_000 : 20_000 + (numbers.Below(700) * (long)numbers.Below(700));
        var under18 = Enumerable.Range(0, spec.Years)
            .ToImmutableSortedDictionary(i => spec.FirstYear + i, i => start + (start * i / 200) + numbers.Below(100));

        // Forces record differently: each finds from 60% to 160% of what the average force would.
        var practice = 60 + numbers.Below(101);
        long Drawn(int per10000, Period year, int percent)
        {
            // People × offences a 10,000 × two percentages, in thousandths: ÷ 10,000 ÷ 100 ÷ 100 × 1,000.
            var growth = 100 + (GrowthPercent * (year.Start.Year - spec.FirstYear));
            return CountDraws.Overdispersed(numbers, under18[year.Start.Year] * per10000 * percent * growth / 100_000, Shape);
        }

        var counts = ImmutableDictionary.CreateBuilder<(string, Period), CountTable>();
        foreach (var measure in SampleMeasures.Of(spec))
        {
            foreach (var year in measure.Periods)
            {
                var offences = Drawn(measure.Method == Method.Flag ? FlaggedPer10000 : CommunicationPer10000, year, practice);
                counts.Add((measure.Code, year), CountTable.Draw(numbers, offences, spec.Ages));
            }
        }

        return new CountyFacts
        {
            Force = force,
            Under18 = under18,
            Recorded = under18.Keys.Select(Period.FinancialYear).ToImmutableSortedDictionary(y => y, y => Drawn(RecordedPer10000, y, 100)),
            Counts = counts.ToImmutable(),
        };
    }
}
