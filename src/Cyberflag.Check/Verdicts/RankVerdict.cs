using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>The highest of several areas, or one change as a multiple of another.</summary>
internal sealed class RankVerdict : VerdictRule
{
    /// <inheritdoc/>
    public override ImmutableArray<ClaimType> Types => [ClaimType.Rank];

    /// <inheritdoc/>
    public override Judgement Judge(Frame frame, Evidence evidence) => frame.Stated.Unit == "times" ? BesideAnother(frame, evidence) : Highest(frame, evidence);

    private static Judgement BesideAnother(Frame frame, Evidence evidence)
    {
        var changes = evidence.Frames.Where(f => f.Type == ClaimType.Change && f.FullMeasure == frame.FullMeasure && f.Hedge is null).ToList();
        var local = changes.LastOrDefault(f => f.Sentence.Index <= frame.Sentence.Index && !AreaFilling.Countries.Contains(f.AreaKey ?? "UK"));
        var national = changes.OrderBy(f => Math.Abs(f.Sentence.Index - frame.Sentence.Index)).FirstOrDefault(f => AreaFilling.Countries.Contains(f.AreaKey ?? ""));
        return local is null || national is null || national.Stated.Value is not > 0
            ? CannotCheck("The two changes that are compared do not both stand in the text.")
            : Compared(
                frame, local.Stated.Value!.Value / national.Stated.Value.Value, Verdict.WrongArithmetic, $"{Evidence.Number(local.Stated.Value.Value)} / {Evidence.Number(national.Stated.Value.Value)}",
                KnownSet.Of(evidence.Printed(local), evidence.Printed(national)));
    }

    private static Judgement Highest(Frame frame, Evidence evidence)
    {
        if (frame is not { AreaKey: { } area, FullMeasure: { } measure, Period: { } period } || evidence.Gazetteer.FindArea(area) is not { Kind: AreaKind.Force } force
            || evidence.Any(area, measure, period) is not { } own)
        {
            return CannotCheck("The value that is ranked is not held.");
        }

        var region = frame.Sentence.Areas.Select(a => a.Area).FirstOrDefault(a => a is { Kind: not AreaKind.Force } && a.Members.Any(m => m.Force.Code == force.Code));
        var others = (region?.Members.Select(m => m.Force.Code) ?? []).Where(c => c != area).Select(c => (Code: c, Value: evidence.Any(c, measure, period))).Where(v => v.Value is not null).ToList();
        if (others.Count == 0)
        {
            return CannotCheck("The values of the others are not held.");
        }

        var above = others.Count(o => frame.Direction == Direction.Down ? o.Value!.Value.Value < own.Value : o.Value!.Value.Value > own.Value);
        return above + 1 == frame.Stated.Value
            ? new Judgement
            {
                Verdict = Verdict.Confirmed,
                Computed = (above + 1, above + 1),
                Rounding = Rounding.Exact,
                Reasons = [$"{Evidence.Number(own.Value)}, beside {string.Join(", ", others.Select(o => Evidence.Number(o.Value!.Value.Value)))} of the others held."],
                Warnings = others.Count + 1 < region!.Members.Length ? [$"Held are {others.Count + 1} of the {region.Members.Length} forces."] : [],
                Trace = [own.ToString(), .. others.Select(o => o.Value!.Value.ToString())],
            }
            : new Judgement { Verdict = Verdict.DoesNotMatch, Computed = (above + 1, above + 1), Reasons = [$"{above} of the {others.Count} others held come before it."] };
    }
}
