using System.Globalization;

namespace Cyberflag.Surveys.Sample;

/// <summary>What an invented force prints for small counts.</summary>
internal enum Suppression
{
    /// <summary>The counts themselves.</summary>
    None,

    /// <summary><c>&lt;5</c> for 1 to 4, and says so.</summary>
    LessThanFive,

    /// <summary><c>&lt;5</c> for 0 to 4, and says so.</summary>
    LessThanFiveOrNone,

    /// <summary><c>*</c> for 1 to 4, and says so.</summary>
    Star,

    /// <summary><c>*</c> for 1 to 4 without a word about it.</summary>
    StarUnexplained,
}

/// <summary>The marks and legends of each <see cref="Suppression"/>.</summary>
internal static class SuppressionText
{
    /// <summary>A count as the reply prints it.</summary>
    /// <param name="suppression">The force's habit.</param>
    /// <param name="count">The count.</param>
    /// <param name="format">How plain numbers are printed: <c>0</c>, or <c>#,0</c> with commas.</param>
    public static string State(this Suppression suppression, long count, string format = "0") =>
        suppression.Mark(count) ?? count.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>What the reply says of its marks; empty where it says nothing.</summary>
    public static string Legend(this Suppression suppression) => suppression switch
    {
        Suppression.LessThanFive => "<5 means a count from 1 to 4, withheld to protect people. 0 means that none was recorded.",
        Suppression.LessThanFiveOrNone => "<5 means a count from 0 to 4, withheld to protect people.",
        Suppression.Star => "* means a count from 1 to 4, withheld to protect people. 0 means that none was recorded.",
        Suppression.None or Suppression.StarUnexplained => "",
    };

    /// <summary>What the reply lets its reader know of a count; null where it does not say what its mark means.</summary>
    public static (long Lower, long Upper)? Bounds(this Suppression suppression, long count) => suppression.Mark(count) is null
        ? (count, count)
        : suppression switch
        {
            Suppression.LessThanFive or Suppression.Star => (1, 4),
            Suppression.LessThanFiveOrNone => (0, 4),
            Suppression.None or Suppression.StarUnexplained => null,
        };

    /// <summary>The mark in place of a count, or null where the number itself is printed.</summary>
    public static string? Mark(this Suppression suppression, long count) => suppression switch
    {
        Suppression.None => null,
        Suppression.LessThanFive => count is >= 1 and <= 4 ? "<5" : null,
        Suppression.LessThanFiveOrNone => count is >= 0 and <= 4 ? "<5" : null,
        Suppression.Star or Suppression.StarUnexplained => count is >= 1 and <= 4 ? "*" : null,
    };
}
