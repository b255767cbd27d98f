using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>A share: from a part and a whole in the text or the data, or as another way of saying a percentage beside it.</summary>
internal sealed partial class ShareVerdict : VerdictRule
{
    // The wholes of which the parts of a measure are taken, the nearest first.
    private static readonly string[] Wholes = ["platformknown", "methodknown", "ageknown", "sexknown"];

    /// <inheritdoc/>
    public override ImmutableArray<ClaimType> Types => [ClaimType.Share];

    /// <inheritdoc/>
    public override Judgement Judge(Frame frame, Evidence evidence) =>
        ShareOfForces.Judge(frame, evidence) ?? ShareOfNumbers.Judge(frame, evidence) ?? FromMeasures(frame, evidence) ?? FromCounts(frame, evidence) ?? FromParts(frame, evidence) ?? FromWords(frame, evidence) ?? ShareOfTotal.Judge(frame, evidence) ?? ShareOfAreas.Judge(frame, evidence) ?? CannotCheck("The part or the whole stands neither in the text nor in the data held.");

    // "12% of all sexual offences had an online element": one measure as a part of another.
    private static Judgement? FromMeasures(Frame frame, Evidence evidence) =>
        frame.Measure?.Split('/') is [var part, var whole] && evidence.Any(frame.AreaKey, part, frame.Period) is { } value && evidence.Any(frame.AreaKey, whole, frame.Period) is { Value: > 0 } of
            ? Compared(frame, 100 * value.Value / of.Value, value.IsOwn && of.IsOwn ? Verdict.WrongArithmetic : Verdict.DoesNotMatch, $"100 × {Evidence.Number(value.Value)} / {Evidence.Number(of.Value)}", KnownSet.Of(value, of))
            : null;

    private static Judgement? FromCounts(Frame frame, Evidence evidence)
    {
        if (frame.Subset is null || frame.Measure is null || frame.Period is null || Wholes.Contains(frame.Subset))
        {
            return null;
        }

        foreach (var area in Areas(frame, evidence))
        {
            if ((evidence.Any(area, frame.FullMeasure, frame.Period) ?? Neighbour(frame, evidence, area)) is not { } part)
            {
                continue;
            }

            if (OfAll().IsMatch(frame.Sentence.After(frame.End)))
            {
                return Whole(frame, evidence, area, part);
            }

            var isAge = frame.Subset.Length > 1 && frame.Subset[0] == 'u' && char.IsAsciiDigit(frame.Subset[1]);
            foreach (var whole in Wholes.Select(w => MeasureName.Of(frame.Measure, w)).Concat(isAge ? [frame.Measure] : Array.Empty<string>()))
            {
                if (evidence.Any(area, whole, frame.Period) is { Value: > 0 } of)
                {
                    var wrong = frame.Stated.IsWord || frame.Hedge is not null || (part.IsOwn && of.IsOwn) ? Verdict.WrongArithmetic : Verdict.DoesNotMatch;
                    return Compared(frame, 100 * part.Value / of.Value, wrong, $"100 × {Evidence.Number(part.Value)} / {Evidence.Number(of.Value)}", KnownSet.Of(part, of));
                }
            }
        }

        return null;
    }

    // "32 per cent of all offences": of all, and not of those whose service is known.
    private static Judgement? Whole(Frame frame, Evidence evidence, string area, Known part)
    {
        if (evidence.Any(area, frame.Measure, frame.Period) is not { Value: > 0 } all)
        {
            return CannotCheck("It is said to be a share of all, and the number of all is not held.");
        }

        var judgement = Compared(frame, 100 * part.Value / all.Value, part.IsOwn && all.IsOwn ? Verdict.WrongArithmetic : Verdict.DoesNotMatch, $"100 × {Evidence.Number(part.Value)} / {Evidence.Number(all.Value)}", KnownSet.Of(part, all));
        foreach (var known in judgement.Rounding is null ? Wholes : [])
        {
            if (evidence.Any(area, MeasureName.Of(frame.Measure!, known), frame.Period) is { Value: > 0 } of
                && Compared(frame, 100 * part.Value / of.Value, Verdict.WrongScope, $"100 × {Evidence.Number(part.Value)} / {Evidence.Number(of.Value)}", KnownSet.Of(part, of)) is { Rounding: not null } fits)
            {
                return fits with
                {
                    Verdict = Verdict.WrongScope,
                    Reasons = [.. fits.Reasons, $"It is the share of the {Evidence.Number(of.Value)} of which that is known, not of all {Evidence.Number(all.Value)}: of all it would be {Evidence.Number(Math.Round(100 * part.Value / all.Value, 1))} per cent."],
                    Suggestion = $"{Evidence.Number(Math.Round(100 * part.Value / all.Value, 1))} per cent of all",
                };
            }
        }

        return judgement;
    }

