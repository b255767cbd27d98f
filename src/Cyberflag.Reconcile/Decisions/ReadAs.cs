using Cyberflag.Vocabulary;

namespace Cyberflag.Reconcile;

/// <summary>
/// How a place was read, in one line, as a decision holds it: <c>E23000032 | 2018/19 | 71/17 | Offences | OffenceCode | age=12-15 | Value | 39</c>. Who
/// accepts a reading accepts this one; a reader that later reads the same place otherwise has to ask again.
/// </summary>
public static class ReadAs
{
    /// <summary>The line of an observation as it was read.</summary>
    public static string Of(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return string.Join(
            " | ", observation.Area ?? "?", observation.Period?.ToString() ?? "?", observation.Offence ?? "?", observation.Unit, observation.Method,
            observation.Breakdown, observation.Status, observation.Count?.ToString() ?? "");
    }
}
