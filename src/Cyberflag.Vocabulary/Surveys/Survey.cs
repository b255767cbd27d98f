using System.Collections.Immutable;

namespace Cyberflag.Vocabulary;

/// <summary>Which observation counts where a reply and a figure published by others speak of the same thing.</summary>
public enum AttestedUse
{
    /// <summary>The force's own reply, however old; the published figure is shown beside it.</summary>
    WhereNoReply,

    /// <summary>Whatever became known last.</summary>
    Latest,
}

/// <summary>The rules by which a survey's figures are published.</summary>
public sealed record Policy
{
    /// <summary>The least share of the panel's forces that a national total or change needs to be headlined.</summary>
    public double HeadlineCoverage { get; init; } = 2.0 / 3;

    /// <summary>Counts from 1 up to this many that come from a reply are withheld, and what would give them away.</summary>
    public long WithholdUpTo { get; init; } = 4;

    /// <summary>A percentage change on a smaller base is replaced by both counts.</summary>
    public long LeastBase { get; init; } = 30;

    /// <summary>Which observation counts where a reply and a published figure speak of the same thing.</summary>
    public AttestedUse AttestedUse { get; init; } = AttestedUse.WhereNoReply;
}

/// <summary>The measures, panel, periods, cut-off day, policy and embargo of one campaign.</summary>
public sealed record Survey
{
    /// <summary>Title for readers.</summary>
    public required string Title { get; init; }

    /// <summary>What the survey asked, in a paragraph.</summary>
    public required string Asked { get; init; }

    /// <summary>Code of the area for which national totals are given: <c>EWNI</c>.</summary>
    public required string Area { get; init; }

    /// <summary>The forces asked.</summary>
    public required ImmutableArray<Force> Panel { get; init; }

    /// <summary>What is counted, in order.</summary>
    public required ImmutableArray<Measure> Measures { get; init; }

    /// <summary>What each force is asked, in the order of the letter; none where the survey only gathers what others asked.</summary>
    public ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>Who asks; null where nobody does.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>Who runs it, named on the site.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>Who published the attested figures, in the words of a sentence: <c>the charity</c>.</summary>
    public string PublishedBy { get; init; } = "others";

    /// <summary>Replies after this day wait for the next version; null for none.</summary>
    public DateOnly? CutOff { get; init; }

    /// <summary>Nothing is to be published before; null for none.</summary>
    public DateTimeOffset? Embargo { get; init; }

    /// <summary>True for an invented survey with fictional forces: every page and file says so.</summary>
    public bool IsSynthetic { get; init; }

    /// <summary>How it is published.</summary>
    public Policy Policy { get; init; } = new();
}
