namespace Cyberflag.Statistics;

/// <summary>Whether random effects can be told apart.</summary>
internal static class MixedCheck
{
    /// <summary>Each grouping has two groups or more, and of a model with residuals fewer groups than rows.</summary>
    /// <exception cref="NotApplicableException">One has not.</exception>
    public static void Of(ModelFrame frame, bool needsRepeats)
    {
        if (frame.Random.Length == 0)
        {
            throw new InputException("The formula has no random effect such as (1 | force); without one the method is glm.");
        }

        foreach (var term in frame.Random)
        {
            if (term.Levels.Count < 2)
            {
                throw new NotApplicableException($"'{term.Group}' has one group: how much groups vary cannot be seen in one.");
            }

            if (needsRepeats && term.Levels.Count * term.Size >= frame.Rows)
            {
                throw new NotApplicableException($"'{term.Group}' has {term.Levels.Count} groups in {frame.Rows} rows: its effects cannot be told from the residuals.");
            }
        }

        if (frame.Rows <= frame.X.Columns)
        {
            throw new NotApplicableException($"There are {frame.Rows} rows and {frame.X.Columns} coefficients: too few to estimate them.");
        }
    }
}
