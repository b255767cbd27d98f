using System.Collections.Immutable;

namespace Cyberflag.Check;

/// <summary>The commonest age: only a table by single year of age can show it.</summary>
internal sealed class ModeVerdict : VerdictRule
{
    /// <inheritdoc/>
    public override ImmutableArray<ClaimType> Types => [ClaimType.Mode];

    /// <inheritdoc/>
    public override Judgement Judge(Frame frame, Evidence evidence)
    {
        var ages = frame is { AreaKey: { } area, Measure: { } measure, Period: { } period }
            ? Enumerable.Range(0, 18).Select(a => (Age: a, Value: evidence.Held(area, $"{measure}-age{a}", period))).Where(a => a.Value is not null).ToList()
            : [];
        if (ages.Count < 3)
        {
            return CannotCheck("No table by single year of age is held.");
        }

        var most = ages.Max(a => a.Value!.Value.Value);
        return ages.Exists(a => a.Age == frame.Stated.Value && a.Value!.Value.Value == most)
            ? new Judgement { Verdict = Verdict.Confirmed, Rounding = Rounding.Exact, Reasons = [$"Age {frame.Stated.Value} has {Evidence.Number(most)}, the most of the {ages.Count} ages held."] }
            : new Judgement { Verdict = Verdict.DoesNotMatch, Reasons = [$"The most, {Evidence.Number(most)}, is that of age {ages.First(a => a.Value!.Value.Value == most).Age}."] };
    }
}
