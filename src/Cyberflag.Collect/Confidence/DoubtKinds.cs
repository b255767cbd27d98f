using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// The kind of a doubt by its words. They are sorted by what they speak of, so that a doubt that a later rule words in its own way falls into its kind too.
/// </summary>
public static partial class DoubtKinds
{
    private static readonly ImmutableArray<(DoubtKind Kind, Regex Words)> InOrder =
    [
        (DoubtKind.Contradiction, Contradiction()), (DoubtKind.Method, Method()), (DoubtKind.Part, Part()), (DoubtKind.Value, Value()), (DoubtKind.Unit, Unit()),
        (DoubtKind.Period, Period()), (DoubtKind.Area, Area()), (DoubtKind.Offence, Offence()),
    ];

    /// <summary>The kind of one doubt.</summary>
    public static DoubtKind Of(string doubt)
    {
        ArgumentNullException.ThrowIfNull(doubt);
        return InOrder.Where(k => k.Words.IsMatch(doubt)).Select(k => k.Kind).FirstOrDefault(DoubtKind.Layout);
    }

    /// <summary>The kinds of the doubts of a reading, each once, from the reason why it waits.</summary>
    public static ImmutableArray<DoubtKind> In(string why) => [.. Split(why).Select(Of).Distinct().Order()];

    /// <summary>The single doubts of a reason.</summary>
    public static ImmutableArray<string> Split(string why)
    {
        ArgumentNullException.ThrowIfNull(why);
        return [.. why.Split("; ", StringSplitOptions.RemoveEmptyEntries)];
    }

    [GeneratedRegex(@"\bsum of|\btwo different\b|\bgreater than\b|\bhundred\b|\bmagnitude\b|\bHome Office has recorded\b|\bbetween 0 and 100\b|\btwo ways\b")]
    private static partial Regex Contradiction();

    [GeneratedRegex(@"\bflag|\bonline\b")]
    private static partial Regex Method();

    [GeneratedRegex(@"\bparts?\b|\bwhole\b(?! number)|\btotal over\b")]
    private static partial Regex Part();

    [GeneratedRegex(@"\bmarks?\b|\bmeans?\b|\bnone\b|\bexactly\b|\bpercentage\b|\bratio\b|\bcomputed\b|\bbelow zero\b|\bwhole number\b|\bthousands\b")]
    private static partial Regex Value();

    [GeneratedRegex(@"\bunits?\b|\bincidents\b|\bis counted\b")]
    private static partial Regex Unit();

    [GeneratedRegex(@"\bperiods?\b|\byears?\b|\bquarters?\b|\bmonths?\b|\bto date\b|\btime asked\b")]
    private static partial Regex Period();

    [GeneratedRegex(@"\bareas?\b|\bforces?\b|\boffice\b|\btext names\b")]
    private static partial Regex Area();

    [GeneratedRegex(@"\boffences?\b|\bcodes?\b")]
    private static partial Regex Offence();
}
