using System.Xml.Linq;
using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>
/// Reads an OpenDocument text as a reader sees it: paragraphs as lines, list items with their numbers, tables as grids, page headers
/// first, footnotes and page footers last. Deleted and hidden text and comments are counted and left out.
/// </summary>
internal sealed class OdtReader
{
    private readonly ReadingScope scope;
    private readonly OdfStyles styles;
    private readonly QuarantineNotes told;
    private readonly OdfText text;
    private readonly OdtLists lists;
    private readonly DocumentFlow flow = new();
    private readonly List<Finding> findings = [];
    private readonly List<XElement> notes = [];

    private OdtReader(ReadingScope scope, OdfStyles styles, QuarantineNotes told, OdtLists lists)
    {
        (this.scope, this.styles, this.told, this.lists) = (scope, styles, told, lists);
        text = new OdfText(styles, told);
    }

    public static Content Read(ReadingScope scope, ReadOnlyMemory<byte> bytes)
    {
        using var zip = new ZipPackage(scope, bytes);
        var package = OdfPackage.Open(scope, zip);
        var (content, pages) = (package.Tree("content.xml") ?? throw new InvalidDataException("The content is missing."), package.Tree("styles.xml"));
        var styles = new OdfStyles();
        styles.Add(content);
        styles.Add(pages);
        var told = new QuarantineNotes { HasMacros = package.HasMacros };
        var reader = new OdtReader(scope, styles, told, new OdtLists(content, pages));
        reader.Pages(pages, "header");
        reader.Blocks(content.Child("body").Child("text")?.Elements() ?? []);
        reader.Notes();
        reader.Pages(pages, "footer");
        reader.findings.AddRange(told.Findings(scope.Where));
        var blocks = reader.flow.ToBlocks();
        return blocks.IsEmpty && reader.findings.Count == 0
            ? throw new UnreadableException(FormatFindings.Empty(scope.Where))
            : new Content { MediaType = FormatText.MediaType(DocumentFormat.Odt), Blocks = blocks, Findings = [.. reader.findings] };
    }

    private void Blocks(IEnumerable<XElement> elements)
    {
        foreach (var element in elements)
        {
            switch (element.Name.LocalName)
            {
                case "p" or "h":
                    Paragraph(element, element.Is("h") ? lists.Heading(element) : "");
                    break;
                case "list":
                    List(element, 1, element.Value("style-name"));
                    break;
                case "table":
                    Table(element);
                    break;
                case "tracked-changes":
                    told.DeletedParts += element.Descendants().Count(e => e.Is("deletion"));
                    break;
                case "section" when element.Value("display") is "none" or "condition":
                    told.HiddenParts++;
                    break;
                case "annotation":
                    told.Comments++;
                    break;
                case "frame" or "custom-shape" or "rect" or "g":
                    text.Draw(element);
                    Boxes();
                    break;
                case "sequence-decls" or "variable-decls" or "user-field-decls" or "forms" or "index-title-template" or "table-of-content-source"
                    or "illustration-index-source" or "alphabetical-index-source" or "dde-connection-decls":
                    break;
                default:
                    Blocks(element.Elements());
                    break;
            }
        }
    }

    private void Paragraph(XElement element, string label)
    {
        var runs = new RichTextRuns(isProse: true);
        text.Read(element, runs);
        var line = runs.ToRichText(isPlain: false).Text;
        flow.Add(label.Length > 0 && !string.IsNullOrWhiteSpace(line) ? $"{label} {line.TrimStart()}" : line);
        notes.AddRange(text.TakeNotes());
        Boxes();
    }

    private void Boxes()
    {
        foreach (var box in text.TakeBoxes())
        {
            Blocks(box.Elements());
        }
    }

    private void List(XElement list, int level, string? style)
    {
        lists.Begin(list, level, style);
        foreach (var item in list.Elements().Where(e => e.Name.LocalName is "list-item" or "list-header"))
        {
            var label = item.Is("list-item") ? lists.Next(item, level, style) : "";
            foreach (var child in item.Elements())
            {
                if (child.Is("list"))
                {
                    List(child, level + 1, child.Value("style-name") ?? style);
                }
                else if (child.Name.LocalName is "p" or "h")
                {
                    Paragraph(child, label);
                    label = "";
                }
                else
                {
                    Blocks([child]);
                }
            }
        }
    }

