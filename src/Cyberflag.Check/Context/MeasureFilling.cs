using System.Collections.Immutable;

namespace Cyberflag.Check;

/// <summary>
/// Gives each claim its measure: the one whose words stand in its clause, else in its sentence, else in the sentences before. Where words
/// can mean several measures, the one is taken whose values the article prints most often.
/// </summary>
internal sealed class MeasureFilling
{
    private readonly FigureTable figures;
    private readonly Dictionary<string, int> printed = [];
    private readonly ImmutableArray<string> later;
    private ImmutableArray<string> last = [];

    /// <summary>Counts which measures the article's numbers are found under.</summary>
    public MeasureFilling(FigureTable figures, IEnumerable<Frame> frames, IEnumerable<string> sentences)
    {
        this.figures = figures;
        later = sentences.Select(Cues).FirstOrDefault(c => c.Count > 0) is { Count: > 0 } cues ? cues[0].Codes : [];
        foreach (var frame in frames.Where(f => f.Type is ClaimType.Count or ClaimType.Total && f.Hedge is null && f.Stated.Value is >= 10))
        {
            foreach (var measure in figures.WithValue(frame.Stated.Value!.Value).Select(r => r.Base).Distinct())
            {
                printed[measure] = printed.GetValueOrDefault(measure) + 1;
            }
        }
    }

    /// <summary>Fills the measures of a sentence's claims; sentences come in order, with their areas filled.</summary>
    public void Fill(SentenceReading sentence, List<Frame> frames, bool isFirst)
    {
        var cues = Cues(sentence.Text);
        foreach (var frame in frames)
        {
            var (start, end) = Clauses.Of(sentence.Text, frame.At);
            var own = cues.Where(c => c.At >= start && c.At < end).OrderBy(c => Math.Abs(c.At - frame.At)).FirstOrDefault().Codes;
            var before = cues.LastOrDefault(c => c.At < start).Codes;
            var codes = !own.IsDefaultOrEmpty ? own : !before.IsDefaultOrEmpty ? before : last;
            frame.MeasureOrigin = !own.IsDefaultOrEmpty || !before.IsDefaultOrEmpty ? SlotOrigin.Stated : last.IsDefaultOrEmpty ? SlotOrigin.Defaulted : SlotOrigin.Inherited;
            if (codes.IsDefaultOrEmpty)
            {
                // What the rest of the sentence or of the article speaks of; else the measure under which several of its numbers are found.
                codes = cues.FirstOrDefault().Codes is { IsDefaultOrEmpty: false } rest ? rest : !later.IsEmpty ? later : [.. printed.OrderByDescending(p => p.Value).Select(p => p.Key).Take(1)];
                frame.MeasureOrigin = cues.Count > 0 || !later.IsEmpty || printed.Values.DefaultIfEmpty().Max() >= 2 ? SlotOrigin.Inherited : SlotOrigin.Defaulted;
            }

            frame.Measure = Choose(codes, frame.AreaKey);
            frame.MeasureOrigin = frame.Measure is null ? SlotOrigin.Missing : frame.MeasureOrigin;
        }

        if (cues.Count > 0 && (last.IsDefaultOrEmpty || isFirst || cues[0].At < sentence.Text.IndexOf(';', StringComparison.Ordinal) || !sentence.Text.Contains(';', StringComparison.Ordinal)))
        {
            last = cues[0].Codes;
        }
    }

    private string? Choose(ImmutableArray<string> codes, string? area)
    {
        if (codes.IsDefaultOrEmpty)
        {
            return null;
        }

        var held = figures.Rows.IsEmpty ? codes : [.. codes.Where(figures.Measures.Contains)];
        if (held.IsEmpty)
        {
            return codes[0];
        }

        return held.OrderByDescending(c => IsHeld(area, c)).ThenByDescending(c => printed.GetValueOrDefault(c)).ThenBy(c => codes.IndexOf(c)).First();
    }

    // The countries count as one: which of them is meant is settled later.
    private bool IsHeld(string? area, string measure) => area is null || AreaFilling.Countries.Contains(area)
        ? AreaFilling.Countries.Any(c => figures.Has(c, measure))
        : figures.Has(area, measure);

    private static List<(int At, ImmutableArray<string> Codes)> Cues(string text)
    {
        var found = new List<(int At, int End, ImmutableArray<string> Codes)>();
        foreach (var cue in MeasureCues.All)
        {
            foreach (System.Text.RegularExpressions.Match match in cue.Form.Matches(text))
            {
                if (!found.Exists(f => f.At < match.Index + match.Length && match.Index < f.End))
                {
                    found.Add((match.Index, match.Index + match.Length, cue.Codes));
                }
            }
        }

        // "Child sex offences … had an online element" speak of the more telling of the two.
        var telling = found.Where(f => f.Codes[0] != "CSO").ToList();
        return [.. (telling.Count > 0 ? telling : found).OrderBy(f => f.At).Select(f => (f.At, f.Codes))];
    }
}
