using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>Crimes of other classes of the counting rules: what is said of them is said of none of the measures of this field, and no measure is inherited across them.</summary>
internal static partial class OtherCrimes
{
    /// <summary>True where words name another crime.</summary>
    public static bool Has(string words) => Words().IsMatch(words);

    [GeneratedRegex(
        @"\b(?:burglar(?:y|ies)|robber(?:y|ies)|thefts?|shoplifting|frauds?|arsons?|murders?|homicides?|manslaughter|kidnap\w*|assaults?(?!\s+by\s+penetration)|vandalism|criminal\s+damage|stalking|harassment|hate\s+crimes?|knife\s+crimes?|gun\s+crimes?|"
        + @"(?:drugs?|weapons?|firearms?|motoring|driving|traffic|vehicle|public\s+order|terror(?:ism|ist)?|domestic\s+(?:abuse|violence)|anti-?social\s+behaviour|trafficking|modern\s+slavery|violent|racist|wildlife)(?:\s+(?:related|and\s+\w+))?\s+(?:crimes?|offen[cs]es?|incidents?|cases))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
