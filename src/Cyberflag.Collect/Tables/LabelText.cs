using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>The words of a heading or label without the references to notes that a format prints among them.</summary>
internal static partial class LabelText
{
    /// <summary>
    /// The text on one line with single spaces, without <c>[note 2]</c> and without superscript figures. A number or a mark is left as
    /// it stands.
    /// </summary>
    public static string Plain(string text)
    {
        if (!NeedsWork().IsMatch(text) || CellValue.IsNumberOrMark(text))
        {
            return text;
        }

        var plain = Gap().Replace(Note().Replace(text, " "), " ").Trim();
        return plain.Length > 0 ? plain : text;
    }

    [GeneratedRegex(@"\[|\(|[¹²³⁰⁴-⁹†‡]|\s\s|[\r\n\t\u00A0]|^\s|\s$")]
    private static partial Regex NeedsWork();

    [GeneratedRegex(@"\s*[\[(](?:see\s+)?(?:foot)?notes?:?\s*\d+(?:\s*(?:,|and|&)\s*\d+)*[\])]|(?<=\S)[¹²³⁰⁴-⁹†‡]+(?:,[¹²³⁰⁴-⁹]+)*", RegexOptions.IgnoreCase)]
    private static partial Regex Note();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Gap();
}
