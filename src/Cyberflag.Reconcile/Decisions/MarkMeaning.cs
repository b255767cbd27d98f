using System.Globalization;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Reconcile;

/// <summary>What a mark means, as a person says it or a decision holds it: bounds, one number, or why there is none.</summary>
/// <param name="Status">Suppressed with or without bounds, a value, not held, and so on.</param>
/// <param name="Count">The bounds or the number; null where there is none.</param>
public readonly partial record struct MarkMeaning(Status Status, Count? Count)
{
    /// <summary>Canonical text, as a decision holds it: <c>[1,4] stated</c>, <c>0</c>, <c>notHeld</c>.</summary>
    public override string ToString() => Count?.ToString() ?? char.ToLowerInvariant(Status.ToString()[0]) + Status.ToString()[1..];

    /// <summary>What it means, for readers: <c>1 to 4</c>, <c>0</c>, <c>not held</c>.</summary>
    public string Words => Count is { } count ? FigureText.Number(count) : Status switch
    {
        Status.Suppressed => "withheld",
        Status.NotHeld => "not held",
        Status.NotApplicable => "not applicable",
        _ => "not available",
    };

    /// <summary>
    /// Reads canonical text, or a person's words: <c>1 to 4</c>, <c>0-4</c>, <c>0</c>, <c>withheld</c>, <c>not held</c>, <c>not applicable</c>, <c>not available</c>.
    /// </summary>
    public static bool TryParse(string text, out MarkMeaning meaning)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        if (Vocabulary.Count.TryParse(trimmed, out var count) && count.Cause != BoundCause.Implied)
        {
            meaning = new MarkMeaning(count.Cause == BoundCause.Exact ? Status.Value : Status.Suppressed, count);
            return true;
        }

        if (Bounds().Match(trimmed) is { Success: true } bounds
            && long.TryParse(bounds.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var lower)
            && long.TryParse(bounds.Groups[2].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var upper) && lower < upper)
        {
            meaning = new MarkMeaning(Status.Suppressed, Vocabulary.Count.Between(lower, upper, BoundCause.Stated));
            return true;
        }

        Status? status = trimmed.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() switch
        {
            "withheld" or "suppressed" => Status.Suppressed,
            "notheld" => Status.NotHeld,
            "notapplicable" => Status.NotApplicable,
            "notavailable" => Status.NotAvailable,
            _ => null,
        };
        meaning = status is { } known ? new MarkMeaning(known, null) : default;
        return status is not null;
    }

    [GeneratedRegex(@"^\[?(\d{1,9})\s*(?:to|-|–|,)\s*(\d{1,9})\]?$")]
    private static partial Regex Bounds();
}
