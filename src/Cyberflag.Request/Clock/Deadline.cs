using System.Collections.Immutable;

namespace Cyberflag.Request;

/// <summary>A day that did not count, and why.</summary>
public readonly record struct SkippedDay(DateOnly Day, string Why);

/// <summary>The day on which an answer is due, with all that led to it. <see cref="ExtendedDue"/> is never before <see cref="Due"/>.</summary>
public sealed record Deadline
{
    /// <summary>The day of receipt.</summary>
    public required DateOnly Received { get; init; }

    /// <summary>The day after which the days are counted: of receipt, or on which the clarification came.</summary>
    public required DateOnly CountedFrom { get; init; }

    /// <summary>The last day on which the answer is in time.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>How many working days were counted.</summary>
    public required int WorkingDays { get; init; }

    /// <summary>The days between that did not count.</summary>
    public required ImmutableArray<SkippedDay> Skipped { get; init; }

    /// <summary>The first day on which it is overdue: the one after, whatever day that is.</summary>
    public DateOnly OverdueFrom => Due.AddDays(1);

    /// <summary>The day up to which guidance allows the public interest test, where a notice in time claimed it; otherwise null.</summary>
    public DateOnly? ExtendedDue { get; init; }

    /// <summary>The due day as it was before a bank holiday was proclaimed; null where that moved nothing.</summary>
    public DateOnly? DueBefore { get; init; }

    /// <summary>True while the clock stands: a clarification or a fee is waited for.</summary>
    public bool IsStopped { get; init; }

    /// <summary>True where the first answer came after its day; never where it came while the clock stood.</summary>
    public bool AnsweredLate { get; init; }

    /// <summary>What the authority has not kept to, in words with the section.</summary>
    public ImmutableArray<string> Breaches { get; init; } = [];

    /// <summary>What the clock did, event by event.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
