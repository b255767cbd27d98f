using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>A heading that begins or ends with its period and has other words too: <c>FY21/22 with code</c>, <c>Charged 2018/19</c>.</summary>
/// <param name="Words">The other words.</param>
/// <param name="Period">The period.</param>
internal sealed partial record DatedLabel(string Words, PeriodMention Period)
{
    private const int LongestPeriod = 8;

    /// <summary>The two parts of a heading, or null where it names no period at either end, or more than one.</summary>
    public static DatedLabel? Of(string heading)
    {
        var words = heading.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var length = Math.Min(LongestPeriod, words.Length - 1); length > 0; length--)
        {
            if ((Of(words[..^length], words[^length..]) ?? Of(words[length..], words[..length])) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // "Before 2010", "2014 onwards".
    [GeneratedRegex(@"^(?:before|since|after|from|until|up to|prior to|pre|post|onwards?|(?:and|or) (?:earlier|later|before|after)|earlier|later)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bound();

    private static DatedLabel? Of(string[] rest, string[] period)
    {
        var words = string.Join(' ', rest).Trim(' ', '-', '–', '—', ':', ',', '(', ')');
        return words.Any(char.IsLetter) && !Bound().IsMatch(words) && PeriodReading.Whole(string.Join(' ', period).Trim('(', ')', ':', ',')) is { } mention && PeriodReading.Find(words).IsEmpty ? new DatedLabel(words, mention) : null;
    }
}
