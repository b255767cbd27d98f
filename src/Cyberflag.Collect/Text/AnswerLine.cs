using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Formats;

namespace Cyberflag.Collect;

/// <summary>A line <c>Q1 – 19</c> below the question <c>Q1 How many …?</c> is its answer, and <c>Q1</c> there no quarter.</summary>
internal static partial class AnswerLine
{
    /// <summary>True for such a line; the question may be quoted (<c>&gt; Q1 …</c>).</summary>
    public static bool Is(ImmutableArray<Line> lines, int at) =>
        Answer().Match(lines[at].Text) is { Success: true } answer && lines.Take(at).Any(l => Question().Match(l.Text) is { Success: true } question && question.Groups["q"].Value == answer.Groups["q"].Value);

    [GeneratedRegex(@"^\s*q\s?(?<q>\d{1,2})\s*[-–:.)]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Answer();

    [GeneratedRegex(@"^[\s>]*q(?:uestion)?\s?(?<q>\d{1,2})\W+(?:\p{L}+\W+){2}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Question();
}
