using System.Xml.Linq;

namespace Cyberflag.Formats;

/// <summary>
/// Reads the text of a paragraph of a Word document as a reader sees it (ECMA-376-1, 17.3): inserted text is text; deleted and hidden text,
/// comments and drawings are counted and left out.
/// </summary>
internal sealed class DocxText(DocxStyles styles, QuarantineNotes told)
{
    private readonly Dictionary<string, int> noteNumbers = new(StringComparer.Ordinal);
    private readonly List<XElement> boxes = [];

    /// <summary>The notes that were met, in order: <c>footnote|2</c> with the number that the reader sees.</summary>
    public List<(string Key, int Number)> Notes { get; } = [];

    /// <summary>The text boxes that were met, to be read afterwards.</summary>
    public List<XElement> TakeBoxes()
    {
        var taken = boxes.ToList();
        boxes.Clear();
        return taken;
    }

    /// <summary>Adds the text of a paragraph to the runs.</summary>
    public void Read(XElement paragraph, RichTextRuns runs) => Walk(paragraph, runs, styles.Paragraph(paragraph));

    private void Walk(XElement element, RichTextRuns runs, string? style)
    {
        foreach (var child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "r":
                    Run(child, runs, style);
                    break;
                case "del" or "moveFrom":
                    told.DeletedParts += child.Descendants().Any(e => e.Name.LocalName is "delText" or "t") ? 1 : 0;
                    break;
                case "AlternateContent":
                    Walk(child.Child("Choice") ?? child.Child("Fallback") ?? child, runs, style);
                    break;
                case "pPr" or "sdtPr" or "sdtEndPr" or "rPr" or "bookmarkStart" or "bookmarkEnd" or "proofErr" or "instrText":
                    break;
                default:
                    Walk(child, runs, style);
                    break;
            }
        }
    }

    private void Run(XElement run, RichTextRuns runs, string? style)
    {
        if (styles.IsHidden(run, style))
        {
            told.HiddenParts += run.Elements().Any(e => e.Name.LocalName is "t" or "sym") ? 1 : 0;
            return;
        }

        if (styles.IsStruck(run, style))
        {
            // What stands before and after it is not one word.
            told.StruckParts += run.Elements().Any(e => e.Name.LocalName is "t" or "sym") ? 1 : 0;
            runs.Add(runs.IsAfterSpace ? "" : " ", isSuperscript: false);
            return;
        }

        Pieces(run, runs, styles.IsSuperscript(run, style), style);
    }

    private void Pieces(XElement run, RichTextRuns runs, bool isSuperscript, string? style)
    {
        foreach (var piece in run.Elements())
        {
            switch (piece.Name.LocalName)
            {
                case "t":
                    runs.Add(piece.Value.Replace('\u00A0', ' '), isSuperscript);
                    break;
                case "tab" or "ptab":
                    runs.Add("\t", isSuperscript: false);
                    break;
                case "br" or "cr":
                    runs.Add("\n", isSuperscript: false);
                    break;
                case "noBreakHyphen":
                    runs.Add("-", isSuperscript);
                    break;
                case "sym":
                    runs.Add(Symbol(piece), isSuperscript);
                    break;
                case "footnoteReference" or "endnoteReference":
                    Note(piece, runs);
                    break;
                case "commentReference":
                    told.Comments++;
                    break;
                case "delText":
                    told.DeletedParts++;
                    break;
                case "ruby":
                    Walk(piece.Child("rubyBase") ?? piece, runs, style);
                    break;
                case "object":
                    told.EmbeddedObjects++;
                    break;
                case "drawing" or "pict":
                    Draw(piece);
                    break;
                case "AlternateContent":
                    Pieces(piece.Child("Choice") ?? piece.Child("Fallback") ?? piece, runs, isSuperscript, style);
                    break;
                default:
                    break;
            }
        }
    }

    private void Note(XElement reference, RichTextRuns runs)
    {
        var kind = reference.Is("footnoteReference") ? "footnote" : "endnote";
        var key = $"{kind}|{reference.Value("id")}";
        if (!noteNumbers.TryGetValue(key, out var number))
        {
            noteNumbers[key] = number = 1 + Notes.Count(n => n.Key.StartsWith(kind, StringComparison.Ordinal));
            Notes.Add((key, number));
        }

        if (!DocxStyles.IsOn(reference.Value("customMarkFollows") ?? "0"))
        {
            runs.Add(ListNumber.Text(number, kind == "footnote" ? "1" : "i"), isSuperscript: true);
        }
    }

    private void Draw(XElement drawing)
    {
        var texts = drawing.Descendants().Where(e => e.Is("txbxContent")).ToList();
        boxes.AddRange(texts.Where(t => !t.Ancestors().TakeWhile(a => a != drawing).Any(a => a.Is("txbxContent") || a.Is("Fallback"))));
        told.Pictures += texts.Count == 0 && drawing.Descendants().Any(e => e.Name.LocalName is "pic" or "imagedata" or "chart" or "relIds") ? 1 : 0;
    }

    /// <summary>A letter of a symbol font, where it is an ordinary one; the private ones stand for bullets and ticks.</summary>
    private static string Symbol(XElement piece) =>
        int.TryParse(piece.Value("char"), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var code)
            && code is > 0x20 and < 0xD800
            ? ((char)code).ToString()
            : "•";
}
