using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>
/// Checks every numeric claim of a text against its own numbers and against figures held: a narrow grammar finds the claims, their slots
/// are filled from what stands around them, and each is computed again. Pure: the same text and figures give the same verdicts.
/// </summary>
public sealed class TextCheck
{
    /// <summary>No article makes more claims; of a longer text the first so many are checked.</summary>
    public const int MostClaims = 2000;

    private const int MostOdd = 50;

    private readonly FigureTable figures;
    private readonly ReferenceData reference;
    private readonly AreaReading areas;

    /// <summary>Prepares the check of texts against figures; it can be used for many texts, also at the same time.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="reference">Forces and areas, and the days from which a measure counts something else.</param>
    public TextCheck(FigureTable figures, ReferenceData reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        (this.figures, this.reference) = (figures, reference);
        areas = new AreaReading(reference.Gazetteer);
    }

    /// <summary>All numeric claims of a text with their verdicts, in the order in which they stand.</summary>
    /// <param name="article">The text.</param>
    /// <param name="corrections">What an editor settled about its claims.</param>
    public CheckedText Check(Article article, IReadOnlyList<Correction>? corrections = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        var (sentences, bySentence) = Read(article);
        var isCut = sentences.Count < article.Sentences.Length;
        var all = bySentence.SelectMany(f => f).ToList();
        FillAreasAndMeasures(PublisherOf(article), sentences, bySentence, all);
        var changes = new DefinitionChanges(reference);
        var time = new ArticleTime(article, figures, sentences);
        var periods = new PeriodFilling(time, figures, (measure, area) => changes.FirstYear(measure, area, PeriodKind.FinancialYear));
        var locals = sentences.SelectMany(s => s.Areas).Select(a => a.Area?.Code).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var namesCountry = sentences.Any(s => s.Areas.Any(a => !a.IsUnknown && (a.Area is null || AreaFilling.Countries.Contains(a.Area.Code))));
        List<Frame> before = [];
        foreach (var (sentence, frames) in sentences.Zip(bySentence))
        {
            SubsetFilling.Fill(sentence, frames, figures);
            CountryFilling.Fill(article, frames, figures, time, namesCountry);
            periods.FillCounts(sentence, frames);
            ValueBinding.Fit(frames, figures, locals);
            periods.FillOthers(sentence, frames);
            CountryFilling.Fill(article, frames, figures, time, namesCountry);
            Apposition.Fill(sentence, frames);
            AreaComparing.Fill(sentence, frames, before, figures);
            BackFilling.Fill(sentence, frames, before);
            before = frames.Count > 0 ? frames : before;
        }

        StoryFilling.Fit(sentences, bySentence, figures);
        StretchBinding.Fit(all, figures, time);
        BaseBinding.Fit(all);
        TableFilling.Fill(sentences, bySentence);
        var unused = CorrectionFilling.Fill(article, all, corrections ?? [], figures);
        foreach (var frame in all)
        {
            frame.Missing = Licence.Missing(frame, figures);
        }

        var evidence = new Evidence(article, figures, reference, sentences, all);
        foreach (var frame in all.Where(f => f.Type == ClaimType.Count && f.AreaKey is not null && f.Period is not null))
        {
            frame.Type = (frame.Period!.Value.Days > 600 && frame.Subset is null) || SumBeside.IsTogether(frame) || CountVerdict.PartsOf(frame, evidence).Count > 0 ? ClaimType.Total : ClaimType.Count;
        }

        // Counts first: what is computed from them rests on their verdicts.
        foreach (var frame in all.Where(f => f.Type is ClaimType.Count or ClaimType.Total || (f.Type == ClaimType.Threshold && f.Stated.Unit == "offences")))
        {
            evidence.Keep(frame, Licence.Weighed(frame, new CountVerdict().Judge(frame, evidence)));
        }

        return new CheckedText(article, [.. all.Select(f => Claimed(article, f, evidence))])
        {
            Unused = unused,
            IsCut = isCut,
            Odd = [.. sentences.SelectMany(s => s.Odd.Select(o => o with { Start = s.Place.Start + o.Start })).Take(MostOdd)],
        };
    }

    // Of a table pasted as text or a file that is no article the first claims are read; the rest is told, and not read.
    private (List<SentenceReading> Sentences, List<List<Frame>> Claims) Read(Article article)
    {
        var (sentences, claims, number) = (new List<SentenceReading>(), new List<List<Frame>>(), 0);
        foreach (var place in article.Sentences)
        {
            var sentence = Read(article, place, sentences.Count);
            var found = ClaimRule.FindAll(sentence);
            number += found.Count;
            if (number > MostClaims)
            {
                break;
            }

            sentences.Add(sentence);
            claims.Add(found);
        }

        return (sentences, claims);
    }

    // A force's own release says "we" and "the force"; a newspaper with the name of a county is no force.
    private Area? PublisherOf(Article article) =>
        article.Publisher is { } name && areas.Find(name) is [{ Area: { Kind: AreaKind.Force } force } mention] && (name.Contains("Police", StringComparison.Ordinal) || name.Contains("Constabulary", StringComparison.Ordinal)) && !mention.IsUnknown ? force : null;

    private SentenceReading Read(Article article, Sentence place, int index)
    {
        var given = place.In(article.Text);
        var words = ReadingText.Of(given);
        var text = words.Text;
        return new SentenceReading(index, place, words, NumberReading.Find(text), PeriodReading.Find(text, article.Published?.Latest.Year), areas.Find(text)) { Odd = OddNumbers.Find(given) };
    }

    private void FillAreasAndMeasures(Area? publisher, List<SentenceReading> sentences, List<List<Frame>> bySentence, List<Frame> all)
    {
        var areaFilling = new AreaFilling(figures, sentences, publisher);
        var measures = new MeasureFilling(figures, all, sentences.Select(s => s.Text));
        for (var i = 0; i < sentences.Count; i++)
        {
            areaFilling.Fill(sentences[i], bySentence[i]);
            measures.Fill(sentences[i], bySentence[i], i == 0);
        }
    }

    // A quarter is written with its months, as figures files do.
    private static string? Written(Period? period) => period is { Kind: PeriodKind.Quarter } quarter
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{quarter.Start:yyyy-MM}..{quarter.End:yyyy-MM}")
        : period?.ToString();

    private Claim Claimed(Article article, Frame frame, Evidence evidence)
    {
        var rule = VerdictRule.All.First(r => r.Types.Contains(frame.Type));
        var judgement = ComparisonWarnings.Added(frame, Licence.Weighed(frame, Accusation.Weighed(frame, Confirmation.Weighed(frame, rule.Judge(frame, evidence), evidence), evidence)), evidence);
        var (start, end) = frame.Sentence.Given(frame.Start, frame.End);
        return new Claim
        {
            Start = start,
            End = end,
            Text = article.Text[start..end],
            Type = frame.Type,
            Stated = frame.Stated,
            Hedge = frame.Hedge?.Words,
            Area = new Slot(frame.AreaKey is { } key ? figures.Spelling(key) : null, frame.AreaOrigin),
            Period = new Slot(Written(frame.Period), frame.PeriodOrigin),
            Baseline = new Slot(Written(frame.Baseline), frame.BaselineOrigin),
            Measure = new Slot(frame.FullMeasure, frame.MeasureOrigin),
            Subset = frame.Subset,
            Judgement = judgement with { Warnings = [.. judgement.Warnings, .. frame.Corrected] },
        };
    }
}
