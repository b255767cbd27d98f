using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>A percentage of a whole lies between 0 and 100.</summary>
internal sealed class ShareCheck : ReadingCheck
{
    /// <inheritdoc/>
    public override IEnumerable<Contradiction> Find(ImmutableArray<Observation> observations, string document, ReferenceData reference) => observations
        .Where(o => o is { Unit: CountingUnit.Percent, Count: { } share } && (share.Lower > 100 || share.Upper < 0))
        .Select(o => new Contradiction(CollectFindings.ShareOutside($"{document} {o.Source.Locator}", o.Source.Raw), [o], "a share is not above 100 per cent"));
}
