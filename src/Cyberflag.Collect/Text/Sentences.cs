using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>The sentences of a passage: each ends at a full stop, question or exclamation mark before a space and a capital letter.</summary>
internal static partial class Sentences
{
    /// <summary>Where the sentences begin and how long they are; a passage without an end within it is one.</summary>
    public static ImmutableArray<(int Start, int Length)> Of(string passage)
    {
        var starts = Ends().Matches(passage).Select(m => m.Index + m.Length).Where(s => s < passage.Length).Prepend(0).Distinct().ToImmutableArray();
        return [.. starts.Select((start, i) => (start, (i + 1 < starts.Length ? starts[i + 1] : passage.Length) - start))];
    }

    // "No. 4", "s. 12", "approx. 5" end nothing.
    [GeneratedRegex(@"(?<!\b(?:no|nos|s|ss|st|ref|approx|inc|incl|para|sec|tel|art|v|vs|mr|mrs|dr)|^\W*\w{1,2})[.?!]+[)\]""”]?\s+(?=[A-Z(\[“""])", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
