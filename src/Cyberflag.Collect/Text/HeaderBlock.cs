using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Formats;

namespace Cyberflag.Collect;

/// <summary>
/// The lines that a collector of replies put above a text: <c>Source: …</c>, <c>Received: …</c>, <c>Note: …</c>, then <c>---</c>. They tell
/// where the text comes from and when, and are no part of the reply.
/// </summary>
/// <param name="Source">Address of the document, or null.</param>
/// <param name="Received">The day, month or year of the reply as written, or null.</param>
/// <param name="Lines">How many lines it takes, the closing one included; 0 where there is no such block.</param>
internal sealed partial record HeaderBlock(string? Source, string? Received, int Lines)
{
    private const int Longest = 20;

    /// <summary>Reads the block above the lines, if there is one.</summary>
    public static HeaderBlock Of(IReadOnlyList<Line> lines)
    {
        var end = lines.Take(Longest).ToList().FindIndex(l => l.Text.Trim() == "---");
        if (end <= 0 || !Field().IsMatch(lines[0].Text))
        {
            return new HeaderBlock(null, null, 0);
        }

        var fields = lines.Take(end).Select(l => Field().Match(l.Text)).Where(m => m.Success)
            .Select(m => (Name: m.Groups["name"].Value.ToLowerInvariant(), Value: m.Groups["value"].Value.Trim())).ToImmutableArray();
        string? Value(string name) => fields.FirstOrDefault(f => f.Name == name).Value;
        return new HeaderBlock(Value("source"), Value("received"), end + 1);
    }

    [GeneratedRegex(@"^(?<name>source|received|note|[a-z ]{3,20}):\s*(?<value>.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Field();
}
