namespace Cyberflag.Check;

/// <summary>
/// A change beside its two numbers ("a rise of 89 per cent, from 131 to 247") compares the years of these: the year of the number that it starts
/// from is its baseline, also where that was found only in the figures. What the sentence names itself stays.
/// </summary>
internal static class BaseBinding
{
    /// <summary>Gives the changes of an article the years of their numbers; all counts are filled and fitted.</summary>
    public static void Fit(IReadOnlyList<Frame> frames)
    {
        var counts = frames.Where(f => f is { Type: ClaimType.Count or ClaimType.Total, Hedge: null, Period: not null }).ToLookup(f => f.Sentence);
        foreach (var frame in frames.Where(f => f.Type is ClaimType.Change or ClaimType.Multiple && f.ComparedWith is null && counts.Contains(f.Sentence)))
        {
            var clause = frame.Sentence.Clause(frame.At);
            var near = counts[frame.Sentence].Where(f => f.AreaKey == frame.AreaKey && f.FullMeasure == frame.FullMeasure && f.At >= clause.Start && f.At < clause.End).ToList();
            if (near is [_, _] && near.Count(f => f.IsBase) == 1 && near.Find(f => f.IsBase)!.PeriodOrigin != SlotOrigin.Stated && !frame.Sentence.Periods.Any(p => p.Period is { } said && said == frame.Baseline)
                && (near.Find(f => f.IsBase)!.Period, near.Find(f => !f.IsBase)!.Period) is var (from, to) && from!.Value.End < to!.Value.End)
            {
                (frame.Baseline, frame.Period) = (from, to);
            }
        }
    }
}
