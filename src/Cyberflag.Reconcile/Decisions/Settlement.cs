using System.Globalization;
using Cyberflag.Vocabulary;

namespace Cyberflag.Reconcile;

/// <summary>
/// The decisions that a person made about one place at one moment. They hold together or not at all: where one of them no longer fits
/// the document or cannot be understood, none is applied and the reading stays as it was.
/// </summary>
internal static class Settlement
{
    /// <summary>
    /// Applies one settlement.
    /// </summary>
    /// <param name="read">The observation as it was read.</param>
    /// <param name="current">As earlier settlements left it; null where it is rejected.</param>
    /// <param name="decisions">What was decided, all at one moment.</param>
    /// <returns>The observation as settled, or null where it is rejected; or why it does not fit.</returns>
    public static (Observation? Settled, string? Problem) Apply(Observation read, Observation? current, IReadOnlyCollection<Decision> decisions)
    {
        var settled = current;
        foreach (var decision in decisions.OrderBy(d => d.Kind == DecisionKind.Withdraw ? -1 : (int)d.Kind))
        {
            if (Problem(read, decision) is { } problem)
            {
                return (current, problem);
            }

            settled = decision.Kind switch
            {
                DecisionKind.Withdraw => read,
                DecisionKind.Reject => null,
                DecisionKind.Mark when settled is null => null,
                _ => Applied(settled ?? read, decision),
            };
        }

        return (settled is null || decisions.All(d => d.Kind == DecisionKind.Withdraw) ? settled : settled with { Settled = Words(decisions) }, null);
    }

    private static string? Problem(Observation read, Decision decision)
    {
        if (decision.Raw != read.Source.Raw)
        {
            return $"the text there is now '{read.Source.Raw}', not '{decision.Raw}'";
        }

        if (decision is { Kind: DecisionKind.Accept, Value.Length: > 0 } && decision.Value != ReadAs.Of(read))
        {
            return $"it is now read as '{ReadAs.Of(read)}', and accepted was '{decision.Value}'";
        }

        var isUnderstood = decision.Kind switch
        {
            DecisionKind.Period => Period.TryParse(decision.Value, out _),
            DecisionKind.Unit => IsName<CountingUnit>(decision.Value),
            DecisionKind.Method => IsName<Method>(decision.Value),
            DecisionKind.Breakdown => Breakdown.TryParse(decision.Value, out _),
            DecisionKind.Mark => MarkMeaning.TryParse(decision.Value, out _),
            DecisionKind.Area or DecisionKind.Offence or DecisionKind.Prefer => decision.Value.Length > 0,
            _ => true,
        };
        return isUnderstood ? null : $"'{decision.Value}' cannot be read as a {decision.Kind}";
    }

    private static Observation Applied(Observation observation, Decision decision)
    {
        if (decision.Kind == DecisionKind.Mark)
        {
            _ = MarkMeaning.TryParse(decision.Value, out var meaning);
            return observation with { Status = meaning.Status, Count = meaning.Count };
        }

        var settled = observation with { NeedsReview = false, Confidence = 1, Why = "" };
        return decision.Kind switch
        {
            DecisionKind.Accept => settled,
            DecisionKind.Area => settled with { Area = decision.Value },
            DecisionKind.Offence => settled with { Offence = decision.Value },
            DecisionKind.Period => settled with { Period = Period.Parse(decision.Value) },
            DecisionKind.Unit => settled with { Unit = Enum.Parse<CountingUnit>(decision.Value, ignoreCase: true) },
            DecisionKind.Method => settled with { Method = Enum.Parse<Method>(decision.Value, ignoreCase: true) },
            DecisionKind.Breakdown => settled with { Breakdown = Breakdown.Parse(decision.Value) },

            // Which of several sources counts says nothing of how this one was read.
            DecisionKind.Prefer => observation with { PreferredAmong = [.. decision.Value.Split('|')] },
            _ => throw new InvalidOperationException($"{decision.Kind} is no decision about a number."),
        };
    }

    private static bool IsName<T>(string text) where T : struct, Enum => Enum.GetNames<T>().Contains(text, StringComparer.OrdinalIgnoreCase);

    private static string Words(IReadOnlyCollection<Decision> decisions)
    {
        var last = decisions.Last();
        var what = string.Join(", ", decisions.Where(d => d.Kind != DecisionKind.Withdraw).OrderBy(d => d.Kind).Select(Words));
        var why = last.Why.Length == 0 || last.Why == what || last.Why == "alternative chosen" ? "" : $" ({last.Why})";
        return string.Create(CultureInfo.InvariantCulture, $"{last.Who} on {last.When.UtcDateTime:yyyy-MM-dd}: {what}{why}");
    }

    private static string Words(Decision decision) => decision.Kind switch
    {
        DecisionKind.Accept => "accepted as read",
        DecisionKind.Prefer => $"this value counts, of those that sources give ({string.Join(", ", decision.Value.Split('|'))})",
        DecisionKind.Mark when MarkMeaning.TryParse(decision.Value, out var meaning) => $"the mark means {meaning.Words}",
        DecisionKind.Breakdown => decision.Value.Length == 0 ? "the whole, not a part" : $"the part {decision.Value}",
        _ => $"{decision.Kind.ToString().ToLowerInvariant()} {decision.Value}".TrimEnd(),
    };
}
