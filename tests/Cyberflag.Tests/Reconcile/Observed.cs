using Cyberflag.Vocabulary;

namespace Cyberflag.Tests.Reconcile;

/// <summary>Observations and a survey made by hand, for tests of what comes after Collect.</summary>
internal static class Observed
{
    public static Measure Cyb { get; } = new()
    {
        Code = "CYB",
        Title = "Child sexual offences with an online element",
        Unit = CountingUnit.Offences,
        Method = Method.Flag,
        Offences = ["CSO"],
        Periods = [.. Enumerable.Range(2015, 5).Select(Period.FinancialYear)],
        SeriesStart = Period.FinancialYear(2015),
        SeriesStartReason = "Forces have had to return the flag since April 2015.",
        RecordedBeside = "CSO",
    };

    public static Measure Scc { get; } = new()
    {
        Code = "SCC",
        Title = "Sexual communication with a child",
        Unit = CountingUnit.Offences,
        Method = Method.OffenceCode,
        Offences = ["71/17", "NI-22A"],
        Periods = [.. Enumerable.Range(2017, 8).Select(Period.FinancialYear)],
        SeriesStart = Period.FinancialYear(2017),
    };

    public static ReferenceData Reference { get; } = ReferenceData.Load(Path.Combine(AppContext.BaseDirectory, "reference"));

    public static Survey Survey { get; } = new()
    {
        Title = "Test",
        Asked = "Test",
        Area = "EWNI",
        Panel = [.. Reference.Gazetteer.FindArea("EWNI")!.Members.Select(m => m.Force)],
        Measures = [Cyb, Scc],
        PublishedBy = "the charity",
    };

    /// <summary>A published CYB figure: <c>Published("Wiltshire", "2018/19", 54, "2019-06-25")</c>.</summary>
    public static Observation Published(string area, string period, long value, string knownOn, string? coverage = null) =>
        Of(ObservationKind.Attested, area, period, Count.Exactly(value), knownOn) with { Coverage = coverage };

    /// <summary>A CYB figure of a reply.</summary>
    public static Observation Replied(string area, string period, Count? count, string knownOn) =>
        Of(ObservationKind.Reply, area, period, count, knownOn);

    public static Observation Of(ObservationKind kind, string area, string period, Count? count, string knownOn)
    {
        var text = count?.ToString() ?? "";
        var id = $"{kind}{area}{period}{text}{knownOn}";
        return new Observation
        {
            Kind = kind,
            Area = (Reference.Gazetteer.FindArea(area) ?? Reference.Gazetteer.Recognise(area))!.Code,
            Period = Period.Parse(period),
            Offence = "CSO",
            OffenceLabel = "child sexual offences with an online element",
            Unit = CountingUnit.Offences,
            Method = Method.Flag,
            Status = count is null ? Status.NotAvailable : Status.Value,
            Count = count,
            KnownOn = KnownOn.Parse(knownOn),
            Source = new Source
            {
                DocumentHash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(id))),
                Document = $"{kind}/{area}/{period}/{text}/{knownOn}",
                Locator = "r.1/c.1",
                Raw = text,
            },
        };
    }
}