    private void Table(XElement table)
    {
        if (styles.IsHiddenTable(table.Value("style-name")))
        {
            told.HiddenParts++;
            return;
        }

        var rows = Rows(table).ToList();
        if (rows.Count == 1 && rows[0].Elements().Count(e => e.Is("table-cell")) == 1)
        {
            // A table of one cell is a frame around text.
            Blocks(rows[0].Elements().Where(e => e.Is("table-cell")).Elements());
            return;
        }

        var (draft, nested) = (new TableDraft(scope, flow.NextTable()), new List<XElement>());
        foreach (var row in rows)
        {
            for (var i = row.Whole("number-rows-repeated", 1, 1, 1000); i > 0; i--)
            {
                Row(row, draft, nested);
            }
        }

        flow.Add(draft.ToGrid());
        findings.AddRange(draft.Findings());
        Blocks(nested);
    }

    private void Row(XElement row, TableDraft draft, List<XElement> nested)
    {
        draft.BeginRow();
        var spanned = 0;
        foreach (var element in row.Elements().Where(e => e.Name.LocalName is "table-cell" or "covered-table-cell"))
        {
            var repeated = element.Whole("number-columns-repeated", 1, 1, 1000);
            if (element.Is("covered-table-cell"))
            {
                // Those beside a spanning cell were put down with it.
                var free = repeated - Math.Min(spanned, repeated);
                spanned -= repeated - free;
                draft.Cover(free);
                continue;
            }

            for (var i = 0; i < repeated; i++)
            {
                var across = element.Whole("number-columns-spanned", 1, 1, scope.Limits.Columns);
                draft.Put(Cell(element, nested), across, element.Whole("number-rows-spanned", 1, 1, 100_000));
                spanned = across - 1;
            }
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

            text.Read(paragraph, runs);
            isFirst = false;
        }

        notes.AddRange(text.TakeNotes());
        nested.AddRange(text.TakeBoxes().SelectMany(b => b.Elements()));
        var whole = runs.ToRichText(isPlain: false);
        return whole.Superscript.Length == 0 ? Formats.Cell.Of(whole.Text.Trim()) : Formats.Cell.Of(CellKind.Text, whole.Text.Trim()) with { Superscript = whole.Superscript };
    }

    private static IEnumerable<XElement> Paragraphs(XElement element, List<XElement> nested)
    {
        foreach (var child in element.Elements())
        {
            if (child.Is("table"))
            {
                nested.Add(child);
            }
            else if (child.Name.LocalName is "p" or "h")
            {
                yield return child;
            }
            else
            {
                foreach (var inner in Paragraphs(child, nested))
                {
                    yield return inner;
                }
            }
        }
    }

    private static IEnumerable<XElement> Rows(XElement table) =>
        table.Elements().SelectMany(e => e.Is("table-row") ? [e] : e.Name.LocalName is "table-rows" or "table-header-rows" or "table-row-group" ? Rows(e) : []);

    private void Notes()
    {
        for (var i = 0; i < notes.Count; i++)
        {
            var label = new RichTextRuns(isProse: true);
            label.Add(notes[i].Child("note-citation")?.Value, isSuperscript: true);
            foreach (var paragraph in notes[i].Child("note-body")?.Elements().Where(e => e.Name.LocalName is "p" or "h") ?? [])
            {
                Paragraph(paragraph, label.ToRichText(isPlain: false).Text);
            }
        }
    }

    private void Pages(XElement? root, string kind)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in root.Child("master-styles")?.Elements().Elements().Where(e => e.Name.LocalName.StartsWith(kind, StringComparison.Ordinal)) ?? [])
        {
            if (part.Value("display") != "false" && seen.Add(part.Value))
            {
                Blocks(part.Elements());
            }
        }
    }
}
