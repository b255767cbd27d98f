using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>Gives each claim the part of the measure that the words beside its number name.</summary>
internal static partial class SubsetFilling
{
    /// <summary>Fills the parts of a sentence's claims.</summary>
    public static void Fill(SentenceReading sentence, List<Frame> frames, FigureTable figures)
    {
        var found = SubsetReading.Find(sentence.Text);
        foreach (var frame in frames)
        {
            if (frame.Type is ClaimType.Coverage or ClaimType.Mode or ClaimType.Span)
            {
                continue;
            }

            frame.Subset ??= Beside(sentence, frame, found);
            if (frame.Subset == "victims" && !figures.Measures.Contains(frame.Measure ?? ""))
            {
                frame.Subset = null;
            }

            frame.CountsPeople = frame.Type is ClaimType.Count or ClaimType.Total or ClaimType.Multiple && People().IsMatch(sentence.After(frame.End)) | PeopleBefore(sentence, frame);
            if (frame.Type == ClaimType.Count && frame.Subset is { } subset && IsYoung(subset))
            {
                frame.Type = ClaimType.Threshold;
            }
        }
    }

    private static bool PeopleBefore(SentenceReading sentence, Frame frame) => frame.Type == ClaimType.Multiple && Number().IsMatch(sentence.Before(frame.Start));

    private static bool IsYoung(string subset) => subset.Length > 1 && subset[0] == 'u' && int.TryParse(subset.AsSpan(1), out var age) && age is > 1 and <= 11;

    private static string? Beside(SentenceReading sentence, Frame frame, IReadOnlyList<SubsetReading.Found> found)
    {
        if (found.Count == 0)
        {
            return null;
        }

        var (start, end) = Clauses.Of(sentence.Text, frame.At);
        var numbers = sentence.Numbers.Where(n => sentence.Periods.All(p => n.End <= p.Start || p.End <= n.Start) && found.All(f => n.End <= f.Start || f.End <= n.Start)).ToList();
        var next = numbers.FirstOrDefault(n => n.Start >= frame.End)?.Start ?? end;
        var previous = numbers.LastOrDefault(n => n.End <= frame.Start)?.End ?? start;
        var after = found.OrderBy(f => f.Subset == "victims").FirstOrDefault(f => f.Start >= frame.Start && f.Start < Math.Min(next, end) && !Stop().IsMatch(sentence.Text[frame.End..Math.Max(frame.End, f.Start)]));
        var before = found.LastOrDefault(f => f.End <= frame.Start && f.Start >= Math.Max(start, previous));
        if (frame.Type == ClaimType.Share)
        {
            // "Snapchat in 20%", "was used in 52 per cent"; "26% took place on Snapchat".
            return (before.Subset, after.Subset) switch
            {
                (null, null) => found.LastOrDefault(f => f.End <= frame.Start && f.Start >= start).Subset,
                ({ } b, { } a) => frame.Start - before.End <= after.Start - frame.End || UsedIn().IsMatch(sentence.Text[before.End..frame.Start]) ? b : a,
                var (b, a) => b ?? a,
            };
        }

        var services = found.Where(f => f.Start >= start && f.Start < end).Select(f => f.Subset).Distinct().ToList();
        return after.Subset ?? before.Subset ?? (services is [var only] && char.IsUpper(only[0]) ? only : null) ?? (frame.Type is ClaimType.Change or ClaimType.Multiple || frame.IsBase ? found.LastOrDefault(f => f.End <= frame.Start && f.Start >= start).Subset : null);
    }

    [GeneratedRegex(@"^\s+(?:[\w-]+\s+){0,2}(?:children|young\s+people|youngsters|boys\s+and\s+girls)\b(?!\s*(?:'|\u2019))", RegexOptions.IgnoreCase)]
    private static partial Regex People();

    [GeneratedRegex(@"\bnumber\s+of\s+(?:\w+\s+)?(?:children|victims|young\s+people)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"[;]|,\s+(?:with|and|up|compared)\b")]
    private static partial Regex Stop();

    [GeneratedRegex(@"\b(?:in|was|were|had|used)\b", RegexOptions.IgnoreCase)]
    private static partial Regex UsedIn();
}
