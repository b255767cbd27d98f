using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Formats;

namespace Cyberflag.Collect;

/// <summary>
/// A letter of two columns, <c>Request</c> beside <c>Response</c>, whose lines a conversion put one after the other: a line of the question, a line of the answer, and so on. The answers that
/// are a period and its number are put behind the question between whose lines they stand.
/// </summary>
internal static partial class Interleaved
{
    /// <summary>The lines apart, or as they are where they are no such letter.</summary>
    public static ImmutableArray<Line> Apart(ImmutableArray<Line> lines)
    {
        var head = Enumerable.Range(0, Math.Max(0, lines.Length - 1)).FirstOrDefault(i => Left().IsMatch(lines[i].Text) && Right().IsMatch(lines[i + 1].Text), -1);
        if (head < 0 || !Enumerable.Range(head + 2, Math.Max(0, lines.Length - head - 4)).Any(i => IsFigure(lines[i + 1]) && IsOpen(lines[i]) && !IsFigure(lines[i + 2]) && GoesOn(lines[i + 2])))
        {
            return lines;
        }

        var apart = lines[..(head + 2)].ToBuilder();
        var figures = new List<Line>();
        foreach (var line in lines[(head + 2)..])
        {
            if (IsFigure(line))
            {
                figures.Add(line);
                continue;
            }

            if (Question().IsMatch(line.Text) || string.IsNullOrWhiteSpace(line.Text))
            {
                apart.AddRange(figures);
                figures.Clear();
            }

            apart.Add(line);
        }

        apart.AddRange(figures);
        return apart.ToImmutable();
    }

    private static bool IsFigure(Line line) => YearLine.IsOne(line.Text);

    private static bool IsOpen(Line line) => !Stop().IsMatch(line.Text) && line.Text.Any(char.IsLetter);

    private static bool GoesOn(Line line) => line.Text.TrimStart() is { Length: > 0 } text && (char.IsLower(text[0]) || char.IsDigit(text[0]) || text[0] == '(');

    [GeneratedRegex(@"^\s*(?:request|question|you asked)s?\s*:?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Left();

    [GeneratedRegex(@"^\s*(?:response|answer|reply)s?\s*:?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Right();

    [GeneratedRegex(@"^\s*(?:q(?:uestion)?\s*)?\d{1,2}\s?[.)]\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Question();

    [GeneratedRegex(@"[.?!:;]\s*$")]
    private static partial Regex Stop();
}
