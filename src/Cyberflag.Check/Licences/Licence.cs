namespace Cyberflag.Check;

/// <summary>
/// Whether the text licences a number: only what the grammar has read whole is confirmed or called wrong. Each rule names what is missing or
/// not understood; where none does the number has its licence.
/// </summary>
internal static class Licence
{
    private static readonly Func<Frame, string?>[] Rules =
        [Modality.Missing, PerPopulation.Missing, CountedNoun.Missing, WordsBeside.Missing, ChangedNoun.Missing, Adjusted.Missing, PartOfWhole.Missing];

    /// <summary>What is missing for a licence, in words; null where nothing is.</summary>
    public static string? Missing(Frame frame, FigureTable figures)
    {
        foreach (var rule in Rules)
        {
            if (rule(frame) is { } missing)
            {
                return missing;
            }
        }

        return PartOfTime.Missing(frame, figures);
    }

    /// <summary>The judgement, or none where the claim has no licence: what the text says against itself in one sentence stays.</summary>
    public static Judgement Weighed(Frame frame, Judgement judgement) =>
        frame.Missing is not { } missing || judgement.Verdict == Verdict.CannotCheck || (IsOwn(frame, judgement) && Adjusted.Missing(frame) is null && !(judgement.Verdict == Verdict.Confirmed && frame.Type is ClaimType.Count or ClaimType.Total))
            ? judgement
            : judgement with { Verdict = Verdict.CannotCheck, Rounding = null, Computed = null, Reasons = [missing], Suggestion = null, Diagnosis = null };

    /// <summary>True where all that a judgement rests on stands in the claim's own sentence.</summary>
    public static bool IsOwn(Frame frame, Judgement judgement) =>
        !judgement.Inputs.IsEmpty && judgement.Inputs.All(i => i.IsOwn && (judgement.IsOfItsSentence || i.Claim?.Sentence == frame.Sentence));
}