    [GeneratedRegex(@"^\s+of\s+all\b(?![^.;]*\b(?:known|recorded|noted|revealed|disclosed)\s*(?:[,.;]|$))", RegexOptions.IgnoreCase)]
    private static partial Regex OfAll();

    // "Under 10" where "ten and under" is held: the nearest bound of age.
    private static Known? Neighbour(Frame frame, Evidence evidence, string area) =>
        frame.Subset!.Length > 1 && frame.Subset[0] == 'u' && int.TryParse(frame.Subset.AsSpan(1), out var age)
            ? evidence.Any(area, $"{frame.Measure}-u{age + 1}", frame.Period) ?? evidence.Any(area, $"{frame.Measure}-u{age - 1}", frame.Period)
            : null;

    // A share of the country can rest on some of its forces: "UK (20 forces)".
    private static IEnumerable<string> Areas(Frame frame, Evidence evidence)
    {
        if (frame.AreaKey is not { } key)
        {
            yield break;
        }

        yield return key;
        foreach (var part in evidence.Figures.Rows.Select(r => r.AreaKey).Where(k => k.StartsWith(key + " (", StringComparison.Ordinal)).Distinct())
        {
            yield return part;
        }
    }

    // "Four in five (82%)", "more than a quarter (26%)": the words beside the percentage, here or later in the text.
    private static Judgement? FromWords(Frame frame, Evidence evidence)
    {
        if (!frame.Stated.IsWord)
        {
            return null;
        }

        var beside = evidence.Frames.FirstOrDefault(f => f != frame && f.Type == ClaimType.Share && !f.Stated.IsWord && f.Sentence == frame.Sentence && f.Start >= frame.End && f.Start - frame.End <= 2)
            ?? (frame.Subset is null ? null : evidence.Frames.FirstOrDefault(f => f != frame && f.Type == ClaimType.Share && !f.Stated.IsWord && f.Subset == frame.Subset && f.Measure == frame.Measure && f.Period == frame.Period && f.AreaKey == frame.AreaKey));
        return beside is null ? null
            : Compared(frame, beside.Stated.Value!.Value, beside.Sentence == frame.Sentence && beside.Start >= frame.End && beside.Start - frame.End <= 2 ? Verdict.WrongArithmetic : Verdict.CannotCheck, "the percentage beside it", KnownSet.Of(evidence.Printed(beside)));
    }

    // "A quarter on Meta products (11%, 7% and 6%)": the services of one owner.
    private static Judgement? FromParts(Frame frame, Evidence evidence)
    {
        if (frame.Subset is { } joint && joint.Split('+') is { Length: > 1 } names)
        {
            // "73% involved Snapchat and Meta" beside the share of each.
            var each = names.Select(n => evidence.Frames.FirstOrDefault(f => f.Type == ClaimType.Share && f is { Hedge: null, Stated.IsWord: false } && f.Subset == n && f.Measure == frame.Measure && f.Period == frame.Period)).ToList();
            return each.TrueForAll(f => f is not null)
                ? Compared(frame, each.Sum(f => f!.Stated.Value!.Value), Verdict.DoesNotMatch, string.Join(" + ", each.Select(f => Evidence.Number(f!.Stated.Value!.Value))), KnownSet.Of([.. each.Select(f => evidence.Printed(f!))]))
                : null;
        }

        if (frame.Subset is null || SubsetReading.PartsOf(frame.Subset) is not { Count: > 0 } services
            || evidence.Frames.Any(f => f.Type == ClaimType.Share && f.Sentence == frame.Sentence && f.At < frame.At && f.Subset == frame.Subset))
        {
            return null;
        }

        var parts = evidence.Frames.Where(f => f != frame && f.Type == ClaimType.Share && !f.Stated.IsWord && f.Sentence == frame.Sentence && f.At > frame.At && (services.Contains(f.Subset) || f.Subset == frame.Subset)).ToList();
        var values = parts.Select(p => evidence.Printed(p)).ToArray();
        return values.Length < 2 ? null
            : Compared(frame, values.Sum(v => v.Value), Verdict.WrongArithmetic, string.Join(" + ", values.Select(v => Evidence.Number(v.Value))), KnownSet.Of(values));
    }
}
