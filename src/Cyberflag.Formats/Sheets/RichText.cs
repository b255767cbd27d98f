using System.Globalization;
using System.Text;
using System.Xml;

namespace Cyberflag.Formats;

/// <summary>A string of a workbook: what stands on the line, and what stands above it.</summary>
/// <param name="Text">The text without its superscript runs.</param>
/// <param name="Superscript">The superscript runs; those that stand apart are joined by a comma.</param>
/// <param name="IsPlain">True where the string has no runs, so that the cell's own font holds for all of it.</param>
internal readonly record struct RichText(string Text, string Superscript, bool IsPlain)
{
    /// <summary>True where runs were left out because they are struck through.</summary>
    public bool HasStruck { get; init; }

    /// <summary>Reads an element of the type CT_Rst (ECMA-376-1, 18.4.8): <c>si</c> or <c>is</c>; afterwards the reader is on its end.</summary>
    public static RichText Read(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return new RichText("", "", true);
        }

        var (depth, isPlain, isSuperscript, isStruck, hasStruck) = (xml.Depth, true, false, false, false);
        string? single = null;
        RichTextRuns? runs = null;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "r":
                    (isPlain, isSuperscript, isStruck) = (false, false, false);
                    break;
                case "strike":
                    isStruck = PackageXml.Attribute(xml, "val") is not ("0" or "false");
                    break;
                case "vertAlign":
                    isSuperscript = PackageXml.Attribute(xml, "val") == "superscript";
                    break;
                case "rPh":
                    // How the text is pronounced, which stands above it in East Asian workbooks.
                    SkipToEnd(xml);
                    break;
                case "t" when isPlain && single is null:
                    single = PackageXml.ElementText(xml);
                    break;
                case "t":
                    runs ??= Runs(single);
                    var run = PackageXml.ElementText(xml);
                    hasStruck |= isStruck && !string.IsNullOrWhiteSpace(run);
                    runs.Add(!isStruck ? run : runs.IsAfterSpace ? "" : " ", isSuperscript && !isStruck);
                    break;
                default:
                    break;
            }
        }

        var whole = runs?.ToRichText(isPlain) ?? new RichText(single ?? "", "", isPlain);
        return whole with { Text = hasStruck ? Unescape(whole.Text).Trim() : Unescape(whole.Text), Superscript = Unescape(whole.Superscript).Trim(), HasStruck = hasStruck };
    }

    private static RichTextRuns Runs(string? first)
    {
        var runs = new RichTextRuns();
        runs.Add(first, isSuperscript: false);
        return runs;
    }

    /// <summary>Undoes <c>_x000D_</c> (ECMA-376-1, 22.4.2.4), and makes every line end a line feed.</summary>
    public static string Unescape(string text)
    {
        if (text.Contains("_x", StringComparison.Ordinal))
        {
            var plain = new StringBuilder(text.Length);
            for (var i = 0; i < text.Length; i++)
            {
                if (i + 6 < text.Length && text[i] == '_' && text[i + 1] == 'x' && text[i + 6] == '_'
                    && ushort.TryParse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                {
                    plain.Append((char)code);
                    i += 6;
                }
                else
                {
                    plain.Append(text[i]);
                }
            }

            text = plain.ToString();
        }

        return text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;
    }

    private static void SkipToEnd(XmlReader xml)
    {
        var depth = xml.Depth;
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > depth)
        {
        }
    }
}
