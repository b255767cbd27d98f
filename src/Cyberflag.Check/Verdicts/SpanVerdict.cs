using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>
/// A length of time. Between two years it is the steps from one to the other; over a stretch of years their number. The other way of
/// counting is a convention of newspapers: reported, and not called wrong.
/// </summary>
internal sealed partial class SpanVerdict : VerdictRule
{
    /// <inheritdoc/>
    public override ImmutableArray<ClaimType> Types => [ClaimType.Span];

    /// <inheritdoc/>
    public override Judgement Judge(Frame frame, Evidence evidence)
    {
        if (frame.Period is not { } period || frame.Stated.Value is not { } stated)
        {
            return CannotCheck("The period is not known.");
        }

        if (Lasting().IsMatch(frame.Sentence.Text[frame.Sentence.Clause(frame.At).Start..frame.Start]) && evidence.Of(frame.Sentence).All(f => f == frame || f.Sentence.Clause(f.At) != frame.Sentence.Clause(frame.At)))
        {
            return CannotCheck("What lasted so long is not in the figures held.");
        }

        if (frame.PeriodOrigin == SlotOrigin.Defaulted || frame.BaselineOrigin == SlotOrigin.Defaulted || !IsTold(frame, period, evidence))
        {
            return CannotCheck("Nothing but the span itself tells which years are meant.");
        }

        var months = ((period.End.Year - period.Start.Year) * 12) + period.End.Month - period.Start.Month + 1;
        if (frame.TimeUnit == "month")
        {
            return Compared(frame, months, Verdict.WrongArithmetic, $"months of {period}", new KnownSet([]));
        }

        if (frame.TimeUnit == "week")
        {
            return Compared(frame, Math.Round(period.Days / 7m), Verdict.WrongArithmetic, $"weeks of {period}", new KnownSet([]));
        }

        if (frame.Baseline is { } from)
        {
            var steps = period.Start.Year - from.Start.Year;
            return Convention(frame, stated, steps, steps + 1, $"years from {from} to {period}");
        }

        if (frame.Hedge is not null || months % 12 != 0)
        {
            return Compared(frame, months / 12m, Verdict.WrongArithmetic, $"years of {period}", new KnownSet([]));
        }

        return months <= 12 ? CannotCheck("The years that are meant are not known.") : Convention(frame, stated, months / 12, (months / 12) - 1, $"years of {period}");
    }

    // The years stand in the text, or a number counted over them is right: else the span would only be measured by itself.
    private static bool IsTold(Frame frame, Period period, Evidence evidence)
    {
        var first = frame.Baseline ?? period;
        return evidence.Sentences.Any(s => s.Periods.Any(p => p.Period is { } told && told.Start == first.Start))
            || evidence.Frames.Any(f => f.Sentence == frame.Sentence && evidence.VerdictOn(f) is Verdict.Confirmed or Verdict.RoundsTo && f.Period?.Start == first.Start);
    }

    private static Judgement Convention(Frame frame, decimal stated, int years, int otherWay, string what) =>
        stated != years && stated == otherWay
            ? new Judgement
            {
                Verdict = Verdict.RoundsTo,
                Computed = (years, years),
                Rounding = Rounding.Loose,
                Reasons = [$"{what}: {years}; {otherWay} when counted the other way, steps between years against years of records."],
            }
            : Compared(frame, years, Verdict.WrongArithmetic, what, new KnownSet([]));

    // "Refused to give figures for four years": how long something else was done or left undone, not the years over which offences are counted.
    [GeneratedRegex(@"\b(?:refus\w+|declin\w+\s+to|fail\w*\s+to|unable\s+to|unwilling\s+to|withh[eo]ld\w*|(?:did|does|do|could|would|will|has|have|had)\s*(?:not|n['\u2019]t)\b|never|without|wait\w*|argued|campaign\w*|jail\w*|sentenc\w*|imprison\w*|banned|serv(?:ed|ing))\b[^.;]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Lasting();
}
