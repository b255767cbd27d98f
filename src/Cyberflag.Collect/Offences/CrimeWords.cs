using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// The groups of recorded crime as official tables head their columns (Office for National Statistics, police force area tables; Home
/// Office, police recorded crime open data): offences, but none that the reference data have a code for.
/// </summary>
internal static partial class CrimeWords
{
    private const int FewestHeadings = 2;

    /// <summary>True where a row of headings or a column of labels are groups of recorded crime, most of them at least.</summary>
    public static bool AreMost(IReadOnlyCollection<string> labels) =>
        labels.Count(l => Words().IsMatch(l)) is >= FewestHeadings and var count && count * 2 >= labels.Count;

    /// <summary>True where a label is the name of an official group and so certainly no offence of another name.</summary>
    public static bool IsGroup(string label) => Groups().IsMatch(label.Trim());

    [GeneratedRegex(
        @"\b(?:homicide|murder|manslaughter|violen(?:ce|t)|assaults?|robber(?:y|ies)|burglar(?:y|ies)|thefts?|shoplifting|arson|criminal damage|drugs? offences?|possession of (?:weapons|drugs)|weapons|public order|harassment|stalking|vehicle offences?|fraud|threats to kill|death or serious injury|sexual offences|rape|victim[- ]based crime|crimes? against society|(?:total|all) (?:police[- ])?recorded crimes?|traffick\w+ in drugs|miscellaneous crimes?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(
        @"^(?:(?:all |other |total )?sexual offences|rape|(?:total|all) (?:police[- ])?recorded crimes?(?: \([^)]*\))?|violence against the person|victim[- ]based crime|other crimes against society)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Groups();
}
