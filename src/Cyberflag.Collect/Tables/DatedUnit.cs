using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>A heading of a unit and a period and nothing else: <c>Offences 2017/18</c>, <c>2018 crimes recorded</c>, <c>Arrests in 2019</c>.</summary>
/// <param name="Unit">The words of the unit.</param>
/// <param name="Period">The period.</param>
internal sealed partial record DatedUnit(string Unit, PeriodMention Period)
{
    private const int LongestPeriod = 8;

    /// <summary>The two parts of a heading, or null where it has other words too.</summary>
    public static DatedUnit? Of(string heading)
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

    private static DatedUnit? Of(string[] unit, string[] period)
    {
        var plain = Joint().Replace(string.Join(' ', unit), "");
        return UnitReading.IsPlain(plain) && PeriodReading.Whole(string.Join(' ', period).Trim('(', ')')) is { } mention ? new DatedUnit(plain, mention) : null;
    }

    [GeneratedRegex(@"\s*(?:\b(?:in|during|for)|[-–—:,])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();
}
