using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// A column <c>Charged</c> beside one of offences: where the document asks how many led to a charge, it counts those offences and their outcome; otherwise it may count charges, and a person looks.
/// </summary>
internal static partial class OutcomeColumn
{
    /// <summary>Writes the outcome into the draft of a number below such a heading.</summary>
    /// <param name="draft">The number.</param>
    /// <param name="heading">Its heading.</param>
    /// <param name="beside">The headings of the other columns.</param>
    /// <param name="text">The document.</param>
    public static void Apply(Draft draft, string heading, ImmutableArray<string> beside, DocumentText text)
    {
        if (Participle().Match(heading) is not { Success: true } match || !beside.Any(IsOfOffences))
        {
            return;
        }

        if (!text.Passages.Any(p => Asked().IsMatch(p.Text)))
        {
            draft.Doubt($"whether '{heading.Trim()}' counts offences or charges is not said");
            return;
        }

        draft.Unit = CountingUnit.Offences;
        draft.Dimensions["outcome"] = match.Groups["outcome"].Value.ToLowerInvariant();
        draft.Doubts.RemoveAll(d => d.StartsWith("whether '", StringComparison.Ordinal) && d.Contains(heading, StringComparison.Ordinal));
    }

    private static bool IsOfOffences(string heading) => UnitReading.IsRecorded(heading) || UnitReading.Find(heading) is [CountingUnit.Offences];

    [GeneratedRegex(@"^\W*(?:[\p{L}]+\s*/\s*)?(?:number |of which |offences |crimes )*(?<outcome>charged|cautioned|summonsed|convicted|detected|charged/summonsed|charged or summonsed)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Participle();

    [GeneratedRegex(@"\b(?:how many|number)\b[^.?]{0,60}\b(?:led to|resulted in|ended in|had an outcome of)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asked();
}
