namespace Cyberflag.Surveys.Sample;

/// <summary>
/// Seeded numbers, the same on every machine and runtime: SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, "Fast splittable
/// pseudorandom number generators", OOPSLA 2014). Whole-number arithmetic only. Not for secrets. One thread at a time.
/// </summary>
public sealed class SeededNumbers(ulong seed)
{
    private ulong state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var bits = state;
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            return bits ^ (bits >> 31);
        }
    }

    /// <summary>Numbers of their own, so that drawing more of one thing does not change the next.</summary>
    public SeededNumbers Split() => new(Next());

    /// <summary>
    /// A whole number from 0 to one below <paramref name="bound"/>, each equally likely (D. Lemire, "Fast random integer generation
    /// in an interval", ACM TOMACS 29, 2019).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The bound is not positive.</exception>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        var limit = (ulong)bound;
        var high = Math.BigMul(Next(), limit, out var low);
        if (low < limit)
        {
            // 2^64 modulo the bound: the few draws that would make some numbers likelier are drawn again.
            var biased = unchecked(0UL - limit) % limit;
            while (low < biased)
            {
                high = Math.BigMul(Next(), limit, out low);
            }
        }

        return (int)high;
    }
}
