using System.Collections.Immutable;

namespace Cyberflag.Check;

/// <summary>
/// The commonest age: a table by single year of age shows it where it holds all ages of childhood, or where all that it does not hold
/// together is less than the most.
/// </summary>
internal sealed class ModeVerdict : VerdictRule
{
    /// <inheritdoc/>
    public override ImmutableArray<ClaimType> Types => [ClaimType.Mode];

    /// <inheritdoc/>
    public override Judgement Judge(Frame frame, Evidence evidence)
    {
        if (frame is not { AreaKey: { } area, Measure: { } measure, Period: { } period })
        {
            return CannotCheck("The table by age that is meant is not known.");
        }

        var ages = Enumerable.Range(0, 18).Select(a => (Age: a, Value: evidence.Held(area, $"{measure}-age{a}", period))).Where(a => a.Value is not null).Select(a => (a.Age, Value: a.Value!.Value)).ToList();
        var own = ages.FindIndex(a => a.Age == frame.Stated.Value) is >= 0 and var at ? ages[at].Value : (Known?)null;
        if (own is not { } stated)
        {
            return CannotCheck(ages.Count == 0 ? "No table by single year of age is held." : $"Age {frame.Stated.Value} is not in the table by age that is held.");
        }

        if (ages.Exists(a => a.Value.Value > stated.Value))
        {
            var most = ages.MaxBy(a => a.Value.Value);
            return new Judgement { Verdict = Verdict.DoesNotMatch, Reasons = [$"The most, {Evidence.Number(most.Value.Value)}, is that of age {most.Age}; age {frame.Stated.Value} has {Evidence.Number(stated.Value)}."], Trace = [most.Value.ToString(), stated.ToString()] };
        }

        if (ages.Exists(a => a.Age != frame.Stated.Value && a.Value.Value == stated.Value))
        {
            return CannotCheck($"Another age has as many, {Evidence.Number(stated.Value)}.");
        }

        var whole = evidence.Held(area, $"{measure}-ageknown", period) ?? evidence.Held(area, measure, period);
        var rest = whole is { } all ? all.Value - ages.Sum(a => a.Value.Value) : (decimal?)null;
        return ages.Count == 18 || rest < stated.Value
            ? new Judgement { Verdict = Verdict.Confirmed, Rounding = Rounding.Exact, Vintage = stated.Vintage?.ToString(), Reasons = [$"Age {frame.Stated.Value} has {Evidence.Number(stated.Value)}, the most of the {ages.Count} ages held{(ages.Count < 18 ? $"; the others have {Evidence.Number(rest!.Value)} together" : "")}."], Trace = [.. ages.Select(a => a.Value.ToString())] }
            : CannotCheck($"It is the most of the {ages.Count} ages held; another age may have more.");
    }
}
