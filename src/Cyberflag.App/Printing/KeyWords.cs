using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary>What a reading counts, in words: force, period, offence, unit, method, part; what is not known is said to be unknown.</summary>
internal static class KeyWords
{
    /// <summary>The words: <c>Kent Police, 2018/19, 71/17 Sexual communication with a child, offences, by offence code</c>.</summary>
    public static string Of(Observation observation, ReferenceData reference)
    {
        ArgumentNullException.ThrowIfNull(observation);
        string?[] words =
        [
            observation.Area is { } area ? reference.Gazetteer.NameOf(area) : "force unknown",
            observation.Period?.ToString() ?? "period unknown",
            Offence(observation, reference),
            observation.Unit == CountingUnit.Unknown ? "unit unknown" : Lower(observation.Unit.ToString()),
            Method(observation.Method),
            observation.Breakdown.IsWhole ? null : observation.Breakdown.Words,
        ];
        return string.Join(", ", words.Where(w => w is not null));
    }

    private static string Offence(Observation observation, ReferenceData reference) => observation.Offence is { } code
        ? $"{code} {reference.Offences.Find(code)?.Name}".Trim()
        : observation.OffenceLabel.Length > 0 ? $"offence unknown ('{observation.OffenceLabel}')" : "offence unknown";

    private static string? Method(Method method) => method switch
    {
        Vocabulary.Method.Flag => "by flag",
        Vocabulary.Method.Keyword => "by keyword",
        Vocabulary.Method.OffenceCode => "by offence code",
        Vocabulary.Method.PlatformField => "by platform field",
        Vocabulary.Method.ManualReview => "by manual review",
        Vocabulary.Method.Unknown => null,
    };

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
