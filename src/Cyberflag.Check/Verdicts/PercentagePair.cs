using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>Two percentages of one sentence of which the first became the second: "from 10 per cent to 15 per cent".</summary>
/// <param name="From">What it was.</param>
/// <param name="To">What it became.</param>
internal readonly partial record struct PercentagePair(NumberMention From, NumberMention To)
{
    // A printed percentage stands for all that round to it.
    private static decimal Half(NumberMention number) => 0.5m / (decimal)Math.Pow(10, number.Decimals);

    /// <summary>The pair that ends before a claim, else the one that begins right after it; null where there is none.</summary>
    public static PercentagePair? Beside(Frame frame)
    {
        var text = frame.Sentence.Text;
        var numbers = frame.Sentence.Numbers.Where(n => n.Form == NumberForm.Percent && n.Hedge is null && (n.End <= frame.Start || n.Start >= frame.End)).ToList();
        var pairs = numbers.Zip(numbers.Skip(1)).Where(p => Starts().IsMatch(text[..p.First.Start]) && Becomes().IsMatch(text[p.First.End..p.Second.Start])).Select(p => new PercentagePair(p.First, p.Second)).ToList();
        return pairs.FindLast(p => p.To.End <= frame.Start) is { To: not null } before ? before
            : pairs.Find(p => p.From.Start >= frame.End && Follows().IsMatch(text[frame.End..p.From.Start])) is { To: not null } after ? after
            : null;
    }

    /// <summary>The least and the most by which the share can have risen, in percentage points.</summary>
    public (decimal Lower, decimal Upper) Points => (To.Value - Half(To) - From.Value - Half(From), To.Value + Half(To) - From.Value + Half(From));

    /// <summary>The least and the most by which it can have risen, in per cent of what it was.</summary>
    public (decimal Lower, decimal Upper)? Change => From.Value <= Half(From) ? null
        : (100 * (((To.Value - Half(To)) / (From.Value + Half(From))) - 1), 100 * (((To.Value + Half(To)) / (From.Value - Half(From))) - 1));

    [GeneratedRegex(@"^,?\s+from\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Follows();

    [GeneratedRegex(@"\bfrom\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Starts();

    [GeneratedRegex(@"^(?:(?!\bfrom\b)[^.;%])*?\bto\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Becomes();
}
