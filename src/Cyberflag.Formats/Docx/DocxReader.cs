using System.Xml.Linq;
using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>
/// Reads a Word document as a reader sees it: paragraphs as lines with the numbers of their lists, tables as grids, page headers first (the
/// letterhead names the sender), footnotes and page footers last. Deleted and hidden text, comments and embedded documents are counted
/// and left out.
/// </summary>
internal sealed class DocxReader
{
    private readonly ReadingScope scope;
    private readonly DocxParts parts;
    private readonly DocxStyles styles;
    private readonly DocxLists lists;
    private readonly QuarantineNotes told = new();
    private readonly DocxText text;
    private readonly DocumentFlow flow = new();
    private readonly List<Finding> findings = [];

    private DocxReader(ReadingScope scope, DocxParts parts)
    {
        (this.scope, this.parts) = (scope, parts);
        (styles, lists) = (new DocxStyles(parts.Of("styles")), new DocxLists(parts.Of("numbering")));
        text = new DocxText(styles, told);
    }

    public static Content Read(ReadingScope scope, ReadOnlyMemory<byte> bytes)
    {
        using var package = new ZipPackage(scope, bytes);
        var reader = new DocxReader(scope, new DocxParts(scope, package));
        return reader.Read();
    }

    private Content Read()
    {
        Pages("headerReference");
        Blocks(parts.Document.Child("body")?.Elements() ?? []);
        Notes();
        Pages("footerReference");
        told.EmbeddedObjects = Math.Max(told.EmbeddedObjects, parts.Count("word/embeddings/"));
        told.HasMacros = parts.Count("word/vbaProject") > 0;
        told.Comments = Math.Max(told.Comments, parts.Of("comments")?.Elements().Count(e => e.Is("comment")) ?? 0);
        findings.AddRange(told.Findings(scope.Where));
        var blocks = flow.ToBlocks();
        return blocks.IsEmpty && findings.Count == 0
            ? throw new UnreadableException(FormatFindings.Empty(scope.Where))
            : new Content { MediaType = FormatText.MediaType(DocumentFormat.Docx), Blocks = blocks, Findings = [.. findings] };
    }

