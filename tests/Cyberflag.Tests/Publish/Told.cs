using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Cyberflag.Analyse;
using Cyberflag.Publish;
using Cyberflag.Reconcile;
using Cyberflag.Tests.Reconcile;
using Cyberflag.Vocabulary;

namespace Cyberflag.Tests.Publish;

/// <summary>Figures from observations made by hand. The raw text of each holds a mark that may be in no output.</summary>
internal static class Told
{
    /// <summary>Stands in every raw text.</summary>
    public const string RawMark = "raw-text-of-a-document";

    public static Survey Survey { get; } = Observed.Survey with
    {
        Title = "Online offences",
        Asked = "How many offences were flagged?",
        Measures = [Observed.Cyb],
        Publisher = "The testers",
    };

    /// <summary>
    /// The founding survey's own figures as newspapers printed them in June 2019 (Slough Observer; Yorkshire Evening Post; South Wales
    /// Argus; NSPCC) and later.
    /// </summary>
    public static ImmutableArray<Observation> Founding { get; } =
    [
        Printed("Thames Valley", "2015/16", 303), Printed("Thames Valley", "2018/19", 369),
        Printed("Humberside", "2018/19", 284), Printed("South Yorkshire", "2018/19", 375), Printed("North Yorkshire", "2018/19", 113),
        Printed("West Yorkshire", "2018/19", 721), Printed("Yorkshire & Humber", "2018/19", 1493),
        Printed("North Yorkshire", "2015/16", 81), Printed("Gwent", "2015/16", 59), Printed("Gwent", "2018/19", 229),
        Printed("Wiltshire", "2018/19", 54, "2019-06-25"), Printed("Wiltshire", "2018/19", 77, "2020-09-03"),
        Printed("EWNI", "2015/16", 4042), Printed("EWNI", "2018/19", 8224) with { Coverage = "40 of 44" },
        Printed("Hertfordshire", "2017/18", 6), Printed("Hertfordshire", "2018/19", 43),
    ];

    /// <summary>A figure that others published.</summary>
    public static Observation Printed(string area, string period, long value, string knownOn = "2019-06", string part = "") =>
        Of(ObservationKind.Attested, area, period, Count.Exactly(value), knownOn, part);

    /// <summary>A figure of a reply.</summary>
    public static Observation Replied(string area, string period, long value, string part = "", string knownOn = "2019-06-25") =>
        Of(ObservationKind.Reply, area, period, Count.Exactly(value), knownOn, part);

    public static Observation Of(ObservationKind kind, string area, string period, Count? count, string knownOn = "2019-06-25", string part = "")
    {
        var isReply = kind == ObservationKind.Reply;
        var observation = Observed.Of(kind, area, period, count, knownOn);
        return observation with
        {
            Breakdown = Breakdown.Parse(part),
            Source = new Source
            {
                DocumentHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}{area}{period}{count}{knownOn}{part}"))),
                Document = isReply ? $"replies/{observation.Area}/reply.txt" : "attested.csv",
                Locator = $"l.{observation.Area}:{period}:{part}:{knownOn}",
                Raw = $"{RawMark} {count}",
                Citation = isReply ? null : new Citation("Slough Observer", "https://example.org/news?a=1&b=2"),
            },
        };
    }

    public static FigureSet Figures(params IEnumerable<Observation> observations) => Figures(Survey, observations);

    public static FigureSet Figures(Survey survey, IEnumerable<Observation> observations) =>
        Analysis.Of(Reconciliation.Of(observations, [], survey).Series, survey, Observed.Reference).Figures;

    public static ImmutableArray<OutputFile> Release(params IEnumerable<Observation> observations) =>
        Site.Build(Figures(observations), Context);

    /// <summary>A context with something of everything.</summary>
    public static SiteContext Context { get; } = new()
    {
        Findings = [new Finding("A-001", Severity.Warning, RawMark, RawMark, RawMark)],
        Documents = [new SourceDocument("replies/kent/2019/reply.txt", "E23000032", new DateOnly(2019, 6, 25), "reply", "answered", 3)],
        Statuses = [new ForceStatus("W15000004", "CYB", Period.FinancialYear(2018), AnswerStatus.NeverAnswered)],
        References = Observed.Reference.Sources,
        Breaks = Observed.Reference.Breaks,
        Waiting = [new WaitingCount("readings to confirm", 2)],
    };

    /// <summary>The figure of a key, as published.</summary>
    public static PublicFigure Figure(PublishableFigures figures, string area, string period, Statistic statistic, string? baseline = null, string part = "")
    {
        var code = (Observed.Reference.Gazetteer.FindArea(area) ?? Observed.Reference.Gazetteer.Recognise(area))!.Code;
        var key = new SeriesKey(code, "CYB", Period.Parse(period), Breakdown.Parse(part));
        return figures.Find(key, statistic, baseline is null ? null : Period.Parse(baseline))
            ?? throw new Xunit.Sdk.XunitException($"There is no {statistic} of {key}.");
    }
}
