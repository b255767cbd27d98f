using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys.Sample;

/// <summary>A row or column of an invented table: one part of a dimension, or its total.</summary>
/// <param name="Label">As printed.</param>
/// <param name="Value">As a breakdown names it; empty for the total.</param>
/// <param name="Index">Its place in a <see cref="CountTable"/>; null for the total.</param>
internal sealed record Part(string Label, string Value, int? Index)
{
    /// <summary>Female, male, not recorded, total.</summary>
    public static ImmutableArray<Part> Sexes { get; } =
        [new("Female", "female", 0), new("Male", "male", 1), new("Not recorded", "not recorded", 2), new(Wording.Total, "", null)];

    /// <summary>The age bands, then their total.</summary>
    public static ImmutableArray<Part> Ages(ImmutableArray<AgeBand> bands) =>
        [.. bands.Select((b, i) => new Part(b.Label, b.Value, i)), new(Wording.Total, "", null)];

    /// <summary>The part of that age and sex, of which either may be the total.</summary>
    public static Breakdown Breakdown(Part age, Part sex) =>
        Vocabulary.Breakdown.Of(new[] { ("age", age.Value), ("sex", sex.Value) }.Where(p => p.Item2.Length > 0));
}

/// <summary>The offences of one force, measure and year by age and sex of the victim.</summary>
internal sealed class CountTable
{
    private const int Sexes = 3;

    // Of 100 offences, by sex; the rest has none recorded.
    private const int Female = 76;
    private const int Male = 20;

    private readonly long[,] cells;

    private CountTable(long[,] cells) => this.cells = cells;

    /// <summary>How many were of that age and sex; null for all ages, all sexes.</summary>
    public long this[int? age, int? sex]
    {
        get
        {
            long sum = 0;
            for (var a = age ?? 0; a <= (age ?? cells.GetLength(0) - 1); a++)
            {
                for (var s = sex ?? 0; s <= (sex ?? Sexes - 1); s++)
                {
                    sum += cells[a, s];
                }
            }

            return sum;
        }
    }

    /// <summary>So many offences, each of an age and sex by chance.</summary>
    public static CountTable Draw(SeededNumbers numbers, long offences, ImmutableArray<AgeBand> bands)
    {
        var cells = new long[bands.Length, Sexes];
        var weights = bands.Sum(b => b.Weight);
        for (long i = 0; i < offences; i++)
        {
            var (age, at) = (0, numbers.Below(weights));
            for (; at >= bands[age].Weight; age++)
            {
                at -= bands[age].Weight;
            }

            var sex = numbers.Below(100);
            cells[age, sex < Female ? 0 : sex < Female + Male ? 1 : 2]++;
        }

        return new CountTable(cells);
    }

    /// <summary>The table as an earlier count had it, in which each offence stood with a chance of nine in ten.</summary>
    public CountTable Earlier(SeededNumbers numbers)
    {
        var earlier = new long[cells.GetLength(0), Sexes];
        for (var age = 0; age < cells.GetLength(0); age++)
        {
            for (var sex = 0; sex < Sexes; sex++)
            {
                for (long i = 0; i < cells[age, sex]; i++)
                {
                    earlier[age, sex] += numbers.Below(10) < 9 ? 1 : 0;
                }
            }
        }

        return new CountTable(earlier);
    }
}
