using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>How many forces: the whole against the number of forces of the area; who answered is known only where the data say so.</summary>
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

        return area.Kind is AreaKind.Region or AreaKind.Nation && frame.Stated.Of is null && frame.Stated.Value == forces && frame.Hedge is null && IsOfAll(frame)
            ? new Judgement { Verdict = Verdict.Confirmed, Computed = (forces, forces), Rounding = Rounding.Exact, Reasons = [$"{area.Name} has {forces} territorial forces."] }
            : CannotCheck("Who answered is not in the data held.");
    }

    // "The region's five forces", "across four forces" are all that there are; who of them answered is another question.
    private static bool IsOfAll(Frame frame) =>
        Definite().IsMatch(frame.Sentence.Before(frame.At)) && !Answer().IsMatch(frame.Sentence.Text);

    [GeneratedRegex(@"\b(?:the|its|all|across|['\u2019]s)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Definite();

    [GeneratedRegex(@"\b(?:respon\w+|answer\w*|repl(?:y|ied|ies)|gave|given|giving|provid\w+|suppl(?:y|ied)|disclos\w+|sent|return\w*|data\s+from|only|refus\w+|fail\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Answer();
}
