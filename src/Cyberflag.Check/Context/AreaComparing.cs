using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>
/// "Three times as many as Gloucestershire", "almost four times the number in Lincolnshire", "30 more than its neighbour": compares two areas
/// in one period, and not two periods of one area.
/// </summary>
internal static partial class AreaComparing
{
    /// <summary>Gives the claims of a sentence that compare areas the area compared with, and the one that is compared.</summary>
    public static void Fill(SentenceReading sentence, List<Frame> frames, List<Frame> before, FigureTable figures)
    {
        foreach (var frame in frames.Where(f => f.Type is ClaimType.Multiple or ClaimType.Difference or ClaimType.Change))
        {
            var with = sentence.Areas.FirstOrDefault(a => a.Start >= frame.End && Link().IsMatch(sentence.Text[frame.End..a.Start]));
            if (with?.Area is { } area)
            {
                frame.ComparedWith = figures.KeyOf(area.Code);
                if (sentence.Areas.LastOrDefault(a => a.End <= frame.Start) is { Area: { } own })
                {
                    (frame.AreaKey, frame.AreaOrigin) = (figures.KeyOf(own.Code), SlotOrigin.Stated);
                }
                else
                {
                    // "That was three times as many as Gloucestershire": of whom was told before, else of nobody known.
                    var told = frames.Where(f => f.At < frame.At).Concat(before).LastOrDefault(f => f.Type is ClaimType.Count or ClaimType.Total && f.AreaKey is not null && f.AreaKey != frame.ComparedWith);
                    (frame.AreaKey, frame.AreaOrigin) = (told?.AreaKey, told is null ? SlotOrigin.Missing : SlotOrigin.Inherited);
                }
            }
        }
    }

    [GeneratedRegex(@"^(?:\s+as\s+many)?\s+(?:as(?:\s+in)?|than(?:\s+in)?|(?:the|that|those)(?:\s+(?:number|total|figure))?\s+(?:in|of|for|recorded\s+(?:in|by)|logged\s+(?:in|by)))\s+(?:neighbouring\s+|nearby\s+)?(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Link();
}
