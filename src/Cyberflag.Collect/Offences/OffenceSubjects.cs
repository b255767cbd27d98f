using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// Subjects of replies that are named like offences and are none of those in the reference data: <c>child sexual exploitation</c> is a kind
/// of abuse with offences of many codes, and the offences of Scotland have none of the Home Office. A figure of one has the label and no code.
/// </summary>
internal static partial class OffenceSubjects
{
    /// <summary>The subject that a text names where it names one only, or null.</summary>
    public static OffenceMention? Find(string text)
    {
        var found = Subjects().Matches(text).DistinctBy(m => Key(m.Value)).Take(2).ToList();
        return found is not [var one] ? null
            : Images().IsMatch(one.Value) ? new OffenceMention(one.Index, one.Length, "86", one.Value, "indecent images may be all of class 86 or one of its lines")
            : new OffenceMention(one.Index, one.Length, null, one.Value);
    }

    /// <summary>Where subjects stand in a text.</summary>
    public static IEnumerable<(int Start, int Length)> Mentions(string text) => Subjects().Matches(text).Select(m => (m.Index, m.Length));

    [GeneratedRegex(@"^indecent (?:photos?|images?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Images();

    private static string Key(string subject) => subject.ToLowerInvariant().Replace(" (cse)", "", StringComparison.Ordinal);

    [GeneratedRegex(
        @"\bcommunicating indecently(?: with (?:a child|children|older children))?\b|\bcaus(?:e|ing) (?:a child |children )?to (?:view|look at) sexual (?:activity|image)s?(?: or images)?|\bsexual activity with older children\b|\bgrooming of children for (?:the )?purposes? of sexual offences\b|\bindecent (?:photos?|images?) of children\b|"
        + @"\bchild(?:ren)?\s+(?:sexual|criminal)\s+exploitation(?:\s*\((?:CSE|CCE)\))?|\bCSE\b|\bmodern\s+slavery\b|\bhuman\s+trafficking\b|\bdomestic\s+(?:abuse|violence)\b|\bhate\s+crimes?\b|\b(?:domestic |residential )?burglar(?:y|ies)\b|\bstalking\b|\bfraud\b|\brobber(?:y|ies)\b|\bknife\s+crime\b|\bhonou?r[\s-]based\s+abuse\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subjects();
}
