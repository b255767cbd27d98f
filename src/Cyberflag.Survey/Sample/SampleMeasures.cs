using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys.Sample;

/// <summary>The two measures of the invented survey, those of the real one.</summary>
internal static class SampleMeasures
{
    // Sexual communication with a child (71/17) is an offence since 3 April 2017 (Sexual Offences Act 2003 s.15A).
    private const int CommunicationSince = 2017;

    /// <summary>The measures with the periods asked for.</summary>
    public static ImmutableArray<Measure> Of(SampleSpec spec) =>
    [
        new Measure
        {
            Code = "CYB",
            Title = "Child sexual offences with an online element",
            Unit = CountingUnit.Offences,
            Method = Method.Flag,
            Offences = ["CSO"],
            Periods = Years(spec, spec.FirstYear),
            SeriesStart = Period.FinancialYear(spec.FirstYear),
            SeriesStartReason = $"SYNTHETIC: in the invented counties the flag began on 1 April {spec.FirstYear}.",
            RecordedBeside = "CSO",
        },
        new Measure
        {
            Code = "SCC",
            Title = "Sexual communication with a child",
            Unit = CountingUnit.Offences,
            Method = Method.OffenceCode,
            Offences = ["71/17", "NI-22A"],
            Periods = Years(spec, Math.Max(spec.FirstYear, CommunicationSince)),
            SeriesStart = Period.FinancialYear(Math.Max(spec.FirstYear, CommunicationSince)),
            SeriesStartReason = "SYNTHETIC: the first year in which the invented forces recorded the offence.",
        },
    ];

    private static ImmutableArray<Period> Years(SampleSpec spec, int first) =>
        [.. Enumerable.Range(first, spec.FirstYear + spec.Years - first).Select(Period.FinancialYear)];
}
