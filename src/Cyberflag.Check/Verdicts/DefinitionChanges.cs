using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>Changes of law and of recording after which a measure counts something else than before.</summary>
internal static class DefinitionChanges
{
    private static readonly (string[] Measures, DateOnly Day, string What)[] Changes =
    [
        (["GRM", "OBS+SCC", "OBS"], new DateOnly(2017, 4, 3), "The offence of sexual communication with a child came into force on 3 April 2017 (Serious Crime Act 2015, section 67): later figures count more than earlier ones."),
        (["CSA-ONS"], new DateOnly(2019, 4, 1), "The count rests on an experimental flag whose use by forces grew between the two years (Office for National Statistics)."),
    ];

    /// <summary>What changed between two periods for a measure, or null.</summary>
    public static string? Between(string measure, Period from, Period to) =>
        Changes.Where(c => c.Measures.Contains(measure) && from.Start < c.Day && to.Start.AddDays(to.Days / 2) >= c.Day && from.End < to.End && from.Start.AddMonths(6) < c.Day).Select(c => c.What).FirstOrDefault();
}
