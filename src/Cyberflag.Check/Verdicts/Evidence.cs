using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>All against which the claims of one article are checked: its own numbers, and the figures held.</summary>
internal sealed class Evidence
{
    private readonly Dictionary<(string Area, string Measure, Period Period), Frame> own = [];

    private readonly HashSet<(string Area, string Measure, Period Period)> disputed = [];

    private readonly Dictionary<Frame, Judgement> judged = [];

    private readonly ILookup<SentenceReading, Frame> bySentence;

    /// <summary>Gathers the numbers that the article prints without a hedge.</summary>
    public Evidence(Article article, FigureTable figures, ReferenceData reference, IReadOnlyList<SentenceReading> sentences, IReadOnlyList<Frame> frames)
    {
        (Article, Figures, Gazetteer, Sentences, Frames) = (article, figures, reference.Gazetteer, sentences, frames);
        Changes = new DefinitionChanges(reference);
        bySentence = frames.ToLookup(f => f.Sentence);
        foreach (var frame in frames.Where(f => f is { Missing: null, Stated.Unit: "offences", Type: not ClaimType.Difference } && f.Hedge is null or { Sense: HedgeSense.Near }).OrderBy(f => f.Hedge is not null))
        {
            if (frame is { AreaKey: { } area, FullMeasure: { } measure, Period: { } period })
            {
                if (!own.TryAdd((area, measure, period), frame) && own[(area, measure, period)].Stated.Value != frame.Stated.Value && frame.Hedge is null)
                {
                    disputed.Add((area, measure, period));
                }
            }
        }

        // Two numbers of the text that cannot both be of one key: it is not certain of which each is.
        foreach (var frame in frames.Where(f => f.Stated.Unit == "offences" && f.Hedge is not null && f.Type is not ClaimType.Difference))
        {
            if (frame is { AreaKey: { } area, FullMeasure: { } measure, Period: { } period } && own.TryGetValue((area, measure, period), out var exact)
                && (exact.Stated.Value * 2 < frame.Stated.Value || exact.Stated.Value > frame.Stated.Value * 2))
            {
                own.Remove((area, measure, period));
            }
        }
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The figures held.</summary>
    public FigureTable Figures { get; }

    /// <summary>Forces and areas.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>The changes of law and of recording after which a measure counts something else.</summary>
    public DefinitionChanges Changes { get; }

    /// <summary>The sentences of the article, in order.</summary>
    public IReadOnlyList<SentenceReading> Sentences { get; }

    /// <summary>All claims of the article, in order.</summary>
    public IReadOnlyList<Frame> Frames { get; }

    /// <summary>The number that the text itself prints for a key, other than the claim's own.</summary>
    public Known? Own(string? area, string? measure, Period? period, Frame? except = null) =>
        area is not null && measure is not null && period is { } when && own.TryGetValue((area, measure, when), out var frame) && frame != except
            ? Printed(frame)
            : null;

    /// <summary>True where the text gives two numbers for one key.</summary>
    public bool IsDisputed(string area, string measure, Period period) => disputed.Contains((area, measure, period));

    /// <summary>The number of a claim as an input of another.</summary>
    public Known Printed(Frame frame) => new(frame.Stated.Value!.Value, "the text", true, null)
    {
        Claim = frame,
        IsUnsupported = !Figures.Rows.IsEmpty && judged.TryGetValue(frame, out var judgement) && judgement.Verdict is not (Verdict.Confirmed or Verdict.RoundsTo),
        WrongScope = judged.TryGetValue(frame, out var kept) && kept is { Verdict: Verdict.WrongScope, IsOtherPeriod: false } ? string.Join(' ', kept.Reasons) : null,
        BorneOutBy = judged.TryGetValue(frame, out var right) && right.Verdict is Verdict.Confirmed or Verdict.RoundsTo ? right!.Vintage : null,
    };

    /// <summary>The claims of a sentence.</summary>
    public IEnumerable<Frame> Of(SentenceReading sentence) => bySentence[sentence];

    /// <summary>The sentence of a claim and those before it, the nearest first.</summary>
    public IEnumerable<SentenceReading> Before(Frame frame)
    {
        for (var i = frame.Sentence.Index; i >= 0; i--)
        {
            yield return Sentences[i];
        }
    }

    /// <summary>The verdict kept on a count; null where there is none.</summary>
    public Verdict? VerdictOn(Frame frame) => judged.TryGetValue(frame, out var judgement) ? judgement.Verdict : null;

    /// <summary>Keeps the judgement on a count, on which other claims rest.</summary>
    public void Keep(Frame frame, Judgement judgement) => judged[frame] = judgement;

    /// <summary>The value held for a key as it was known when the article was published; of later ones the first.</summary>
    public Known? Held(string? area, string? measure, Period? period)
    {
        if (area is null || measure is null || period is not { } when)
        {
            return null;
        }

        var rows = Figures.Find(area, measure, when);
        if (rows.IsEmpty)
        {
            return null;
        }

        var row = Article.Published is { } published
            ? rows.LastOrDefault(r => r.Vintage is not { } vintage || vintage.Earliest <= published.Latest) ?? rows[0]
            : rows[^1];
        return Of(row);
    }

    /// <summary>The value held for a key as it was known on a day; null where none was.</summary>
    public Known? HeldOn(string? area, string? measure, Period? period, KnownOn day) =>
        Vintages(area, measure, period).LastOrDefault(r => r.Vintage is not { } vintage || vintage.Earliest <= day.Latest) is { } row ? Of(row) : null;

    /// <summary>Every value held for a key, of all vintages.</summary>
    public ImmutableArray<FigureRow> Vintages(string? area, string? measure, Period? period) =>
        area is null || measure is null || period is not { } when ? [] : Figures.Find(area, measure, when);

    /// <summary>Who is counted in the value held for a claim's area and measure in a period, as the figures say it; null where they do not.</summary>
    public string? CoverageOf(Frame frame, Period? period) => Vintages(frame.AreaKey, frame.FullMeasure, period).Select(r => r.Coverage).OfType<string>().LastOrDefault();

    /// <summary>The text's own number for a key, else the one held.</summary>
    public Known? Any(string? area, string? measure, Period? period, Frame? except = null) => Own(area, measure, period, except) ?? Held(area, measure, period);

    /// <summary>True for a value that the text prints itself or that was known when it was published.</summary>
    public bool WasKnown(Known value) => value.Vintage is not { } vintage || Article.Published is not { } published || vintage.Earliest <= published.Latest;

    /// <summary>A held value with its place in words.</summary>
    public static Known Of(FigureRow row) =>
        new(row.Value, $"{row.Area}, {row.Measure}, {row.Period}{(row.Vintage is { } vintage ? $" (known {vintage})" : "")}", false, row.Vintage) { Source = row.Source };

    /// <summary>A number as it is printed in reasons.</summary>
    public static string Number(decimal value) => value.ToString(value == Math.Floor(value) ? "#,0" : "#,0.0#", CultureInfo.InvariantCulture);
}
