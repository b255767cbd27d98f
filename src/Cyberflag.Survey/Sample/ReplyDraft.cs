using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys.Sample;

/// <summary>What a force is about to say, before it has a format.</summary>
internal sealed record ReplyDraft
{
    /// <summary>The force.</summary>
    public required Force Force { get; init; }

    /// <summary>The day of the reply, which names its folder.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The force's own number of the request.</summary>
    public required string Reference { get; init; }

    /// <summary>What it answers, each measure with the years that it gives.</summary>
    public required ImmutableArray<Measure> Measures { get; init; }

    /// <summary>The counts as the force has them on that day.</summary>
    public required ImmutableDictionary<(string Measure, Period Year), CountTable> Counts { get; init; }

    /// <summary>Rows of its tables.</summary>
    public required ImmutableArray<Part> Ages { get; init; }

    /// <summary>How it prints small counts.</summary>
    public required Suppression Suppression { get; init; }

    /// <summary>Which of the two layouts of its format: 0 or 1.</summary>
    public required int Layout { get; init; }

    /// <summary>Sentences beside the figures, the legend among them.</summary>
    public required ImmutableArray<string> Remarks { get; init; }

    /// <summary>One number as it will stand, without its place.</summary>
    public Statement State(Measure measure, Period year, Part age, Part sex, string format = "0")
    {
        var count = Counts[(measure.Code, year)][age.Index, sex.Index];
        return new Statement(
            new SeriesKey(Force.Id, measure.Code, year, Part.Breakdown(age, sex)), Suppression.State(count, format), count, "", "")
        {
            Bounds = Suppression.Bounds(count),
            IsSuppressed = Suppression.Mark(count) is not null,
        };
    }

    /// <summary>The count of all ages and sexes.</summary>
    public Statement Whole(Measure measure, Period year) => State(measure, year, Ages[^1], Part.Sexes[^1]);

    /// <summary>A row of a table: a label and numbers.</summary>
    public static ImmutableArray<TableCell?> Row(string label, IEnumerable<Statement> said) => [new TableCell(label), .. said.Select(TableCell.Of)];

    /// <summary>A table for each measure.</summary>
    public IEnumerable<ReplyTable> Each(Func<Measure, ReplyTable> table) => Measures.Select(table);
}

/// <summary>One number as it is and as a reply states it: a row of the truth.</summary>
/// <param name="Key">What it speaks of; the area is the id of the force.</param>
/// <param name="Stated">The text in the reply; empty where no reply states it.</param>
/// <param name="Value">The count that the force had on the day of the reply.</param>
/// <param name="File">The reply, relative to the survey; empty where there is none.</param>
/// <param name="Locator">The place in it.</param>
internal sealed record Statement(SeriesKey Key, string Stated, long Value, string File, string Locator)
{
    /// <summary>What the reply lets its reader know of the count; null where it does not say what its mark means, or says nothing.</summary>
    public (long Lower, long Upper)? Bounds { get; init; }

    /// <summary>True where a mark stands in place of the number.</summary>
    public bool IsSuppressed { get; init; }
}

/// <summary>A reply in its format.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Statements">Its numbers with their places; the file is not yet named in them.</param>
internal sealed record SampleReply(string Name, byte[] Bytes, ImmutableArray<Statement> Statements)
{
    /// <summary>How it answers, as the JSON of readings names it.</summary>
    public string Outcome { get; init; } = "full";

    /// <summary>The sections that it refuses under, separated by |.</summary>
    public string Sections { get; init; } = "";
}
