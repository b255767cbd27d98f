using System.Globalization;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>One way of writing a period: the words, and what they mean. Forms are tried in the order of <see cref="PeriodReading.Forms"/>.</summary>
internal abstract class PeriodForm
{
    private protected const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The words.</summary>
    public abstract Regex Pattern { get; }

    /// <summary>The period of a match, or null where the words are something else after all.</summary>
    /// <param name="match">The match.</param>
    /// <param name="isCell">True where the words are all that stands in a cell or before a number.</param>
    public abstract PeriodMention? Read(Match match, bool isCell);

    private protected static PeriodMention Found(Match match, Period period, string? doubt = null, bool isBareYear = false) =>
        new(match.Index, match.Length, period, doubt, isBareYear);

    private protected static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private protected static bool IsYear(int year) => year is >= 1970 and <= 2100;
}
