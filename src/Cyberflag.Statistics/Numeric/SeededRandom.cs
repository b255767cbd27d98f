using System.Numerics;

namespace Cyberflag.Statistics;

/// <summary>
/// Random numbers that are the same for the same seed on every machine: the generator xoshiro256** of D. Blackman and S. Vigna (2018),
/// its state filled by SplitMix64 of G. L. Steele, D. Lea and C. H. Flood (2014).
/// </summary>
public sealed class SeededRandom
{
    private ulong a;
    private ulong b;
    private ulong c;
    private ulong d;
    private double? spare;

    /// <summary>The numbers of a seed.</summary>
    public SeededRandom(long seed)
    {
        var filler = unchecked((ulong)seed);
        (a, b, c, d) = (SplitMix(ref filler), SplitMix(ref filler), SplitMix(ref filler), SplitMix(ref filler));
    }

    internal SeededRandom(ulong a, ulong b, ulong c, ulong d) => (this.a, this.b, this.c, this.d) = (a, b, c, d);

    /// <summary>A number of 64 bits.</summary>
    public ulong Bits()
    {
        var result = unchecked(BitOperations.RotateLeft(unchecked(b * 5), 7) * 9);
        var shifted = b << 17;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = BitOperations.RotateLeft(d, 45);
        return result;
    }

    /// <summary>A number above 0 and below 1.</summary>
    public double Uniform() => ((Bits() >> 11) + 0.5) / (1L << 53);

    /// <summary>A standard normal number, by G. Marsaglia's polar method.</summary>
    public double Normal()
    {
        if (spare is { } second)
        {
            spare = null;
            return second;
        }

        while (true)
        {
            var (x, y) = ((2 * Uniform()) - 1, (2 * Uniform()) - 1);
            var square = (x * x) + (y * y);
            if (square is > 0 and < 1)
            {
                var factor = Math.Sqrt(-2 * Math.Log(square) / square);
                spare = y * factor;
                return x * factor;
            }
        }
    }

    /// <summary>A gamma number of this shape and scale 1. Source: G. Marsaglia and W. W. Tsang, ACM TOMS 26 (2000).</summary>
    public double Gamma(double shape)
    {
        if (shape < 1)
        {
            return Gamma(shape + 1) * Math.Pow(Uniform(), 1 / shape);
        }

        var third = shape - (1.0 / 3);
        var factor = 1 / Math.Sqrt(9 * third);
        while (true)
        {
            var x = Normal();
            var cube = Math.Pow(1 + (factor * x), 3);
            if (cube > 0 && Math.Log(Uniform()) < (x * x / 2) + (third * (1 - cube + Math.Log(cube))))
            {
                return third * cube;
            }
        }
    }

    /// <summary>A Poisson count of this mean. Source: W. Hörmann, Insurance: Mathematics and Economics 12 (1993), PTRS; below 10 by inversion.</summary>
    public double Poisson(double mean)
    {
        if (mean < 10)
        {
            var (count, left, floor) = (0, Uniform(), Math.Exp(-mean));
            while (left > floor)
            {
                left *= Uniform();
                count++;
            }

            return count;
        }

        var root = 0.931 + (2.53 * Math.Sqrt(mean));
        var (slope, inverse, edge) = (-0.059 + (0.02483 * root), 1.1239 + (1.1328 / (root - 3.4)), 0.9277 - (3.6224 / (root - 2)));
        while (true)
        {
            var (u, v) = (Uniform() - 0.5, Uniform());
            var distance = 0.5 - Math.Abs(u);
            var count = Math.Floor((((2 * slope / distance) + root) * u) + mean + 0.43);
            if (distance >= 0.07 && v <= edge)
            {
                return count;
            }

            if (count >= 0 && !(distance < 0.013 && v > distance)
                && Math.Log(v * inverse / ((slope / (distance * distance)) + root)) <= (count * Math.Log(mean)) - mean - LogFactorial.Gamma(count + 1))
            {
                return count;
            }
        }
    }

    internal static ulong SplitMix(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
