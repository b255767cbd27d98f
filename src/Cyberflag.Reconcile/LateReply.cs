using Cyberflag.Vocabulary;

namespace Cyberflag.Reconcile;

/// <summary>
/// What was not certainly known by the survey's cut-off day waits for the next version, and a finding says so: of a month or a year its last day
/// counts. What is undated is late only where it cannot have been in time.
/// </summary>
public static class LateReply
{
    /// <summary>The finding about a late observation, or null where it is in time.</summary>
    public static Finding? Find(Observation observation, Survey survey)
    {
        ArgumentNullException.ThrowIfNull(observation);
        ArgumentNullException.ThrowIfNull(survey);
        return survey.CutOff is { } cutOff && (observation.KnownOn.IsUndated ? observation.KnownOn.Earliest : observation.KnownOn.Latest) > cutOff
            ? new Finding(
                "R-002", Severity.Info, $"Known only on {observation.KnownOn.Label}, after the cut-off day {cutOff:yyyy-MM-dd}: left for the next version.",
                $"{observation.Source.Document} {observation.Source.Locator}", "Move the cut-off day in survey.json to take it in.")
            : null;
    }
}
