using System.Collections.Immutable;

namespace Cyberflag.Surveys.Sample;

/// <summary>What invented survey to write. The same spec gives the same bytes on any machine.</summary>
public sealed record SampleSpec
{
    /// <summary>Seed of all numbers.</summary>
    public ulong Seed { get; init; } = 2019;

    /// <summary>The year in whose April the first period begins: 2021 for 2021/22.</summary>
    public int FirstYear { get; init; } = 2021;

    /// <summary>How many financial years are asked for.</summary>
    public int Years { get; init; } = 4;

    /// <summary>The age bands in which the forces answer; three sexes (female, male, not recorded) and totals come with them.</summary>
    public ImmutableArray<AgeBand> Ages { get; init; } = AgeBand.Few;

    /// <summary>True for a survey in all formats and layouts of <see cref="NationalReplies"/>; false for four formats in two layouts each.</summary>
    public bool HasEveryLayout { get; init; }

    /// <summary>Four years to 2024/25 in four formats.</summary>
    public static SampleSpec Default { get; } = new();

    /// <summary>Four years to 2024/25 in every format and layout, for <c>new --sample</c> and demonstrations.</summary>
    public static SampleSpec National { get; } = new() { HasEveryLayout = true };

    /// <summary>About 50,000 stated numbers: ten years from 2015/16 by single years of age and sex.</summary>
    public static SampleSpec Benchmark { get; } = new() { FirstYear = 2015, Years = 10, Ages = AgeBand.SingleYears };
}
