using System.Globalization;

namespace Cyberflag.Statistics;

/// <summary>Whether a response is one of its family.</summary>
internal static class ResponseCheck
{
    /// <summary>Counts are whole and from 0 on, successes are at most the trials, and there is something to explain.</summary>
    /// <exception cref="InputException">A response is not of the family.</exception>
    /// <exception cref="NotApplicableException">There are fewer rows than coefficients, or all are 0 or all.</exception>
    public static void Of(ModelFrame frame, FamilyKind kind)
    {
        for (var i = 0; i < frame.Rows; i++)
        {
            var y = frame.Response[i];
            if (!(y >= 0) || !y.Equals(Math.Floor(y)))
            {
                throw frame.Fault(i, string.Create(CultureInfo.InvariantCulture, $"'{y}' is no count: counts are whole and from 0 on."));
            }

            if (kind == FamilyKind.Binomial && frame.IsBounds(i))
            {
                throw frame.Fault(i, "bounds are for counts, not for shares.");
            }

            if (kind == FamilyKind.Binomial && y > frame.Trials[i])
            {
                throw frame.Fault(i, string.Create(CultureInfo.InvariantCulture, $"{y} successes of {frame.Trials[i]} trials. Counts are written cbind(successes, failures)."));
            }
        }

        if (frame.Rows < frame.X.Columns)
        {
            throw new NotApplicableException($"There are {frame.Rows} rows and {frame.X.Columns} coefficients: too few to estimate them.");
        }

        if (Array.TrueForAll(frame.Upper, y => y == 0) || (kind == FamilyKind.Binomial && frame.Response.SequenceEqual(frame.Trials)))
        {
            throw new NotApplicableException("Every response is 0, or all of its trials: there is nothing to estimate.");
        }
    }

    /// <summary>No count is given as bounds, for a method that cannot take them.</summary>
    /// <exception cref="InputException">One is.</exception>
    public static void IsExact(ModelFrame frame)
    {
        var bounds = Enumerable.Range(0, frame.Rows).FirstOrDefault(frame.IsBounds, -1);
        if (bounds >= 0)
        {
            throw frame.Fault(bounds, "only bounds of the count are known; the methods national_prediction and glmm_laplace take these into account.");
        }
    }
}
