using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// Sections that are not those of the law on information: of another Act, named or abbreviated, and of offences that are called by
/// their section (<c>Section 39 assault</c>).
/// </summary>
internal static partial class OtherLaw
{
    /// <summary>The text without them.</summary>
    public static string Remove(string text) => OfOffence().Replace(OfAbbreviation().Replace(OfAct().Replace(text, " "), " "), " ");

    private const string List = @"\b(?:sections?|secs?\.?|ss?\.?|adran(?:nau)?)\s?\d{1,3}[A-Z]{0,2}(?:\s?\([0-9A-Za-z]{1,3}\))*(?:\s*(?:,|and|&|or|to|-|–)\s*(?:sections?\s*|s\.?\s?)?\d{1,3}[A-Z]{0,2}(?:\s?\([0-9A-Za-z]{1,3}\))*)*";

    // Words that show that a sentence has gone on from the section to something else.
    [GeneratedRegex(
        List + @"(?!\s*(?:,|-|–)?\s*(?:of\s+|under\s+)?(?:the\s+)?(?:freedom|foia?|act)\b)\s*(?:,|-|–)?\s*(?:of\s+|under\s+)?(?:the\s+)?(?:(?!(?:information|foia?|act|personal|exempt\w*|appl\w+|is|are|was|would|which|because|as|by|engaged|relat\w+|concern\w*|refus\w+|notice|disclos\w+|breach\w*)\b)[A-Za-z'&()]+\s+){1,7}?(?:Act|Order)\b(?!\s+notice)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfAct();

    [GeneratedRegex(
        List + @"\s*,?\s*(?:of\s+|under\s+)?(?:the\s+)?(?:SOA|PCA|CJA|CJIA|CJPOA|DPA|PACE|OAPA|MDA|MSA|RIPA|IPA|POA|SCA|PHA|CDA|HRA|MHA|RTA|(?:19|20)\d\d\s+Act)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfAbbreviation();

    [GeneratedRegex(
        List + @"\s*[-–:,]?\s*(?:offences?|(?:common )?assaults?|wounding|arranging|facilitating|meeting|causing|inciting|engaging|sexual (?:activity|communication|assault|grooming)|rape|child sex|stop and search|strategy|enquir|inquir)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfOffence();
}