    private void Blocks(IEnumerable<XElement> elements, string label = "")
    {
        foreach (var element in elements)
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    Paragraph(element, label);
                    label = "";
                    break;
                case "tbl":
                    Table(element);
                    break;
                case "altChunk":
                    told.EmbeddedObjects++;
                    break;
                case "del" or "moveFrom":
                    told.DeletedParts++;
                    break;
                case "AlternateContent":
                    Blocks((element.Child("Choice") ?? element.Child("Fallback"))?.Elements() ?? []);
                    break;
                case "sectPr" or "sdtPr" or "sdtEndPr" or "tblPr" or "tblGrid" or "tcPr":
                    break;
                default:
                    Blocks(element.Elements());
                    break;
            }
        }
    }

    private void Paragraph(XElement paragraph, string given)
    {
        var runs = new RichTextRuns(isProse: true);
        text.Read(paragraph, runs);
        var line = runs.ToRichText(isPlain: false).Text;
        var label = given.Length > 0 ? given : Label(paragraph);
        flow.Add(label.Length > 0 && !string.IsNullOrWhiteSpace(line) ? $"{label} {line.TrimStart()}" : line);
        Boxes();
    }

    private string Label(XElement paragraph) =>
        styles.Numbering(paragraph.Child("pPr")) is var (list, level) ? lists.Next(list, level) : "";

    private void Boxes()
    {
        foreach (var box in text.TakeBoxes())
        {
            Blocks(box.Elements());
        }
    }

    private void Table(XElement table)
    {
        var rows = Inner(table, "tr").ToList();
        if (rows.Count == 1 && Inner(rows[0], "tc").Take(2).Count() == 1)
        {
            // A table of one cell is a frame around text.
            Blocks(Inner(rows[0], "tc").Single().Elements());
            return;
        }

        var (draft, nested) = (new TableDraft(scope, flow.NextTable()), new List<XElement>());
        foreach (var row in rows)
        {
            Row(row, draft, nested);
        }

        flow.Add(draft.ToGrid());
        findings.AddRange(draft.Findings());
        Blocks(nested);
    }

    private void Row(XElement row, TableDraft draft, List<XElement> nested)
    {
        var properties = row.Child("trPr");
        if (properties.Child("del") is not null)
        {
            told.DeletedParts++;
            return;
        }

        if (properties.Child("hidden") is { } hidden && DocxStyles.IsOn(hidden.Value("val") ?? "1"))
        {
            told.HiddenParts++;
            return;
        }

        draft.BeginRow();
        draft.Skip(properties.Child("gridBefore").Whole("val", 0, 0, scope.Limits.Columns));
        foreach (var element in Inner(row, "tc"))
        {
            var across = element.Child("tcPr").Child("gridSpan").Whole("val", 1, 1, scope.Limits.Columns + 1);
            var (merge, beside) = (element.Child("tcPr").Child("vMerge"), element.Child("tcPr").Child("hMerge"));
            if (beside is not null && beside.Value("val") != "restart" && draft.Widen())
            {
                continue;
            }

            if (merge is not null && merge.Value("val") != "restart" && draft.Continue(across))
            {
                // What lies in a cell that another covers is not shown.
                told.HiddenParts += element.Descendants().Any(e => e.Is("t") && !string.IsNullOrWhiteSpace(e.Value)) ? 1 : 0;
                continue;
            }

            draft.Put(Cell(element, nested), across);
        }
    }

    private Cell Cell(XElement element, List<XElement> nested)
    {
        var (runs, isFirst) = (new RichTextRuns(), true);
        foreach (var paragraph in Paragraphs(element, nested))
        {
            if (!isFirst)
            {
                runs.Add("\n", isSuperscript: false);
            }

            var label = Label(paragraph);
            runs.Add(label.Length > 0 ? $"{label} " : "", isSuperscript: false);
            text.Read(paragraph, runs);
            isFirst = false;
        }

        nested.AddRange(text.TakeBoxes().SelectMany(b => b.Elements()));
        var whole = runs.ToRichText(isPlain: false);
        return whole.Superscript.Length == 0 ? Formats.Cell.Of(whole.Text.Trim()) : Formats.Cell.Of(CellKind.Text, whole.Text.Trim()) with { Superscript = whole.Superscript };
    }

    private static IEnumerable<XElement> Paragraphs(XElement element, List<XElement> nested)
    {
        foreach (var child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "tbl":
                    nested.Add(child);
                    break;
                case "p":
                    yield return child;
                    break;
                case "tcPr" or "sdtPr" or "del" or "moveFrom":
                    break;
                default:
                    foreach (var inner in Paragraphs(child, nested))
                    {
                        yield return inner;
                    }

                    break;
            }
        }
    }

    /// <summary>Rows of a table or cells of a row, also where a content control or a tracked change wraps them.</summary>
    private static IEnumerable<XElement> Inner(XElement element, string name) => element.Elements().SelectMany(e =>
        e.Is(name) ? [e] : e.Name.LocalName is "sdt" or "sdtContent" or "customXml" or "smartTag" or "ins" or "moveTo" ? Inner(e, name) : []);

    private void Notes()
    {
        var (footnotes, endnotes) = (parts.Of("footnotes"), parts.Of("endnotes"));
        for (var i = 0; i < text.Notes.Count; i++)
        {
            var ((key, number), isFootnote) = (text.Notes[i], text.Notes[i].Key.StartsWith("footnote", StringComparison.Ordinal));
            var note = (isFootnote ? footnotes : endnotes)?.Elements().FirstOrDefault(e => e.Value("id") == key[(key.IndexOf('|', StringComparison.Ordinal) + 1)..]);
            var label = new RichTextRuns(isProse: true);
            label.Add(ListNumber.Text(number, isFootnote ? "1" : "i"), isSuperscript: true);
            Blocks(note?.Elements() ?? [], label.ToRichText(isPlain: false).Text);
        }
    }

    private void Pages(string kind)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in parts.Document.Descendants().Where(e => e.Is(kind)))
        {
            if (parts.ById(reference.Value("id")) is { } page && seen.Add(page.Value))
            {
                Blocks(page.Elements());
            }
        }
    }
}
