using System.Globalization;

namespace Cyberflag.Request;

/// <summary>The last day of an act of ours: a review, a complaint, a payment.</summary>
/// <param name="Last">The last day on which it is in time.</param>
/// <param name="Rule">What sets it, with its section or paragraph.</param>
/// <param name="Late">What becomes of an act that comes later.</param>
public sealed record ActLimit(DateOnly Last, string Rule, string Late)
{
    /// <summary>The act with its limit, in words: <c>ask for a review by 26 June 2019 (…)</c>; where the day has passed, that it has, and what follows.</summary>
    /// <param name="act">The act, as a clause.</param>
    /// <param name="today">The day looked at.</param>
    public string Words(string act, DateOnly today)
    {
        var day = Last.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return today <= Last ? $"{act} by {day} ({Rule})" : $"{act}: the time for it ENDED on {day} ({Rule}); {Late}";
    }
}
