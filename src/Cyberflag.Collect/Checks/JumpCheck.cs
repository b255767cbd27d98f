using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// A number ten times the one of the year before, or a tenth of it, is more often a misprint or another count than a change. Of
/// numbers below five only a great fall counts: from 1 to 12 is nothing rare where an offence is new. Only years of the same kind are compared.
/// </summary>
internal sealed class JumpCheck : ReadingCheck
{
    /// <inheritdoc/>
    public override IEnumerable<Contradiction> Find(ImmutableArray<Observation> observations, string document, ReferenceData reference) =>
        YearJump.Find(observations).Select(j => new Contradiction(
            CollectFindings.Jump($"{document} {j.Later.Source.Locator}", j), [j.Earlier, j.Later],
            $"{j.Later.Source.Raw} in {j.Later.Period} is of another order of magnitude than {j.Earlier.Source.Raw} in {j.Earlier.Period}"));
}
