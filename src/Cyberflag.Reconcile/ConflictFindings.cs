using Cyberflag.Vocabulary;

namespace Cyberflag.Reconcile;

/// <summary>Findings about keys for which sources give different values, whether or not one could be chosen.</summary>
public static class ConflictFindings
{
    /// <summary>The finding about one value, if its sources conflict.</summary>
    public static IEnumerable<Finding> Of(SeriesValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Conflicting.IsEmpty || value.Chosen is { PreferredAmong.IsEmpty: false })
        {
            return [];
        }

        return value.Chosen is null
            ? [new Finding("R-003", Severity.Warning, $"Two values, and nothing says which counts: {value.Reason}.", value.Key.ToString(),
                "Until a person decides there is no figure for it; 'cyberflag review list SURVEY' shows how.")]
            : [new Finding("R-004", Severity.Warning,
                $"{(value.Conflicting.All(o => o.Count is null) ? "A source gives no number where another has one" : "Others published another value than the force's reply")}: {value.Reason}.",
                value.Key.ToString(), "Both are shown; ask the force whether it has revised its figure.")];
    }
}
