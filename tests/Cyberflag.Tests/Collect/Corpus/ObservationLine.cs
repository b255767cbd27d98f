using Cyberflag.Vocabulary;

namespace Cyberflag.Tests.Collect.Corpus;

/// <summary>An observation on a line, for messages and reports.</summary>
internal static class ObservationLine
{
    public static string Of(Observation o) =>
        $"{o.Source.Locator} '{o.Source.Raw}' {o.Area} {o.Period} {o.Offence}|{o.OffenceLabel} {o.Unit} {o.Method} [{o.Breakdown}] {o.Role} {o.Status} {o.Count} {(o.NeedsReview ? "WAITS " + o.Why : "")}";
}
