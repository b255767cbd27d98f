using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>What a measure counts and how, in words.</summary>
internal static class MeasureWords
{
    public static string Unit(CountingUnit unit) => unit switch
    {
        CountingUnit.Unknown => "Unit not known",
        CountingUnit.Offences => "Recorded offences",
        CountingUnit.NonCrimes => "Incidents that were not recorded as crimes",
        CountingUnit.Victims => "Victims",
        CountingUnit.Suspects => "Suspects",
        CountingUnit.Arrests => "Arrests",
        CountingUnit.Charges => "Charges or summonses",
        CountingUnit.Cautions => "Cautions",
        CountingUnit.Prosecutions => "Prosecutions",
        CountingUnit.CustodyRecords => "Custody records",
        CountingUnit.Percent => "A percentage",
        CountingUnit.Rate => "A rate",
    };

    public static string Method(Method method) => method switch
    {
        Vocabulary.Method.Unknown => "method not known",
        Vocabulary.Method.Flag => "with the officers' flag for an online element",
        Vocabulary.Method.Keyword => "found by a search for words in the records",
        Vocabulary.Method.OffenceCode => "by the offence code alone",
        Vocabulary.Method.PlatformField => "by a field for the online service",
        Vocabulary.Method.ManualReview => "found by reading each record",
    };
}
