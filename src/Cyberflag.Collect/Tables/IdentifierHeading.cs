using System.Globalization;
using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// A heading over figures that name something and count nothing: crime numbers, references, row numbers, postcodes, telephone numbers,
/// grid references, days.
/// </summary>
internal static partial class IdentifierHeading
{
    /// <summary>True where the heading says that its figures are names.</summary>
    public static bool Is(string heading) => Words().IsMatch(heading);

    /// <summary>True where a column numbers its rows: its heading is <c>No.</c> or nothing, and it counts 1, 2, 3.</summary>
    public static bool AreRowNumbers(string heading, IReadOnlyList<string> cells) =>
        cells.Count > 1 && Numbering().IsMatch(heading)
        && Enumerable.Range(0, cells.Count).All(i => cells[i].Trim().TrimEnd('.') == (i + 1).ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^\W*(?:no|nr|num|number|sr|item|line|question|q)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();

    [GeneratedRegex(
        @"^\W*(?:(?:unique|crime|offence|occurrence|incident|record|investigation|case|log|custody|person|nominal|victim|suspect|force|foi|row|serial|item|line|urn|nspis|niche|pnc|home office)\s+)*(?:id|ids|identifier|urn|ref(?:erence)?s?|ucrn|uprn|usrn|s/?no|serial)\W*$"
        + @"|^\W*(?:(?:crime|occurrence|incident|record|reference|ref|case|log|custody|row|serial|item|line|badge|collar|telephone|phone|foi|investigation|question|q)\s*\.?\s*(?:reference\s+|ref\s+)?(?:no|number|num)\.?|row|index|postcode|post code|telephone|easting|northing|latitude|longitude|x|y|ref\s+no)\W*$"
        + @"|^\W*(?:date|time|day)\s+(?:recorded|reported|created|committed|from|to|of)\b|^\W*(?:recorded|reported|created|committed)\s+(?:date|time|on)\b|\bdate of birth\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
