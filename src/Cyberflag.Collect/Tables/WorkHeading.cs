using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>A heading over numbers of the work of the police and of no crime: staff, officers, hours, days, costs. They are no statistics.</summary>
internal static partial class WorkHeading
{
    /// <summary>True where the heading says so.</summary>
    public static bool Is(string heading) => Words().IsMatch(heading);

    [GeneratedRegex(
        @"^\W*(?:(?:total|average|number|no\.?|full[\s-]time|police)\s+(?:of\s+)?)*(?:staff|officers?|fte|posts?|headcount|hours?|minutes?|working days?|costs?|spend(?:ing)?|budgets?|expenditure|requests?)\b(?!.*\b(?:offences?|crimes?|victims?|arrests?)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
