using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Cyberflag.Vocabulary;

/// <summary>All offences of the reference data, and which of them contain each other.</summary>
public sealed class OffenceList
{
    private readonly FrozenDictionary<string, Offence> byCode;

    /// <summary>Builds the list.</summary>
    /// <exception cref="ArgumentException">A code stands twice, an offence names a code that is not in the list, or one contains itself.</exception>
    public OffenceList(IEnumerable<Offence> offences)
    {
        All = [.. offences];
        if (FirstProblem(All) is var (_, problem))
        {
            throw new ArgumentException(problem);
        }

        byCode = All.ToFrozenDictionary(o => o.Code, StringComparer.Ordinal);
    }

    /// <summary>In the order of the reference data.</summary>
    public ImmutableArray<Offence> All { get; }

    /// <summary>The offence of exactly that code, or null.</summary>
    public Offence? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>
    /// True where an offence could be counted in both: one contains the other or they are one. Counts of such are never added.
    /// </summary>
    public bool Overlap(string code, string other) => Contains(code, other) || Contains(other, code);

    /// <summary>What contradicts itself in a list, with the index of the offence; null where nothing does.</summary>
    internal static (int Index, string Problem)? FirstProblem(IReadOnlyList<Offence> offences)
    {
        var classes = new Dictionary<string, string?>(StringComparer.Ordinal);
        for (var i = 0; i < offences.Count; i++)
        {
            if (!classes.TryAdd(offences[i].Code, offences[i].PartOf))
            {
                return (i, $"the offence '{offences[i].Code}' stands twice.");
            }
        }

        for (var i = 0; i < offences.Count; i++)
        {
            var offence = offences[i];
            if (new[] { offence.PartOf, offence.SameAs }.FirstOrDefault(c => c is not null && !classes.ContainsKey(c)) is { } stray)
            {
                return (i, $"the offence '{offence.Code}' names '{stray}', which is not in the list.");
            }

            // A chain longer than the list goes round in a circle that the offence leads into; the circle's own offences are found by themselves.
            var up = offence.PartOf;
            for (var steps = 0; up is not null && steps < offences.Count; steps++, up = classes.GetValueOrDefault(up))
            {
                if (up == offence.Code)
                {
                    return (i, $"the offence '{offence.Code}' contains itself.");
                }
            }
        }

        return null;
    }

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
