namespace Cyberflag.Statistics;

/// <summary>
/// A generalised linear mixed model by maximum likelihood, the integral over the random effects by Laplace's approximation, as lme4 and
/// glmmTMB have it. The likelihood has an analytic gradient; standard errors are from the second derivatives in all parameters.
/// Sources: N. E. Breslow and D. G. Clayton, JASA 88 (1993); Bates et al. (2015); K. Kristensen et al., Journal of Statistical
/// Software 70 (2016), number 5.
/// </summary>
internal sealed class LaplaceModel
{
    private const double GreatestLogTheta = 14;
    private const double StartingSpread = 0.5;

    private const double FineGain = 1e-7;

    // The gains in log-likelihood at which the search is begun anew with a better guess of the curvature, and at which it ends.
    private static readonly double[] Gains = [100, 10, 0.5, FineGain];

    // Differences for second derivatives: wide enough to stand out from rounding, narrow enough for the curve.
    private const double StepInErrors = 0.03;

    private readonly ModelFrame frame;
    private readonly FamilyKind kind;
    private readonly LaplaceLikelihood likelihood;

    private LaplaceModel(ModelFrame frame, FamilyKind kind)
    {
        (this.frame, this.kind) = (frame, kind);
        likelihood = new LaplaceLikelihood(frame, kind);
    }

    /// <summary>The fixed effects, the factors of the covariances, and log theta of NB2.</summary>
    public double[] Place { get; private set; } = [];

    /// <summary>The covariance of all of these.</summary>
    public double[,] Covariance { get; private set; } = new double[0, 0];

    /// <summary>The logarithm of the likelihood.</summary>
    public double LogLikelihood { get; private set; }

    /// <summary>Theta of NB2; 1 otherwise.</summary>
    public double Dispersion => kind == FamilyKind.NegativeBinomial ? Math.Exp(Place[^1]) : 1;

    /// <summary>Standard deviations and correlations of each random term.</summary>
    public IReadOnlyList<RandomSpread> Spreads => likelihood.Spreads(Place);

    /// <summary>The predicted effects of each term, by level.</summary>
    public IReadOnlyList<double[][]> Effects => likelihood.Effects(Place);

    /// <summary>Fits the model.</summary>
    /// <exception cref="InputException">A response is not of the family.</exception>
    /// <exception cref="NotApplicableException">There is no finite estimate, and why.</exception>
    public static LaplaceModel Fit(ModelFrame frame, FamilyKind kind)
    {
        MixedCheck.Of(frame, needsRepeats: false);
        ResponseCheck.Of(frame, kind);
        var model = new LaplaceModel(frame, kind);
        model.Estimate();
        return model;
    }

    /// <summary>The linear predictor of a new row and its standard error, from the parameters and the random effects.</summary>
    public (double Predictor, double Error) Predict(NewRow row) => likelihood.Predict(Place, Covariance, row);

    /// <summary>Draws of what was not counted, from this model and all that is uncertain about it.</summary>
    public PredictiveDraws Draws(IReadOnlyList<NewRow> rows, int draws, long seed) => new(likelihood, kind, Place, Covariance, rows, draws, seed);

    /// <summary>
    /// Moves the estimates to where lme4's <c>glmer</c> has its greatest value, with the errors of the second derivatives there. Where
    /// that function is too rough to follow, they stay where they are.
    /// </summary>
    public void AsGlmer()
    {
        ResponseCheck.IsExact(frame);
        var p = frame.X.Columns;
        var glmer = new GlmerLikelihood(frame, kind);
        glmer.FirstStage(Place[..p], Place[p..]);
        var place = (double[])Place.Clone();
        var errors = Enumerable.Range(0, place.Length).Select(k => Math.Sqrt(Covariance[k, k])).ToArray();
        for (var step = 0; step < 6; step++)
        {
            var (gradient, second) = Differences.Of(glmer.Deviance, place, Array.ConvertAll(errors, e => e * StepInErrors));
            if (DenseCholesky.Of(second, place.Length, out _, 1e-12) is not { } factor)
            {
                return;
            }

            var move = (double[])gradient.Clone();
            factor.Solve(move);
            var gain = move.Zip(gradient, (a, b) => a * b).Sum();
            place = [.. place.Zip(move, (a, b) => a - b)];
            if (gain < FineGain)
            {
                var inverse = factor.Inverse();
                for (var i = 0; i < place.Length * place.Length; i++)
                {
                    Covariance[i / place.Length, i % place.Length] = 2 * inverse[i / place.Length, i % place.Length];
                }

                (Place, LogLikelihood) = (place, -glmer.Deviance(place) / 2);
                return;
            }
        }
    }

    private void Estimate()
    {
        var p = frame.X.Columns;
        var plain = Glm.Fit(frame.WithMiddles(), kind == FamilyKind.NegativeBinomial ? FamilyKind.Poisson : kind);
        var start = new double[likelihood.Parameters];
        plain.Coefficients.CopyTo(start, 0);
        likelihood.StartingFactors().Select(f => f * StartingSpread).ToArray().CopyTo(start, p);
        Place = start;
        foreach (var gain in Gains)
        {
            Place = QuasiNewton.Minimise(Evaluate, Place, likelihood.InverseGuess(Place), gain);
        }

        Polish();
        LogLikelihood = -likelihood.Evaluate(Place, null) + Family.Constant(kind, frame);
    }

    private double Evaluate(double[] place, double[] gradient)
    {
        if (kind == FamilyKind.NegativeBinomial && place[^1] > GreatestLogTheta)
        {
            throw new NotApplicableException("The counts spread no more than the Poisson model says (theta runs away to infinity): use the family poisson.");
        }

        return likelihood.Evaluate(place, gradient);
    }

    // Newton's steps with second derivatives from the gradient, until the gain is below what is printed.
    private void Polish()
    {
        var n = Place.Length;
        var gradient = new double[n];
        for (var step = 0; step < 5; step++)
        {
            var second = Second();
            likelihood.Evaluate(Place, gradient);
            if (DenseCholesky.Of((double[,])second.Clone(), n, out _, 1e-12) is not { } factor)
            {
                throw new NotApplicableException("The likelihood has no clear greatest value: a random effect does not vary, or the model is too rich for these data.");
            }

            Covariance = factor.Inverse();
            var move = (double[])gradient.Clone();
            factor.Solve(move);
            var gain = move.Zip(gradient, (a, b) => a * b).Sum();
            Place = [.. Place.Zip(move, (a, b) => a - b)];
            if (gain < 10 * FineGain)
            {
                return;
            }
        }
    }

    private double[,] Second()
    {
        var n = Place.Length;
        var second = new double[n, n];
        var guess = likelihood.InverseGuess(Place);
        var spread = Enumerable.Range(0, n).Select(k => Math.Sqrt(guess[k, k])).ToArray();
        var (above, below, place) = (new double[n], new double[n], (double[])Place.Clone());
        for (var k = 0; k < n; k++)
        {
            var step = StepInErrors * spread[k];
            place[k] = Place[k] + step;
            likelihood.Evaluate(place, above);
            place[k] = Place[k] - step;
            likelihood.Evaluate(place, below);
            place[k] = Place[k];
            for (var i = 0; i < n; i++)
            {
                second[i, k] = (above[i] - below[i]) / (2 * step);
            }
        }

        for (var i = 0; i < n; i++)
        {
            for (var k = 0; k < i; k++)
            {
                second[i, k] = second[k, i] = (second[i, k] + second[k, i]) / 2;
            }
        }

        return second;
    }
}
