using System.Text.Json;
using Cyberflag.Statistics;

namespace Cyberflag.Bench;

/// <summary>A survey of 44 forces over four years, drawn from a model; four forces do not answer the last year, one of them none.</summary>
internal sealed class SimulatedSurvey
{
    /// <summary>How the truth departs from what the method assumes.</summary>
    internal enum Kind
    {
        /// <summary>It does not: NB2 with normal effects of forces, missing at random.</summary>
        OwnKind,

        /// <summary>Forces stay away whose last figures are low for their size and their past.</summary>
        NotAtRandom,

        /// <summary>One of the forces that stay away records twice as much from the third year on, and nobody sees it.</summary>
        StepInOneForce,

        /// <summary>Effects of forces and of years have the tails of Student's t with three degrees of freedom.</summary>
        HeavierTails,
    }

    private const int Forces = 44;
    private const int Years = 4;
    private const int Missing = 4;
    private const double Rate = 0.0006;
    private const double Spread = 0.4;
    private const double Theta = 15;

    private static readonly double[] Growth = [0, 0.2, 0.4, 0.65];

    private readonly double[,] counts = new double[Forces, Years];
    private readonly double[] populations = new double[Forces];
    private readonly double[] surprise = new double[Forces];

    /// <summary>Draws the truth, and which forces are missing.</summary>
    public SimulatedSurvey(Kind kind, SeededRandom random)
    {
        var order = Enumerable.Range(0, Forces).Select(f => (Force: f, Place: random.Uniform())).ToList();
        for (var force = 0; force < Forces; force++)
        {
            populations[force] = Math.Round(60_000 * Math.Exp((0.75 * random.Normal()) + 1));
            var effect = Spread * (kind == Kind.HeavierTails ? Tail(random) : random.Normal());
            for (var year = 0; year < Years; year++)
            {
                var own = kind == Kind.HeavierTails ? Math.Exp(Tail(random) / Math.Sqrt(Theta)) : random.Gamma(Theta) / Theta;
                counts[force, year] = random.Poisson(populations[force] * Rate * Math.Exp(effect + Growth[year]) * own);
                surprise[force] = year == Years - 1 ? effect + Math.Log(own) : 0;
            }
        }

        Absent = [.. order.OrderBy(o => kind == Kind.NotAtRandom ? surprise[o.Force] + (0.3 * o.Place) : o.Place).Take(Missing).Select(o => o.Force)];
        if (kind == Kind.StepInOneForce)
        {
            (counts[Absent[1], 2], counts[Absent[1], 3]) = (counts[Absent[1], 2] * 2, counts[Absent[1], 3] * 2);
        }

        Total = Enumerable.Range(0, Forces).Sum(f => counts[f, Years - 1]);
    }

    /// <summary>The forces without a figure of the last year; the first has none of any year.</summary>
    public int[] Absent { get; }

    /// <summary>The true total of the last year.</summary>
    public double Total { get; }

    /// <summary>What is known, as rows of a table.</summary>
    public JsonElement Rows() => JsonSerializer.SerializeToElement(
        from force in Enumerable.Range(0, Forces)
        from year in Enumerable.Range(0, Years)
        let isMissing = force == Absent[0] || (year == Years - 1 && Absent.Contains(force))
        select new Dictionary<string, double?> { ["force"] = force, ["year"] = year, ["pop"] = populations[force], ["count"] = isMissing ? null : counts[force, year] });

    // Student's t with three degrees of freedom, scaled to variance 1 and cut where a count would pass all bounds.
    private static double Tail(SeededRandom random) => Math.Clamp(random.Normal() / Math.Sqrt(2 * random.Gamma(1.5) / 3) / Math.Sqrt(3), -6, 6);
}
