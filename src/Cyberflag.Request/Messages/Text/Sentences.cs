using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>
/// Parts a text into sentences. Lines that a mail program broke are joined; short lines, list items and rows of tables stand for themselves; what
/// follows "otherwise" is a sentence of its own.
/// </summary>
internal static partial class Sentences
{
    private const int ShortestBrokenLine = 58;

    /// <summary>The sentences of a text.</summary>
    public static ImmutableArray<Sentence> Of(string text) =>
        [.. Lines(text).SelectMany(l => End().Split(l)).Select(s => s.Trim()).Where(s => s.Any(char.IsLetterOrDigit)).Select(s => new Sentence(s))];

    private static IEnumerable<string> Lines(string text)
    {
        var line = "";
        var last = 0;
        foreach (var next in text.ReplaceLineEndings("\n").Split('\n').Select(l => WhiteSpace().Replace(l, " ").Trim()))
        {
            if (line.Length > 0 && (last < ShortestBrokenLine || next.Length == 0 || Item().IsMatch(next) || Opening().IsMatch(next)))
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? next : $"{line} {next}";
            last = next.Length;
        }

        yield return line;
    }

    // "s. 12" and "No. 5" end no sentence; nor does a full stop inside a number.
    [GeneratedRegex(@"(?<=[!?])\s+|(?<=(?<!\b(?:s|ss|sec|no|nos|ref|e\.g|i\.e|mr|mrs|ms|dr|para))\.[""')\]]?)\s+(?=[""'(\[]?[A-Z0-9ÂÊÎÔÛŴŶ])|(?:[,;]\s*|\s+)(?=(?:otherwise|or else)\b)")]
    private static partial Regex End();

    [GeneratedRegex(@"^(?:[-•*|>]|\(?[0-9a-z]{1,2}[.)]|q\d|20\d\d\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Item();

    [GeneratedRegex("^(?:I|We|Please|Your|The|This|Our) ")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
