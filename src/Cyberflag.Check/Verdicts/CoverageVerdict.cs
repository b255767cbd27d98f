using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>How many forces: the whole against the number of forces of the area; who answered is known only where the data say so, in their coverage.</summary>
internal sealed partial class CoverageVerdict : VerdictRule
{
    /// <inheritdoc/>
    public override ImmutableArray<ClaimType> Types => [ClaimType.Coverage];

    /// <inheritdoc/>
    public override Judgement Judge(Frame frame, Evidence evidence)
    {
        var area = frame.AreaOrigin is SlotOrigin.Stated or SlotOrigin.Inherited && frame.AreaKey is { } key ? evidence.Gazetteer.FindArea(key) : null;
        if (area is null || frame.Period is not { } period)
        {
            return CannotCheck("Who answered is not in the data held.");
        }

        var forces = area.ForcesIn(period).Count();
        if (frame.Stated.Of is { } whole && frame.AreaOrigin == SlotOrigin.Stated && whole != forces && area.IsWholeKnown && evidence.Figures.CountryOf(whole) is { } right)
        {
            return new Judgement
            {
                Verdict = Verdict.WrongScope,
                Computed = (forces, forces),
                Reasons = [$"{area.Name} has {forces} territorial forces; {Evidence.Number(whole)} are those of {right.Name}."],
                Suggestion = right.Name,
            };
        }

        if (OfData(frame, area, period, evidence) is { } judgement)
        {
            return judgement;
        }

        return area.Kind is AreaKind.Region or AreaKind.Nation && frame.Stated.Of is null && frame.Stated.Value == forces && frame.Hedge is null && IsOfAll(frame)
            ? new Judgement { Verdict = Verdict.Confirmed, Computed = (forces, forces), Rounding = Rounding.Exact, Reasons = [$"{area.Name} has {forces} territorial forces."] }
            : CannotCheck("Who answered is not in the data held.");
    }

    // Where the figures held of the area and period all rest on the same number of forces, that is who answered.
    private static Judgement? OfData(Frame frame, Area area, Period period, Evidence evidence)
    {
        var rows = evidence.Figures.Rows.Where(r => r.AreaKey == area.Code && r.Period == period && (frame.MeasureOrigin is SlotOrigin.Defaulted or SlotOrigin.Missing || r.Base == frame.Measure)).ToList();
        var told = rows.Select(r => PrintedCoverage.Of(r.Coverage)).Distinct().ToList();
        if (told is not [{ } coverage] || (frame.Stated.Of is { } of && coverage.Whole is { } whole && of != whole))
        {
            return null;
        }

        var reason = $"The figures held of {area.Name}, {PeriodText.Label(period)} rest on {coverage}.";
        var trace = $"{coverage} from {rows[^1].Source}";
        var vintage = rows[^1].Vintage?.ToString();
        return coverage.Held < frame.Stated.Lower || coverage.Held > frame.Stated.Upper
            ? new Judgement { Verdict = Verdict.DoesNotMatch, Computed = (coverage.Held, coverage.Held), Vintage = vintage, Reasons = [reason], Suggestion = coverage.ToString(), Trace = [trace] }
            : new Judgement
            {
                Verdict = frame.Hedge is null ? Verdict.Confirmed : Verdict.RoundsTo,
                Rounding = frame.Hedge is null ? Rounding.Exact : Rounding.Rounded,
                Computed = (coverage.Held, coverage.Held),
                Vintage = vintage,
                Reasons = [reason],
                Trace = [trace],
            };
    }

    // "The region's five forces", "across four forces" are all that there are; who of them answered is another question.
    private static bool IsOfAll(Frame frame) =>
        Definite().IsMatch(frame.Sentence.Before(frame.At)) && !Answer().IsMatch(frame.Sentence.Text);

    [GeneratedRegex(@"\b(?:the|its|all|across|['\u2019]s)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Definite();

    [GeneratedRegex(@"\b(?:respon\w+|answer\w*|repl(?:y|ied|ies)|gave|given|giving|provid\w+|suppl(?:y|ied)|disclos\w+|sent|return\w*|data\s+from|only|refus\w+|fail\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Answer();
}
