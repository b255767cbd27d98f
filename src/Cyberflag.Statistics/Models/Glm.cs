using System.Collections.Immutable;

namespace Cyberflag.Statistics;

/// <summary>
/// A generalised linear model by maximum likelihood (iteratively reweighted least squares). Source: P. McCullagh and J. A. Nelder,
/// "Generalized Linear Models" (1989); NB2 with its theta as W. N. Venables and B. D. Ripley, "Modern Applied Statistics with S" (2002).
/// </summary>
internal sealed class Glm
{
    private const int MostSteps = 100;
    private const int MostRounds = 100;
    private const double SmallGain = 1e-8;

    // Beyond this the fitted mean of a row is nought, or its share 0 or 1, to six digits.
    private const double FarAway = 15;

    private readonly ModelFrame frame;
    private readonly FamilyKind kind;
    private double? deviance;

    private Glm(ModelFrame frame, FamilyKind kind) => (this.frame, this.kind) = (frame, kind);

    /// <summary>The coefficients, in the order of the columns.</summary>
    public double[] Coefficients { get; private set; } = [];

    /// <summary>Their covariance, from the expected information.</summary>
    public double[,] Covariance { get; private set; } = new double[0, 0];

    /// <summary>The linear predictor of each row.</summary>
    public double[] Predictor { get; private set; } = [];

    /// <summary>The logarithm of the likelihood.</summary>
    public double LogLikelihood { get; private set; }

    /// <summary>The deviance.</summary>
    public double Deviance { get; private set; }

    /// <summary>Theta of NB2; infinite otherwise.</summary>
    public double Theta { get; private set; } = double.PositiveInfinity;

    /// <summary>Its standard error.</summary>
    public double ThetaError { get; private set; }

    /// <summary>The standard errors of the coefficients.</summary>
    public ImmutableArray<double> Errors => [.. Enumerable.Range(0, Coefficients.Length).Select(j => Math.Sqrt(Covariance[j, j]))];

    /// <summary>Fits a model without random effects.</summary>
    /// <exception cref="InputException">A response is not of the family.</exception>
    /// <exception cref="NotApplicableException">There is no finite estimate, and why.</exception>
    public static Glm Fit(ModelFrame frame, FamilyKind kind)
    {
        ResponseCheck.Of(frame, kind);
        ResponseCheck.IsExact(frame);
        var model = new Glm(frame, kind) { Coefficients = new double[frame.X.Columns] };
        if (kind == FamilyKind.NegativeBinomial)
        {
            model.FitWithTheta();
        }
        else
        {
            model.Predictor = model.Start(kind);
            model.Iterate(kind);
        }

        model.Finish();
        return model;
    }

    // The first step is from the data themselves, each moved a little from the edge.
    private double[] Start(FamilyKind first) => [.. frame.Response.Select((y, i) => first == FamilyKind.Binomial
        ? Logit((y + 0.5) / (frame.Trials[i] + 1))
        : Math.Log(y + 0.1))];

    // Rounds of the coefficients given theta, and of theta given the means of the round before, as MASS's glm.nb, with its end.
    private void FitWithTheta()
    {
        Predictor = Start(FamilyKind.Poisson);
        Iterate(FamilyKind.Poisson);
        var means = (double[])Predictor.Clone();
        Theta = NegativeBinomialTheta.Estimate(frame.Response, means, out _);
        var scale = Math.Sqrt(2.0 * Math.Max(1, frame.Rows - frame.X.Columns));
        var (last, now, moved) = (double.PositiveInfinity, LogOf(means), 1.0);
        for (var round = 0; round < MostRounds && !(Math.Abs(last - now) / scale + Math.Abs(moved) <= SmallGain); round++)
        {
            Iterate(FamilyKind.NegativeBinomial);
            var before = Theta;
            deviance = Sum(i => 2 * (Saturated(i) - Kernel(i, Predictor[i])));
            Theta = NegativeBinomialTheta.Estimate(frame.Response, means, out var error);
            (means, moved, ThetaError) = ((double[])Predictor.Clone(), before - Theta, error);
            (last, now) = (now, LogOf(means));
        }
    }

    private double LogOf(double[] means)
    {
        var family = new Family(FamilyKind.NegativeBinomial, Theta);
        return Sum(i => family.Of(frame.Response[i], 1, means[i]).LogLikelihood);
    }

    // Weighted least squares again and again, with the end of R's glm.fit: the covariance is then the one that it prints.
    private void Iterate(FamilyKind step)
    {
        var last = double.PositiveInfinity;
        for (var count = 0; count < MostSteps; count++)
        {
            var before = Coefficients;
            Solve(step);
            var now = Move(step);
            for (var half = 0; half < 30 && count > 0 && !double.IsFinite(now); half++)
            {
                Coefficients = [.. Coefficients.Zip(before, (a, b) => (a + b) / 2)];
                now = Move(step);
            }

            CheckEdges();
            if (Math.Abs(now - last) / (Math.Abs(now) + 0.1) < SmallGain)
            {
                return;
            }

            last = now;
        }

        throw new NotApplicableException("The estimates did not settle in 100 steps: the model does not fit these data.");
    }

