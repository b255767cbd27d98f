using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>What the pages are written from, with the look-ups that several of them need.</summary>
internal sealed class SiteModel
{
    private readonly Dictionary<(string Area, string Measure), List<PublicFigure>> places = [];
    private readonly Dictionary<(string Force, string Measure, Period Period), ForceStatus> statuses = [];

    private readonly HashSet<string> documents;

    public SiteModel(PublishableFigures figures, SiteContext context)
    {
        (Figures, Context) = (figures, context);
        foreach (var figure in figures.Figures)
        {
            var place = (figure.Figure.Key.Area, figure.Figure.Key.Measure);
            if (!places.TryGetValue(place, out var list))
            {
                places[place] = list = [];
            }

            list.Add(figure);
        }

        documents = [.. context.Documents.Select(d => d.Name)];
        foreach (var status in context.Statuses)
        {
            statuses[(status.Force, status.Measure, status.Period)] = status;
        }
    }

    public PublishableFigures Figures { get; }

    public SiteContext Context { get; }

    public Survey Survey => Figures.Survey;

    /// <summary>Each area and measure that has figures, with them, in the order in which they are shown.</summary>
    public IEnumerable<(string Area, string Measure, List<PublicFigure> Figures)> Places =>
        places.Select(p => (p.Key.Area, p.Key.Measure, p.Value));

    /// <summary>True where the page of sources lists the document of that name.</summary>
    public bool IsListed(string document) => documents.Contains(document);

    /// <summary>The figures of an area and measure.</summary>
    public IReadOnlyList<PublicFigure> At(string area, Measure measure) => places.TryGetValue((area, measure.Code), out var list) ? list : [];

    /// <summary>The figure of an area, measure and period as a whole, or null.</summary>
    public PublicFigure? Find(string area, Measure measure, Period period, Statistic statistic, Period? baseline = null) =>
        Figures.Find(new SeriesKey(area, measure.Code, period), statistic, baseline);

    /// <summary>The count of an area: its own, or as published by others.</summary>
    public PublicFigure? Count(string area, Measure measure, Period period) =>
        Find(area, measure, period, Statistic.Count) ?? Find(area, measure, period, Statistic.Published);

    /// <summary>The national figure of a measure and period, or null.</summary>
    public PublicFigure? National(Measure measure, Period period, Statistic statistic, Period? baseline = null) =>
        Find(Survey.Area, measure, period, statistic, baseline);

    /// <summary>How a force stands to a measure and period: as the survey says, else as its figures show.</summary>
    public ForceStatus Standing(Force force, Measure measure, Period period) =>
        statuses.TryGetValue((force.Code, measure.Code, period), out var status) ? status
        : new ForceStatus(force.Code, measure.Code, period, ByFigures(force, measure, period));

    /// <summary>The same in words, with the sections that a refusal relies on.</summary>
    public string StandingWords(Force force, Measure measure, Period period) =>
        Standing(force, measure, period) is var standing ? AnswerWords.Of(standing.Status, standing.Sections) : "";

    private AnswerStatus ByFigures(Force force, Measure measure, Period period) =>
        Count(force.Code, measure, period) is { } figure && (figure.IsWithheld || figure.Figure.Value is not null) ? AnswerStatus.Answered
        : AnswerStatus.NothingHeld;

    /// <summary>True where a number is held, printed or withheld.</summary>
    public bool IsHeld(Force force, Measure measure, Period period) =>
        Count(force.Code, measure, period) is { } figure && (figure.IsWithheld || figure.Figure.Value is not null);

    /// <summary>The period of a measure with the most forces held, of several the latest: the one that the map shows.</summary>
    public Period BestCovered(Measure measure) => measure.Periods.Reverse().MaxBy(p => Survey.Panel.Count(f => IsHeld(f, measure, p)));

    /// <summary>The periods beyond those asked for in which an area has an undivided count: calendar years, several years together.</summary>
    public IEnumerable<PublicFigure> OtherPeriods(string area, Measure measure) => At(area, measure).Where(f =>
        f.Figure.Statistic is Statistic.Count or Statistic.Published && f.Figure.Key.Breakdown.IsWhole && !measure.Periods.Contains(f.Figure.Key.Period));
}
