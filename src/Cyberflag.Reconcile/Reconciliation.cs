using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Reconcile;

/// <summary>The one value of each key, and what could not become one.</summary>
/// <param name="Series">The reconciled values of the survey's measures.</param>
/// <param name="Waiting">What a person has to settle first; none of it is in the series as a number.</param>
/// <param name="Apart">Readings of other offences, units or methods, which the survey does not count.</param>
/// <param name="Findings">Decisions that no longer fit, late replies, conflicts.</param>
/// <param name="Unsettled">The readings that are in no figure: those among what waits, and those that came after the cut-off day.</param>
public sealed record Reconciled(
    Series Series, ImmutableArray<WaitingItem> Waiting, ImmutableArray<Observation> Apart, ImmutableArray<Finding> Findings,
    ImmutableArray<UnsettledReading> Unsettled);

/// <summary>
/// Observations and decisions to series: decisions are applied, each observation is bound to a measure of the survey or stands
/// apart, and of several values for one key one is chosen with its reason. Pure; the order of the observations is of no account.
/// </summary>
public static class Reconciliation
{
    /// <summary>Reconciles what is held.</summary>
    public static Reconciled Of(IEnumerable<Observation> observations, IEnumerable<Decision> decisions, Survey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var waiting = ImmutableArray.CreateBuilder<WaitingItem>();
        var unsettled = ImmutableArray.CreateBuilder<UnsettledReading>();
        var apart = ImmutableArray.CreateBuilder<Observation>();
        var candidates = new Dictionary<SeriesKey, List<Observation>>();

        foreach (var observation in DecisionApplication.Apply(observations, decisions, findings))
        {
            if (LateReply.Find(observation, survey) is { } late)
            {
                findings.Add(late);
                if (MeasureBinding.Possible(observation, survey) is { } reading)
                {
                    unsettled.Add(reading);
                }

                continue;
            }

            switch (MeasureBinding.Of(observation, survey))
            {
                case Bound bound:
                    if (!candidates.TryGetValue(bound.Key, out var held))
                    {
                        candidates[bound.Key] = held = [];
                    }

                    held.Add(observation);
                    break;
                case Waits waits:
                    waiting.Add(waits.Item);
                    unsettled.Add(waits.Reading);
                    break;
                case StandsApart:
                    apart.Add(observation);
                    break;
            }
        }

        var values = candidates.Select(c => ValueChoice.Of(c.Key, c.Value, survey.Policy)).ToList();
        foreach (var value in values.Where(v => v.Chosen is null))
        {
            waiting.Add(WaitingItem.OfConflict(value));
        }

        var series = new Series(ContenderFindings.Mark(values, unsettled));
        findings.AddRange(series.Values.SelectMany(ConflictFindings.Of));
        findings.AddRange(series.Values.SelectMany(ContenderFindings.Of));
        return new Reconciled(
            series, [.. waiting.OrderBy(w => w.Where, StringComparer.Ordinal)],
            [.. apart.OrderBy(o => o.Source.Document, StringComparer.Ordinal).ThenBy(o => o.Source.Locator, StringComparer.Ordinal)],
            [.. findings.OrderBy(f => f.Where, StringComparer.Ordinal)], unsettled.ToImmutable());
    }
}
