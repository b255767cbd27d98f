using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>Puts an editor's corrections into the claims, over what was read.</summary>
internal static class CorrectionFilling
{
    /// <summary>Fills the slots; a correction whose words no claim has, or whose value cannot be read, comes back as a sentence.</summary>
    public static ImmutableArray<(Correction Correction, string Problem)> Fill(Article article, IReadOnlyList<Frame> frames, IEnumerable<Correction> corrections, FigureTable figures)
    {
        var problems = ImmutableArray.CreateBuilder<(Correction, string)>();
        foreach (var same in corrections.GroupBy(c => (c.Words, c.Occurrence, c.Slot)))
        {
            var correction = same.First();
            if (same.Select(c => c.Value).Distinct().Count() > 1)
            {
                problems.AddRange(same.Select(c => (c, $"several rows give this {c.Slot} several values: {string.Join(", ", same.Select(s => s.Value))}")));
                continue;
            }

            var frame = frames.Where(f => Words(article, f) == correction.Words).Skip(correction.Occurrence - 1).FirstOrDefault();
            if (frame is null)
            {
                problems.Add((correction, $"no claim of the text reads '{correction.Words}'{(correction.Occurrence > 1 ? $" for the {correction.Occurrence}th time" : "")}"));
            }
            else if (!Set(frame, correction, figures))
            {
                problems.Add((correction, correction.Slot is "area" or "measure" ? $"'{correction.Value}' is no {correction.Slot} that is known or held" : $"'{correction.Value}' is no {correction.Slot}"));
            }
            else
            {
                frame.Corrected.Add($"The {correction.Slot} is {correction.Value} by a correction of the editor; the text does not say so itself.");
            }
        }

        return problems.ToImmutable();
    }

    private static string Words(Article article, Frame frame) => frame.Sentence.Given(frame.Start, frame.End) is var (start, end) ? article.Text[start..end] : "";

    private static bool IsOfOurAge(Period period) => period.Start.Year >= 1900 && period.End.Year <= 2200;

    private static bool Set(Frame frame, Correction correction, FigureTable figures)
    {
        switch (correction.Slot)
        {
            case "area" when figures.IsKnown(correction.Value):
                (frame.AreaKey, frame.AreaOrigin) = (figures.KeyOf(correction.Value), SlotOrigin.Stated);
                frame.IsNational = AreaFilling.Countries.Contains(frame.AreaKey);
                return true;
            case "measure" when MeasureCodes.IsUnderstood(MeasureName.Base(correction.Value)) || figures.Measures.Contains(MeasureName.Base(correction.Value)):
                (frame.Measure, frame.Subset, frame.MeasureOrigin) = (MeasureName.Base(correction.Value), MeasureName.Subset(correction.Value) is { Length: > 0 } part ? part : null, SlotOrigin.Stated);
                return true;
            case "period" when Period.TryParse(correction.Value, out var period) && IsOfOurAge(period):
                (frame.Period, frame.PeriodOrigin) = (period, SlotOrigin.Stated);
                return true;
            case "baseline" when Period.TryParse(correction.Value, out var baseline) && IsOfOurAge(baseline):
                (frame.Baseline, frame.BaselineOrigin) = (baseline, SlotOrigin.Stated);
                return true;
            default:
                return false;
        }
    }
}
