using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>
/// A steady rise or fall: every year of the stretch that the text says has to be held and to follow the one before it so. Where it says none,
/// "every year" is of the whole series, and "continued to rise" of the last three years or of those that the sentence lists.
/// </summary>
internal sealed partial class TrendVerdict : VerdictRule
{
    /// <inheritdoc/>
    public override ImmutableArray<ClaimType> Types => [ClaimType.Trend];

    /// <inheritdoc/>
    public override Judgement Judge(Frame frame, Evidence evidence)
    {
        if (frame is not { AreaKey: { } area, FullMeasure: { } measure })
        {
            return CannotCheck("The series that is meant is not known.");
        }

        var kind = frame.Period is { Kind: PeriodKind.CalendarYear } ? PeriodKind.CalendarYear : PeriodKind.FinancialYear;
        var listed = Listed(frame, kind, evidence);
        var end = listed.Count > 0 ? listed.Max() : frame.Period;
        var years = evidence.Figures.Of(area, measure).Select(r => r.Period)
            .Concat(evidence.Frames.Where(f => f.AreaKey == area && f.FullMeasure == measure && f.Type == ClaimType.Count).Select(f => f.Period).OfType<Period>())
            .Where(p => p.Kind == kind && (end is not { } last || p.End <= last.End)).Distinct().Order()
            .Select(p => (Period: p, Value: evidence.Any(area, measure, p))).Where(p => p.Value is not null).Select(p => (p.Period, Value: p.Value!.Value)).ToList();
        if (evidence.Frames.Any(f => f.AreaKey == area && f.FullMeasure == measure && f is { Type: ClaimType.Count, Hedge: null, PeriodOrigin: SlotOrigin.Stated } && Math.Abs(f.Sentence.Index - frame.Sentence.Index) < 4 && evidence.VerdictOn(f) is Verdict.DoesNotMatch or Verdict.WrongScope))
        {
            return CannotCheck("Numbers that the text gives for it are not borne out by the figures held.");
        }

        if (years.FindIndex(y => evidence.IsDisputed(area, measure, y.Period)) is >= 0 and var twice)
        {
            return CannotCheck($"The text gives two numbers for {years[twice].Period}.");
        }

        if (years.Count < 2)
        {
            return CannotCheck("Fewer than two years are held.");
        }

        var isEvery = Every().IsMatch(frame.Sentence.Text[frame.Start..frame.End]);
        var start = Start(frame, years[^1].Period, listed) ?? (isEvery ? evidence.Changes.FirstYear(frame.Measure!, area, kind) : null);
        var stretch = start is { } from ? years.Where(y => y.Period.Start >= from.Start).ToList() : years;
        return Against(frame, isEvery || start is not null ? stretch : Latest(stretch))
            ?? (stretch.Count < 3 ? CannotCheck("Fewer than three years of it are held.")
                : start is { } first && stretch[0].Period != first ? CannotCheck($"It is said of the years since {first}; the first of these held is {stretch[0].Period}.")
                : isEvery && start is null ? CannotCheck("It is said of every year, and the figures do not reach back to the first.")
                : Gap(start is null ? stretch[^3..] : stretch) is { } gap ? CannotCheck($"The year before {gap} is not held.")
                : new Judgement
                {
                    Verdict = Verdict.Confirmed,
                    Rounding = Rounding.Exact,
                    Reasons = [$"Each of the {(start is null ? 3 : stretch.Count)} years {(start is null ? stretch[^3] : stretch[0]).Period} to {stretch[^1].Period} follows the one before it so."],
                    Trace = [.. (start is null ? stretch[^3..] : stretch).Select(y => y.Value.ToString())],
                });
    }

    // The first year of the stretch that is said: "since 2015/16", "for four years"; else the first of three or more that the sentence lists.
    private static Period? Start(Frame frame, Period last, List<Period> listed)
    {
        if (frame.Sentence.Periods.FirstOrDefault(p => p.IsSince && p.Period is not null)?.Period is { } since)
        {
            return since.Kind == PeriodKind.CalendarYear && last.Kind == PeriodKind.FinancialYear ? Period.FinancialYear(since.Start.Year) : since;
        }

        if (TimeSpans.Years(frame.Sentence.Text).FirstOrDefault() is > 1 and < 40 and var span)
        {
            return ArticleTime.Back(last, span);
        }

        return listed.Count > 0 ? listed.Min() : null;
    }

    // The years whose numbers the sentence itself prints, where these are three or more.
    private static List<Period> Listed(Frame frame, PeriodKind kind, Evidence evidence) =>
        evidence.Of(frame.Sentence).Where(f => f.Type == ClaimType.Count && f.AreaKey == frame.AreaKey && f.Period is { } p && p.Kind == kind).Select(f => f.Period!.Value).Distinct().ToList() is { Count: >= 3 } years ? years : [];

    private static List<(Period Period, Known Value)> Latest(List<(Period Period, Known Value)> years) =>
        years.Count >= 2 && years[^1].Period.Previous() == years[^2].Period ? years[^2..] : [];

    // One step the other way, also over years that are not held, refutes it.
    private static Judgement? Against(Frame frame, List<(Period Period, Known Value)> years) => years.Zip(years.Skip(1))
        .Where(s => frame.Direction == Direction.Down ? s.Second.Value.Value >= s.First.Value.Value : s.Second.Value.Value <= s.First.Value.Value)
        .Select(s => new Judgement
        {
            Verdict = Verdict.DoesNotMatch,
            Reasons = [$"From {s.First.Period} to {s.Second.Period} it went from {Evidence.Number(s.First.Value.Value)} to {Evidence.Number(s.Second.Value.Value)}."],
            Trace = [s.First.Value.ToString(), s.Second.Value.ToString()],
        }).FirstOrDefault();

    private static Period? Gap(List<(Period Period, Known Value)> years) =>
        years.Zip(years.Skip(1)).Where(s => s.Second.Period.Previous() != s.First.Period).Select(s => (Period?)s.Second.Period).FirstOrDefault();

    [GeneratedRegex(@"\b(?:every|each|year\s+on\s+year|consistently)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Every();
}
