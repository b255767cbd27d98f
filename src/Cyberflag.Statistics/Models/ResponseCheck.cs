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
                throw new InputException(string.Create(CultureInfo.InvariantCulture, $"Row {frame.Order[i] + 2}: the response is {y}: counts are whole and from 0 on."));
            }

            if (kind == FamilyKind.Binomial && y > frame.Trials[i])
            {
                throw new InputException(string.Create(CultureInfo.InvariantCulture, $"Row {frame.Order[i] + 2}: {y} successes of {frame.Trials[i]} trials. Counts are written cbind(successes, failures)."));
            }
        }

        if (frame.Rows < frame.X.Columns)
        {
            throw new NotApplicableException($"There are {frame.Rows} rows and {frame.X.Columns} coefficients: too few to estimate them.");
        }

        if (Array.TrueForAll(frame.Response, y => y == 0) || (kind == FamilyKind.Binomial && frame.Response.SequenceEqual(frame.Trials)))
        {
            throw new NotApplicableException("Every response is 0, or all of its trials: there is nothing to estimate.");
        }
    }
}