    // One step. The information is the expected one.
    private void Solve(FamilyKind step)
    {
        var p = frame.X.Columns;
        var (information, right, family) = (new double[p, p], new double[p], new Family(step, Theta));
        for (var i = 0; i < frame.Rows; i++)
        {
            var row = family.Of(frame.Response[i], frame.Trials[i], Predictor[i]);
            var (score, weight) = (row.Score, row.Weight);
            if (step == FamilyKind.NegativeBinomial)
            {
                var mean = Math.Exp(Predictor[i]);
                weight = mean / (1 + (mean / Theta));
            }

            frame.X.AddOuterTo(information, i, weight);
            frame.X.AddTo(right, i, (weight * (Predictor[i] - frame.Offset[i])) + score);
        }

        var factor = DenseCholesky.Of(information, p, out var column, 1e-11)
            ?? throw new NotApplicableException($"The column '{frame.Names[column]}' depends on those before it, or its estimate runs away to infinity (perfect separation): leave it out.");
        factor.Solve(right);
        Coefficients = right;
        Covariance = factor.Inverse();
    }

    // The predictor of the coefficients, and the deviance there.
    private double Move(FamilyKind step)
    {
        for (var i = 0; i < frame.Rows; i++)
        {
            Predictor[i] = frame.X.Times(i, Coefficients) + frame.Offset[i];
        }

        var family = new Family(step, Theta);
        return -2 * Sum(i => family.Of(frame.Response[i], frame.Trials[i], Predictor[i]).LogLikelihood - (step == FamilyKind.NegativeBinomial ? SaturatedLog(family, i) : Saturated(i, step)));
    }

    private static double SaturatedLogPredictor(double response) => response == 0 ? -700 : Math.Log(response);

    private double SaturatedLog(Family family, int i) => family.Of(frame.Response[i], 1, SaturatedLogPredictor(frame.Response[i])).LogLikelihood;

    private void CheckEdges()
    {
        for (var i = 0; i < frame.Rows; i++)
        {
            var withoutOffset = Predictor[i] - frame.Offset[i];
            var isAtEdge = kind == FamilyKind.Binomial
                ? Math.Abs(Predictor[i]) > FarAway && (frame.Response[i] == 0 || frame.Response[i].Equals(frame.Trials[i]))
                : frame.Response[i] == 0 && withoutOffset < -FarAway && withoutOffset < Coefficients.Max() - FarAway && Predictor[i] < -FarAway;
            if (isAtEdge)
            {
                var (columns, values) = frame.X.Row(i);
                var far = Enumerable.Range(0, columns.Length).MaxBy(k => Math.Abs(values.Span[k] * Coefficients[columns.Span[k]]));
                throw new NotApplicableException($"Perfect separation: the estimate of '{frame.Names[columns.Span[far]]}' runs away to infinity, because its rows have no event, or all.");
            }
        }
    }

    private void Finish()
    {
        var family = new Family(kind, Theta);
        LogLikelihood = Sum(i => family.Of(frame.Response[i], frame.Trials[i], Predictor[i]).LogLikelihood) + Family.Constant(kind, frame);
        Deviance = deviance ?? Sum(i => 2 * (Saturated(i) - Kernel(i, Predictor[i])));
    }

    private double Sum(Func<int, double> ofRow)
    {
        var sum = 0.0;
        for (var i = 0; i < frame.Rows; i++)
        {
            sum += ofRow(i);
        }

        return sum;
    }

    private double Kernel(int i, double predictor)
    {
        var (y, mean) = (frame.Response[i], Math.Exp(predictor));
        return kind switch
        {
            FamilyKind.Poisson => (y * predictor) - mean,
            FamilyKind.Binomial => (y * predictor) - (frame.Trials[i] * (predictor > 0 ? predictor + Math.Log(1 + Math.Exp(-predictor)) : Math.Log(1 + Math.Exp(predictor)))),
            FamilyKind.NegativeBinomial => NegativeBinomialKernel(y, mean),
        };
    }

    // The greatest value of the kernel that a row can have.
    private double Saturated(int i) => Saturated(i, kind);

    private double Saturated(int i, FamilyKind step)
    {
        var y = frame.Response[i];
        var others = frame.Trials[i] - y;
        return step switch
        {
            FamilyKind.Poisson => XLogX(y) - y,
            FamilyKind.Binomial => XLogX(y) + XLogX(others) - XLogX(frame.Trials[i]),
            FamilyKind.NegativeBinomial => NegativeBinomialKernel(y, y),
        };
    }

    private double NegativeBinomialKernel(double y, double mean) => (y == 0 ? 0 : y * Math.Log(mean)) - ((y + Theta) * Math.Log(mean + Theta));

    private static double XLogX(double x) => x == 0 ? 0 : x * Math.Log(x);

    private static double Logit(double share) => Math.Log(share / (1 - share));
}
