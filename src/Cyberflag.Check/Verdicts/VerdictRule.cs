using System.Collections.Immutable;

namespace Cyberflag.Check;

/// <summary>How one sort of claim is judged.</summary>
internal abstract class VerdictRule
{
    /// <summary>The rules; each claim is judged by the first that takes its type.</summary>
    public static ImmutableArray<VerdictRule> All { get; } =
    [
        new CountVerdict(), new ThresholdVerdict(), new ChangeVerdict(), new PointsVerdict(), new RateVerdict(), new SpanVerdict(), new ShareVerdict(), new CoverageVerdict(),
        new RecordVerdict(), new TrendVerdict(), new RankVerdict(), new ModeVerdict(),
    ];

    /// <summary>The sorts of claims that it judges.</summary>
    public abstract ImmutableArray<ClaimType> Types { get; }

    /// <summary>Judges a claim.</summary>
    public abstract Judgement Judge(Frame frame, Evidence evidence);

    /// <summary>Nothing to check it against.</summary>
    private protected static Judgement CannotCheck(string reason) => new() { Verdict = Verdict.CannotCheck, Reasons = [reason] };

    /// <summary>The judgement where one value was computed and compared.</summary>
    internal static Judgement Compared(Frame frame, decimal computed, Verdict wrong, string formula, KnownSet inputs)
    {
        var rounding = Comparison.Of(computed, frame.Stated, frame.Hedge?.Sense ?? HedgeSense.None, frame.Type == ClaimType.Multiple);
        var judgement = new Judgement
        {
            Verdict = rounding is not { } right ? wrong
                : frame.Hedge is null && !frame.Stated.IsWord && right is Rounding.Exact or Rounding.Rounded ? Verdict.Confirmed
                : frame.Hedge?.Sense == HedgeSense.Exactly && right == Rounding.Exact ? Verdict.Confirmed
                : Verdict.RoundsTo,
            Computed = (Math.Round(computed, 2), Math.Round(computed, 2)),
            Rounding = rounding,
            Vintage = inputs.Vintage,
            Reasons = [$"{formula} = {Evidence.Number(Math.Round(computed, 2))}."],
            Inputs = inputs.Values,
            Trace = inputs.Trace,
        };
        if (rounding is not null && inputs.Values.Select(v => v.WrongScope).FirstOrDefault(w => w is not null) is { } scope)
        {
            return judgement with { Verdict = Verdict.WrongScope, Reasons = [.. judgement.Reasons, $"It rests on a number of the text that is of another scope: {scope}"] };
        }

        if (rounding is null && inputs.Values.Any(v => v.IsUnsupported) && inputs.Values.Any(v => !v.IsOwn))
        {
            return judgement with { Verdict = Verdict.CannotCheck, Reasons = [.. judgement.Reasons, "It rests on a number of the text that the figures held do not bear out."] };
        }

        if (judgement.Verdict == Verdict.Confirmed && inputs.Values.Any(v => v.IsUnsupported))
        {
            return judgement with { Verdict = Verdict.CannotCheck, Reasons = [.. judgement.Reasons, "It follows from the text\u2019s own numbers, but these are not borne out by the figures held."] };
        }

        if (rounding is null)
        {
            judgement = judgement with { Diagnosis = Slip.Of(frame, computed, inputs), Suggestion = Slip.Suggestion(frame, computed) };
        }

        return judgement;
    }
}

/// <summary>The values that went into a computation.</summary>
internal readonly record struct KnownSet(ImmutableArray<Known> Values)
{
    /// <summary>The values given.</summary>
    public static KnownSet Of(params ReadOnlySpan<Known> values) => new([.. values]);

    /// <summary>The latest vintage of those that are held, or that bear out the text's own numbers; null where no figure did.</summary>
    public string? Vintage => Values.Where(v => v.Vintage is not null).OrderBy(v => v.Vintage!.Value).Select(v => v.Vintage!.Value.ToString()).LastOrDefault()
        ?? Values.Select(v => v.BorneOutBy).OfType<string>().Order(StringComparer.Ordinal).LastOrDefault();

    /// <summary>The values with their places.</summary>
    public ImmutableArray<string> Trace => [.. Values.Select(v => v.ToString())];

    /// <summary>True where the text prints all of them.</summary>
    public bool AreOwn => Values.All(v => v.IsOwn);
}
