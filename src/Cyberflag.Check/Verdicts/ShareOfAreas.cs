using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>
/// What one area has of what a wider one has: "Dorset accounted for almost a quarter of the regional total". The two values are sought in the
/// text and among the figures held; where they do not give the share nothing is said against it, for another whole can be meant.
/// </summary>
internal static partial class ShareOfAreas
{
    /// <summary>The judgement where the values give the share; else null.</summary>
    public static Judgement? Judge(Frame frame, Evidence evidence)
    {
        if (frame.Measure is not { } measure || frame.Period is not { } period || frame.Subset is not null || !Has().IsMatch(frame.Sentence.Text))
        {
            return null;
        }

        var before = frame.Sentence.Areas.LastOrDefault(a => a.End <= frame.At);
        var part = before is null ? frame.AreaKey : before.List.IsEmpty ? before.Area is { } named ? evidence.Figures.KeyOf(named.Code) : null : frame.AreaKey;
        if (part is null || ValueOf(part, measure.Split('/')[0], period, evidence) is not { } own)
        {
            return null;
        }

        var members = part.Split('+');
        var wholes = evidence.Frames.Select(f => f.AreaKey).Concat(evidence.Figures.OfMeasure(measure).Select(r => r.AreaKey)).OfType<string>().Distinct(StringComparer.Ordinal)
            .Where(w => w != part && (!AreaFilling.Countries.Contains(w) || evidence.Of(frame.Sentence).Any(f => f.AreaKey == w && f.Type is ClaimType.Count or ClaimType.Total)) && evidence.Gazetteer.FindArea(w) is { } wider && members.All(m => wider.Members.Any(f => f.Force.Code == m)));
        foreach (var whole in wholes)
        {
            if (evidence.Any(whole, measure, period) is { Value: > 0 } all && all.Value > own.Value)
            {
                var judgement = VerdictRule.Compared(frame, 100 * own.Value / all.Value, Verdict.CannotCheck, $"100 × {Evidence.Number(own.Value)} / {Evidence.Number(all.Value)}", KnownSet.Of(own, all));
                if (judgement.Rounding is not null)
                {
                    return judgement;
                }
            }
        }

        return null;
    }

    // Of several forces together: that of the joint area, else the sum.
    private static Known? ValueOf(string key, string measure, Period period, Evidence evidence)
    {
        if (evidence.Any(key, measure, period) is { } value)
        {
            return value;
        }

        var parts = key.Split('+').Select(k => evidence.Any(k, measure, period)).ToList();
        return parts.Count > 1 && parts.TrueForAll(p => p is not null) ? new Known(parts.Sum(p => p!.Value.Value), string.Join(" + ", parts.Select(p => p!.Value.Where)), false, null) : null;
    }

    [GeneratedRegex(@"\b(?:accounted\s+for|made\s+up|had|recorded|logged|share\s+of|of\s+the|of\s+that|represent\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Has();
}
