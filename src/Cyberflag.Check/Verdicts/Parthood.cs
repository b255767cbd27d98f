using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>Words by which a number is a part of one told before: "47 of them", "of these 11", "of which 291", "72 (86%)".</summary>
internal static partial class Parthood
{
    /// <summary>True where a claim counts a part of what another counts, so that the value of the whole says nothing against it.</summary>
    public static bool IsPart(Frame frame) => After().IsMatch(frame.Sentence.After(frame.End)) || Before().IsMatch(frame.Sentence.Before(frame.Start));

    [GeneratedRegex(@"^\s+(?:\w+\s+)?of\s+(?:them|these|those|which|whom)\b|^\s*\(\d[\d.]*\s?(?:%|per\s?cent|pc)\)", RegexOptions.IgnoreCase)]
    private static partial Regex After();

    [GeneratedRegex(@"\b(?:of\s+(?:them|these|those|which|whom)|including|among\s+them)\s*,?\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Before();
}
