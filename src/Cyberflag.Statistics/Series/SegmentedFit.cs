using System.Globalization;
using System.Text.Json;

namespace Cyberflag.Statistics;

/// <summary>
/// A series with a trend, a season, and from one point on another level and slope: by least squares, or log-linear for counts.
/// Source: A. K. Wagner et al., Journal of Clinical Pharmacy and Therapeutics 27 (2002); J. Lopez Bernal et al., International Journal of
/// Epidemiology 46 (2017).
/// </summary>
internal sealed class SegmentedFit
{
    private readonly double[][] design;
    private readonly bool isLogLinear;
    private readonly double[] exposure;

    /// <summary>Fits a series.</summary>
    /// <param name="values">The points.</param>
    /// <param name="exposure">What a point of a log-linear series is a rate of; ones for counts.</param>
    /// <param name="design">The columns of each point.</param>
    /// <param name="isLogLinear">True for counts whose logarithm is linear.</param>
    /// <exception cref="NotApplicableException">There is no finite estimate, and why.</exception>
    public SegmentedFit(double[] values, double[] exposure, SegmentedDesign design, bool isLogLinear)
    {
        (this.design, this.exposure, this.isLogLinear) = (design.Rows, exposure, isLogLinear);
        Coefficients = isLogLinear ? LogLinear(values, design.Names) : Solve(values, out _);
        Fitted = [.. this.design.Select((row, t) => Mean(row, t, Coefficients))];
        Residuals = [.. values.Zip(Fitted, (y, m) => y - m)];
        Solve(values, out var information);
        Influence = [.. this.design.Select((row, t) =>
        {
            var part = Array.ConvertAll(row, x => x * Residuals[t]);
            information.Solve(part);
            return part;
        })];
    }

    /// <summary>The coefficients: intercept, trend, level, slope where there is one, season.</summary>
    public double[] Coefficients { get; }

    /// <summary>The fitted points.</summary>
    public double[] Fitted { get; }

    /// <summary>The points less what is fitted.</summary>
    public double[] Residuals { get; }

    /// <summary>What each point adds to the coefficients.</summary>
    public double[][] Influence { get; }

    /// <summary>The points as they would be fitted without the change.</summary>
    public double[] Without(SegmentedDesign full)
    {
        var unchanged = Coefficients.Select((b, j) => full.IsChange(j) ? 0 : b).ToArray();
        return [.. design.Select((row, t) => Mean(row, t, unchanged))];
    }

    private double Mean(double[] row, int t, double[] coefficients)
    {
        var predictor = row.Zip(coefficients, (x, b) => x * b).Sum();
        return isLogLinear ? exposure[t] * Math.Exp(predictor) : predictor;
    }

    // Weighted by the means of a log-linear model, which have to be there; of least squares also the solution.
    private double[] Solve(double[] values, out DenseCholesky factor)
    {
        var p = design[0].Length;
        var (information, right) = (new double[p, p], new double[p]);
        for (var t = 0; t < design.Length; t++)
        {
            var weight = isLogLinear ? Fitted[t] : 1;
            for (var i = 0; i < p; i++)
            {
                right[i] += design[t][i] * values[t];
                for (var j = 0; j <= i; j++)
                {
                    information[i, j] += weight * design[t][i] * design[t][j];
                }
            }
        }

        factor = DenseCholesky.Of(information, p, out _, 1e-12) ?? throw new NotApplicableException("The series is too short for its seasonal terms: their columns depend on each other. Set harmonics lower.");
        factor.Solve(right);
        return right;
    }

    private double[] LogLinear(double[] values, IReadOnlyList<string> names)
    {
        var rows = JsonSerializer.SerializeToElement(values.Select((y, t) =>
        {
            var row = new Dictionary<string, double> { ["y"] = y, ["exposure"] = exposure[t] };
            for (var j = 1; j < names.Count; j++)
            {
                row[names[j]] = design[t][j];
            }

            return row;
        }));
        var formula = Formula.Parse(string.Create(CultureInfo.InvariantCulture, $"y ~ {string.Join(" + ", names.Skip(1))} + offset(log(exposure))"));
        return Glm.Fit(new ModelFrame(formula, Table.Of(rows), new Dictionary<string, IReadOnlyList<string>>()), FamilyKind.Poisson).Coefficients;
    }
}
