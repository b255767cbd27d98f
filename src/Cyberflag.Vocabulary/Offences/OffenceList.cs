using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Cyberflag.Vocabulary;

/// <summary>All offences of the reference data, and which of them contain each other.</summary>
public sealed class OffenceList
{
    private readonly FrozenDictionary<string, Offence> byCode;

    /// <summary>Builds the list.</summary>
    /// <exception cref="ArgumentException">A code stands twice, or an offence names a code that is not in the list.</exception>
    public OffenceList(IEnumerable<Offence> offences)
    {
        All = [.. offences];
        byCode = All.ToFrozenDictionary(o => o.Code, StringComparer.Ordinal);
        var stray = All.FirstOrDefault(o => (o.PartOf is { } part && !byCode.ContainsKey(part)) || (o.SameAs is { } same && !byCode.ContainsKey(same)));
        if (stray is not null)
        {
            throw new ArgumentException($"Offence {stray.Code} names a class or an equal that is not in the list.");
        }
    }

    /// <summary>In the order of the reference data.</summary>
    public ImmutableArray<Offence> All { get; }

    /// <summary>The offence of exactly that code, or null.</summary>
    public Offence? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>
    /// True where an offence could be counted in both: one contains the other or they are one. Counts of such are never added.
    /// </summary>
    public bool Overlap(string code, string other) => Contains(code, other) || Contains(other, code);

    private bool Contains(string whole, string part)
    {
        for (var current = Find(part); current is not null; current = current.PartOf is { } up ? Find(up) : null)
        {
            if (current.Code == whole)
            {
                return true;
            }
        }

        return whole == part;
    }
}
