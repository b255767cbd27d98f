using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// A force's offences of a code in a financial year are not more than the Home Office has recorded for it of the code, or of the class
/// that contains it: 71/17, sexual communication with a child, is within 88A. What was recorded is revised later, so that a little more is
/// possible and only reported; half as much again waits.
/// </summary>
internal sealed class RecordedCheck : ReadingCheck
{
    /// <inheritdoc/>
    public override IEnumerable<Contradiction> Find(ImmutableArray<Observation> observations, string document, ReferenceData reference) =>
        from o in observations
        where IsCounted(o) && o is { Unit: CountingUnit.Offences, Offence: not null }
        let force = reference.Gazetteer.FindForce(o.Area!)
        where force is not null
        let code = reference.Offences.Find(o.Offence!)
        from recorded in new[] { code?.Code, code?.PartOf }.OfType<string>().Select(c => reference.Recorded(force, c, o.Period!.Value)).OfType<ReferenceValue>().Take(1)
        where o.Count!.Value.Lower > recorded.Value
        select new Contradiction(
            CollectFindings.AboveRecorded($"{document} {o.Source.Locator}", o.Source.Raw, recorded), o.Count!.Value.Lower * 2 > recorded.Value * 3 ? [o] : [], "it is more than the Home Office has recorded of the class that contains it");
}
