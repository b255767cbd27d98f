using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>
/// The highest of several areas, or one change as a multiple of another. A rank is confirmed only where all areas among which it is said are
/// held and none has as much; one that is held and comes before it refutes it. Of rates for a number of people nothing is held.
/// </summary>
internal sealed partial class RankVerdict : VerdictRule
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
        if (frame is not { AreaKey: { } key, FullMeasure: { } measure, Period: { } period } || Ranked(frame, key, evidence) is not { } force)
        {
            return CannotCheck("The force that is ranked is not known.");
        }

        var area = force.Code;
        if (evidence.Frames.Any(f => f.AreaKey == area && f.FullMeasure == measure && f is { Type: ClaimType.Count, Hedge: null, PeriodOrigin: SlotOrigin.Stated } && f.Sentence.Index <= frame.Sentence.Index && frame.Sentence.Index - f.Sentence.Index < Reach && evidence.VerdictOn(f) is not (Verdict.Confirmed or Verdict.RoundsTo)))
        {
            return CannotCheck("A number that the text gives for it is not borne out by the figures held.");
        }

        if (GroupOf(frame, force, evidence) is not { } group)
        {
            return CannotCheck("Among which areas it is ranked is not said.");
        }

        var words = frame.Sentence.Text[frame.Start..frame.End];
        if (Rate().IsMatch(words))
        {
            return CannotCheck("Rates for a number of people are not among the figures held.");
        }

        if (!Change().IsMatch(words))
        {
            return Ranked(frame, Standing.Of(evidence, group, area, period, code => evidence.Any(code, measure, period)), group);
        }

        // An increase is the largest in number or in per cent: only where both say the same it is certain.
        var from = Baseline(frame, period);
        Known? Grown(string code, bool inPerCent) => evidence.Any(code, measure, period) is { } to && from is { } year && evidence.Any(code, measure, year) is { Value: > 0 } start
            ? new Known(inPerCent ? 100 * (to.Value - start.Value) / start.Value : to.Value - start.Value, $"{evidence.Figures.Spelling(code)}, {Evidence.Number(start.Value)} to {Evidence.Number(to.Value)}", false, to.Vintage)
            : null;
        var byNumber = Ranked(frame, Standing.Of(evidence, group, area, period, c => Grown(c, false)) with { Whole = null }, group);
        var byPerCent = Ranked(frame, Standing.Of(evidence, group, area, period, c => Grown(c, true)) with { Whole = null }, group);
        return byNumber.Verdict == byPerCent.Verdict ? byPerCent : CannotCheck("In number and in per cent the increases do not stand in the same order.");
    }

    private static Judgement Ranked(Frame frame, Standing standing, Area group)
    {
        if (standing.Own is not { } own)
        {
            return CannotCheck("The value that is ranked is not held.");
        }

        var before = standing.Others.Where(o => frame.Direction == Direction.Down ? o.Value < own.Value : o.Value > own.Value).ToList();
        if (before.Count >= frame.Stated.Value)
        {
            return new Judgement { Verdict = Verdict.DoesNotMatch, Computed = (before.Count + 1, before.Count + 1), Reasons = [$"{before.Count} of the {standing.Others.Count} others held come before it."], Trace = [own.ToString(), .. before.Select(o => o.ToString())] };
        }

        if (standing.Others.Find(o => o.Value == own.Value) is { Where: not null } same)
        {
            return CannotCheck($"Another has as many, {Evidence.Number(own.Value)}: {same.Where}.");
        }

        // What the total of the group leaves for those that are not held is less than the number ranked.
        var isBounded = frame.Direction == Direction.Up && standing.Whole is { } whole && whole.Value - own.Value - standing.Others.Sum(o => o.Value) is >= 0 and var rest && rest < own.Value;
        if (standing.Missing > 0 && !isBounded)
        {
            return CannotCheck($"Held are {standing.Others.Count + 1} of the {standing.Others.Count + 1 + standing.Missing} forces of {group.Name}; another may come before it.");
        }

        return before.Count + 1 == frame.Stated.Value
            ? new Judgement
            {
                Verdict = Verdict.Confirmed,
                Computed = (before.Count + 1, before.Count + 1),
                Rounding = Rounding.Exact,
                Vintage = own.Vintage?.ToString(),
                Reasons = [$"{Evidence.Number(own.Value)}, beside {string.Join(", ", standing.Others.Select(o => Evidence.Number(o.Value)))} of the others held."],
                Warnings = standing.Missing > 0 ? [$"Held are {standing.Others.Count + 1} of the {standing.Others.Count + 1 + standing.Missing} forces; the total of {group.Name} leaves the others less."] : [],
                Trace = [own.ToString(), .. standing.Others.Select(o => o.ToString())],
            }
            : new Judgement { Verdict = Verdict.DoesNotMatch, Computed = (before.Count + 1, before.Count + 1), Reasons = [$"{before.Count} of the {standing.Others.Count} others held come before it."] };
    }

    // So many sentences on the ranked number is still spoken of.
    private const int Reach = 4;

    // "That was the biggest rise in the North West": of the force of which the sentence before it told a change.
    private static Area? Ranked(Frame frame, string key, Evidence evidence) =>
        evidence.Gazetteer.FindArea(key) is { Kind: AreaKind.Force } force ? force
        : Accusation.PointsBack(frame.Sentence) && frame.Sentence.Index > 0
            ? evidence.Of(evidence.Sentences[frame.Sentence.Index - 1]).Where(f => f.AreaKey is not null && f.AreaOrigin == SlotOrigin.Stated).Select(f => evidence.Gazetteer.FindArea(f.AreaKey!)).Distinct().ToList() is [{ Kind: AreaKind.Force } told] ? told : null
            : null;

    // The region or nation that the sentence names, else the last one before it that the force lies in; "in the country" after a nation is that.
    private static Area? GroupOf(Frame frame, Area force, Evidence evidence)
    {
        bool Holds(AreaMention a) => a.Area is { Kind: not AreaKind.Force } wide && wide.Members.Any(m => m.Force.Code == force.Code);
        var own = frame.Sentence.Areas.FirstOrDefault(Holds)?.Area;
        var before = evidence.Before(frame).Skip(1).Select(s => s.Areas.LastOrDefault(Holds)?.Area).FirstOrDefault(a => a is not null);
        return own ?? (frame.Sentence.Areas.Any(a => a is { Area: null, IsUnknown: false }) && before is not { Kind: AreaKind.Nation } ? null : before is { Kind: AreaKind.Region or AreaKind.Nation } && !AreaFilling.Countries.Contains(before.Code) ? before : null);
    }

    // The year that the sentence compares with, else the year before.
    private static Period? Baseline(Frame frame, Period period) =>
        frame.Sentence.Periods.FirstOrDefault(p => p.Period is { } named && named.Kind == period.Kind && named.End < period.Start)?.Period ?? period.Previous();

    /// <summary>One force among those of its group.</summary>
    /// <param name="Own">Its value; null where none is held.</param>
    /// <param name="Others">Those of the others that are held.</param>
    /// <param name="Missing">How many of the others are not.</param>
    /// <param name="Whole">The value of the whole group, where it is held.</param>
    private sealed record Standing(Known? Own, List<Known> Others, int Missing, Known? Whole)
    {
        public static Standing Of(Evidence evidence, Area group, string own, Period period, Func<string, Known?> valueOf)
        {
            var members = group.ForcesIn(period).Select(f => f.Code).Where(c => c != own).ToList();
            var others = members.Select(valueOf).OfType<Known>().ToList();
            return new Standing(valueOf(own), others, members.Count - others.Count + (group.IsWholeKnown ? 0 : 1), valueOf(evidence.Figures.KeyOf(group.Code)));
        }
    }

    [GeneratedRegex(@"\brate\b", RegexOptions.IgnoreCase)]
    private static partial Regex Rate();

    [GeneratedRegex(@"\b(?:increase|rise)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Change();
}
