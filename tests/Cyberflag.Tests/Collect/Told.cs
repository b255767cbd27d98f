using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Tests.Collect;

/// <summary>What a reply tells, a line an observation, as short as a test can compare: <c>52 2018/19 71/17 offences sex=female</c>; <c>?</c> before one that waits.</summary>
internal static class Told
{
    private const string Kent = "E23000032";

    /// <summary>The observations of a reply of Kent, in their order.</summary>
    public static ImmutableArray<string> By(string reply) => [.. PlainText.Read(reply, Kent).Observations.Select(Line)];

    /// <summary>The numbers that are unmarked, as they stand.</summary>
    public static ImmutableArray<string> Sure(string reply) =>
        [.. PlainText.Read(reply, Kent).Observations.Where(o => !o.NeedsReview).Select(o => o.Source.Raw)];

    /// <summary>Why the numbers of a reply wait.</summary>
    public static string Why(string reply) => string.Join('\n', PlainText.Read(reply, Kent).Observations.Where(o => o.NeedsReview).Select(o => o.Why));

    private static string Line(Observation o) => string.Join(' ', new[]
    {
        o.NeedsReview ? "?" : "",
        o.Status == Status.Blank ? "blank" : o.Source.Raw,
        o.Period is { Kind: PeriodKind.CalendarYear } year ? $"{year.Start.Year}" : o.Period?.ToString() ?? "-",
        o.Offence ?? "-",
        o.Unit.ToString().ToLowerInvariant(),
        o.Breakdown.ToString(),
        o.Role == Role.Total ? "total" : "",
    }.Where(p => p.Length > 0));
}
