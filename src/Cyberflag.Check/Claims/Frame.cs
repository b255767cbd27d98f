using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>Whether a change goes up or down.</summary>
internal enum Direction
{
    /// <summary>Not said.</summary>
    None,

    /// <summary>Up.</summary>
    Up,

    /// <summary>Down.</summary>
    Down,
}

/// <summary>A claim as it is found in its sentence, before its slots are filled from what stands around it.</summary>
internal sealed class Frame
{
    /// <summary>First unit within the sentence.</summary>
    public required int Start { get; init; }

    /// <summary>The unit after the last.</summary>
    public required int End { get; init; }

    /// <summary>Where its number stands, from which the nearest mentions are sought.</summary>
    public required int At { get; init; }

    /// <summary>What it says.</summary>
    public required ClaimType Type { get; set; }

    /// <summary>The number.</summary>
    public required Stated Stated { get; set; }

    /// <summary>The hedge, or null.</summary>
    public Hedge? Hedge { get; init; }

    /// <summary>Up or down.</summary>
    public Direction Direction { get; init; }

    /// <summary>For a rate, a span or "every": the unit of time.</summary>
    public string? TimeUnit { get; init; }

    /// <summary>True for a number that a change starts from: "up from 303".</summary>
    public bool IsBase { get; set; }

    /// <summary>The part of the measure that its own words name, or null.</summary>
    public string? Subset { get; set; }

    /// <summary>True where it counts children or victims in words, and not offences.</summary>
    public bool CountsPeople { get; set; }

    /// <summary>The sentence that it stands in.</summary>
    public SentenceReading Sentence { get; set; } = null!;

    /// <summary>The key of its area.</summary>
    public string? AreaKey { get; set; }

    /// <summary>How the area is known.</summary>
    public SlotOrigin AreaOrigin { get; set; } = SlotOrigin.Missing;

    /// <summary>True where the area is one of the whole country's, named or not.</summary>
    public bool IsNational { get; set; }

    /// <summary>True where the whole country was taken for a breakdown of a text that names no country.</summary>
    public bool IsCountrySupposed { get; set; }

    /// <summary>True where its words name a place that is not known: no area is sought for it.</summary>
    public bool IsElsewhere { get; set; }

    /// <summary>Its period.</summary>
    public Period? Period { get; set; }

    /// <summary>How the period is known.</summary>
    public SlotOrigin PeriodOrigin { get; set; } = SlotOrigin.Missing;

    /// <summary>True where its own sentence says its year in words that are counted from the day of publication or from another year: "last year".</summary>
    public bool IsTimeRelative { get; set; }

    /// <summary>True where its area or period was taken from the figures that have its number, and not from the text.</summary>
    public bool IsFitted { get; set; }

    /// <summary>The period against which it is compared.</summary>
    public Period? Baseline { get; set; }

    /// <summary>The key of the area against which it is compared, where it compares areas and not periods.</summary>
    public string? ComparedWith { get; set; }

    /// <summary>How the baseline is known.</summary>
    public SlotOrigin BaselineOrigin { get; set; } = SlotOrigin.Missing;

    /// <summary>The measure without its part.</summary>
    public string? Measure { get; set; }

    /// <summary>How the measure is known.</summary>
    public SlotOrigin MeasureOrigin { get; set; } = SlotOrigin.Missing;

    /// <summary>What an editor settled about its slots, in sentences.</summary>
    public List<string> Corrected { get; } = [];

    /// <summary>What the text leaves open, so that nothing is said for or against the claim; null where it has read whole (<see cref="Licence"/>).</summary>
    public string? Missing { get; set; }

    /// <summary>Where its number begins with its hedge.</summary>
    public int OuterStart => Hedge is { } hedge && hedge.Start < At ? hedge.Start : Math.Min(At, Sentence.Text.Length);

    /// <summary>Where its number ends, with a sign or word for per cent.</summary>
    public int NumberEnd => Sentence.Numbers.FirstOrDefault(n => n.Start == At)?.End ?? End;

    /// <summary>The measure with its part.</summary>
    public string? FullMeasure => Measure is null ? null : MeasureName.Of(Measure, Subset);
}
