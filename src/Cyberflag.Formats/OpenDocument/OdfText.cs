using System.Xml.Linq;

namespace Cyberflag.Formats;

/// <summary>
/// Reads the text within paragraphs of an OpenDocument file as a reader sees it (ODF 1.3, part 3, 6): white space collapsed, spans by
/// their style, footnote marks above the line. Comments, hidden text and drawings are counted and left out.
/// </summary>
internal sealed class OdfText(OdfStyles styles, QuarantineNotes told)
{
    private const int MostSpaces = 1000;

    private readonly List<XElement> notes = [];
    private readonly List<XElement> boxes = [];

    /// <summary>The footnotes that were met, to be read afterwards.</summary>
    public List<XElement> TakeNotes() => Take(notes);

    /// <summary>The text boxes that were met, to be read afterwards.</summary>
    public List<XElement> TakeBoxes() => Take(boxes);

    /// <summary>Adds the text of a paragraph to the runs.</summary>
    public void Read(XElement paragraph, RichTextRuns runs, string family = "paragraph")
    {
        if (IsHidden(paragraph, family))
        {
            told.HiddenParts++;
            return;
        }

        if (styles.IsStruck(family, paragraph.Value("style-name")) && paragraph.Value.Length > 0)
        {
            told.StruckParts++;
            return;
        }

        Walk(paragraph, runs, styles.IsSuperscript(family, paragraph.Value("style-name")));
    }

    private void Walk(XElement element, RichTextRuns runs, bool isSuperscript)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText text)
            {
                Append(text.Value, runs, isSuperscript);
            }
            else if (node is XElement child)
            {
                WalkChild(child, runs, isSuperscript);
            }
        }
    }

    private void WalkChild(XElement child, RichTextRuns runs, bool isSuperscript)
    {
        switch (child.Name.LocalName)
        {
            case "span":
                if (IsHidden(child, "text"))
                {
                    told.HiddenParts++;
                    break;
                }

                if (styles.IsStruck("text", child.Value("style-name")) && child.Value.Length > 0)
                {
                    // What stands before and after it is not one word.
                    told.StruckParts++;
                    runs.Add(runs.IsAfterSpace ? "" : " ", isSuperscript: false);
                    break;
                }

                Walk(child, runs, isSuperscript || styles.IsSuperscript("text", child.Value("style-name")));
                break;
            case "s":
                runs.Add(new string(' ', child.Whole("c", 1, 1, MostSpaces)), isSuperscript: false);
                break;
            case "tab":
                runs.Add("\t", isSuperscript: false);
                break;
            case "line-break":
                runs.Add("\n", isSuperscript: false);
                break;
            case "note":
                runs.Add(child.Child("note-citation")?.Value ?? "", isSuperscript: true);
                notes.Add(child);
                break;
            case "ruby":
                Walk(child.Child("ruby-base") ?? child, runs, isSuperscript);
                break;
            case "annotation":
                told.Comments++;
                break;
            case "hidden-text" or "hidden-paragraph":
                told.HiddenParts++;
                break;
            case "frame" or "custom-shape" or "rect" or "g" or "line" or "polyline" or "path" or "ellipse" or "circle" or "connector" or "caption":
                Draw(child);
                break;
            case "annotation-end" or "bookmark" or "soft-page-break" or "change" or "change-start" or "change-end" or "tracked-changes"
                or "ruby-text" or "script" or "variable-decls" or "sequence-decls" or "forms":
                break;
            default:
                Walk(child, runs, isSuperscript);
                break;
        }
    }

    /// <summary>Pictures and embedded documents are counted; what is written in a box is read where it stands.</summary>
    public void Draw(XElement drawing)
    {
        told.EmbeddedObjects += drawing.Elements().Any(e => e.Name.LocalName is "object" or "object-ole" or "plugin" or "applet") ? 1 : 0;
        told.Pictures += drawing.Elements().All(e => e.Name.LocalName is "image" or "title" or "desc" or "glue-point") && drawing.Child("image") is not null ? 1 : 0;
        if (drawing.Descendants().Any(e => e.Name.LocalName == "p"))
        {
            boxes.Add(drawing);
        }
    }

    private bool IsHidden(XElement element, string family) => styles.IsHiddenText(family, element.Value("style-name")) && element.Value.Length > 0;

    private static void Append(string text, RichTextRuns runs, bool isSuperscript)
    {
        var kept = new System.Text.StringBuilder();
        var isAfterSpace = runs.IsAfterSpace;
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\r' or '\n')
            {
                kept.Append(isAfterSpace ? "" : " ");
                isAfterSpace = true;
            }
            else if (c is not ('\u00AD' or '\u200B' or '\uFEFF'))
            {
                kept.Append(c == '\u00A0' ? ' ' : c);
                isAfterSpace = false;
            }
        }

        if (kept.Length > 0)
        {
            runs.Add(kept.ToString(), isSuperscript);
        }
    }

    private static List<XElement> Take(List<XElement> from)
    {
        var taken = from.ToList();
        from.Clear();
        return taken;
    }
}
