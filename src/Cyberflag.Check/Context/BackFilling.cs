using System.Text.RegularExpressions;
namespace Cyberflag.Check;

/// <summary>
/// A sentence that points back to the one before it ("That is an increase of 625 per cent") and names no area and no time speaks of what that
/// one compared: its changes have the area, the periods and the measure of the last change there, else of the two numbers told there.
/// </summary>
internal static partial class BackFilling
{
    /// <summary>Fills the changes of a sentence from the claims of the sentence before it, whose slots are filled.</summary>
    public static void Fill(SentenceReading sentence, List<Frame> frames, List<Frame> before)
    {
        if ((!Accusation.PointsBack(sentence) && !Therefore().IsMatch(sentence.Text)) || sentence.Areas.Any(a => a.Area is not null || a.IsUnknown) || sentence.Periods.Length > 0 || frames.Exists(f => f.Type is ClaimType.Count or ClaimType.Total)
            || Compared(before) is not { Baseline: not null } meant)
        {
            return;
        }

        foreach (var frame in frames.Where(f => f.Type is ClaimType.Change or ClaimType.Multiple or ClaimType.Difference && TimeSpans.Years(sentence.Text).FirstOrDefault() == 0))
        {
            (frame.AreaKey, frame.AreaOrigin, frame.IsNational) = (meant.AreaKey, SlotOrigin.Inherited, meant.IsNational);
            (frame.Measure, frame.Subset) = (meant.Measure, meant.Subset);
            (frame.Period, frame.PeriodOrigin, frame.Baseline, frame.BaselineOrigin) = (meant.Period, SlotOrigin.Inherited, meant.Baseline, SlotOrigin.Inherited);
        }
    }

    private static Frame? Compared(List<Frame> before)
    {
        var changes = before.Where(f => f.Type is ClaimType.Change or ClaimType.Multiple && f.ComparedWith is null).ToList();
        if (changes.Count > 0)
        {
            return changes.Select(c => (c.AreaKey, c.Baseline)).Distinct().Count() == 1 ? changes[^1] : null;
        }

        var counts = before.Where(f => f is { Type: ClaimType.Count or ClaimType.Total, Hedge: null, Period: not null }).ToList();
        return counts is [var one, var other] && one.AreaKey == other.AreaKey && one.FullMeasure == other.FullMeasure && one.Period != other.Period
            ? Pair(one.Period!.Value.Start > other.Period!.Value.Start ? (one, other) : (other, one))
            : null;
    }

    private static Frame Pair((Frame To, Frame From) pair) => new()
    {
        Start = pair.To.Start,
        End = pair.To.End,
        At = pair.To.At,
        Type = ClaimType.Change,
        Stated = pair.To.Stated,
        AreaKey = pair.To.AreaKey,
        IsNational = pair.To.IsNational,
        Measure = pair.To.Measure,
        Subset = pair.To.Subset,
        Period = pair.To.Period,
        Baseline = pair.From.Period,
    };

    // "The rise of 292 per cent", "offences have therefore nearly trebled".
    [GeneratedRegex(@"^\W*the\s+(?:\w+\s+)?(?:rise|increase|growth|jump|fall|drop|decrease|decline)\b|\b(?:therefore|thus)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Therefore();
}
