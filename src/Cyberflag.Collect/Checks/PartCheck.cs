using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// A part ("of which …", an age, a sex) is not greater than the whole of the same area, period, offence and unit. Both wait. Parts that
/// may overlap are still each within the whole.
/// </summary>
internal sealed class PartCheck : ReadingCheck
{
    /// <inheritdoc/>
    public override IEnumerable<Contradiction> Find(ImmutableArray<Observation> observations, string document, ReferenceData reference)
    {
        var counted = observations.Where(IsCounted).ToList();
        var wholes = counted.ToLookup(o => (Key(o), o.Breakdown));
        return from part in counted
               where !part.Breakdown.IsWhole
               from breakdown in Containing(part.Breakdown)
               from whole in wholes[(Key(part), breakdown)]
               where part.Count!.Value.Lower > whole.Count!.Value.Upper
               select new Contradiction(
                   CollectFindings.PartGreater($"{document} {part.Source.Locator}", part.Source.Raw, whole.Source.Raw, whole.Source.Locator), [part, whole],
                   $"the part {part.Source.Raw} is greater than its whole {whole.Source.Raw}");
    }

    // One dimension less, and none at all.
    private static IEnumerable<Breakdown> Containing(Breakdown part) =>
        part.Parts.Select(left => Breakdown.Of(part.Parts.Where(p => p != left))).Append(Breakdown.Whole).Distinct();

    private static (string?, Period?, string, CountingUnit, Method) Key(Observation o) => (o.Area, o.Period, o.Offence ?? o.OffenceLabel, o.Unit, o.Method);
}
