using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Reconcile;

/// <summary>What an observation is to a survey.</summary>
public abstract record Binding;

/// <summary>It is a value of that key.</summary>
public sealed record Bound(SeriesKey Key) : Binding;

/// <summary>It may be a value of the survey, and a person has to say.</summary>
public sealed record Waits(WaitingItem Item, UnsettledReading Reading) : Binding;

/// <summary>It counts something that the survey does not ask for.</summary>
public sealed record StandsApart : Binding;

/// <summary>
/// Binds an observation to the measure that it counts: offence, unit and method must be the measure's. What certainly counts
/// something else stands apart, however uncertain the rest of its reading is; what may be the survey's waits.
/// </summary>
public static class MeasureBinding
{
    /// <summary>Binds one observation.</summary>
    public static Binding Of(Observation observation, Survey survey)
    {
        ArgumentNullException.ThrowIfNull(observation);
        ArgumentNullException.ThrowIfNull(survey);
        var measures = Measures(observation, survey);
        if (measures.IsEmpty)
        {
            return new StandsApart();
        }

        if (observation.NeedsReview || observation.Area is null || observation.Period is null)
        {
            return new Waits(WaitingItem.OfReading(observation, observation.Why), new UnsettledReading(observation, measures));
        }

        if (observation.Count is { IsCredible: false } count)
        {
            return new Waits(WaitingItem.OfReading(observation, $"{count} is greater than any count of offences or people"), new UnsettledReading(observation, measures));
        }

        return measures is [var measure] && Counts(observation, Find(survey, measure))
            ? new Bound(new SeriesKey(observation.Area, measure, observation.Period.Value, observation.Breakdown))
            : new Waits(WaitingItem.OfReading(observation, "it is not certain which measure of the survey it counts"), new UnsettledReading(observation, measures));
    }

    /// <summary>The observation with the measures of the survey that it may count; null where it certainly counts none of them.</summary>
    public static UnsettledReading? Possible(Observation observation, Survey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        var measures = Measures(observation, survey);
        return measures.IsEmpty ? null : new UnsettledReading(observation, measures);
    }

    private static ImmutableArray<string> Measures(Observation observation, Survey survey)
    {
        var codes = ImmutableArray<string>.Empty;
        foreach (var measure in survey.Measures)
        {
            codes = MayCount(observation, measure) ? codes.Add(measure.Code) : codes;
        }

        return codes;
    }

    private static Measure Find(Survey survey, string code)
    {
        foreach (var measure in survey.Measures)
        {
            if (measure.Code == code)
            {
                return measure;
            }
        }

        throw new InvalidOperationException($"The survey has no measure {code}.");
    }

    private static bool Counts(Observation observation, Measure measure) =>
        observation.Offence is not null && observation.Unit == measure.Unit
        && (observation.Method == measure.Method || (observation.Method == Method.Unknown && measure.Method == Method.OffenceCode));

    private static bool MayCount(Observation observation, Measure measure) =>
        (observation.Offence is null ? observation.NeedsReview : measure.Offences.Contains(observation.Offence))
        && (observation.Unit == measure.Unit || (observation.Unit == CountingUnit.Unknown && observation.NeedsReview))
        && (observation.Method == measure.Method || observation.Method == Method.Unknown);
}
