using System.Collections.Immutable;
using AngleSharp.Dom;
using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>Walks through a page in reading order and puts down its lines and tables.</summary>
internal sealed class HtmlFlow(ReadingScope scope)
{
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<Line>.Builder lines = ImmutableArray.CreateBuilder<Line>();
    private readonly List<Finding> findings = [];
    private readonly HtmlText text = new();
    private int lineNumber;
    private int tableNumber;
    private long cells;
    private long hiddenParts;
    private long struckParts;
    private bool isHiddenInTable;

    /// <summary>Reads an element and all that lies in it.</summary>
    public void Read(IElement element)
    {
        if (HtmlElements.IsDropped(element) || Hides(element, inTable: false))
        {
            // What stands before and after it is not one word.
            text.Append(HtmlElements.IsStruck(element) ? " " : "", lineEnded: EndLine);
            return;
        }

        if (element.LocalName == "table" && HtmlTable.Of(element) is { IsLayout: false } table)
        {
            Add(table);
            return;
        }

        var isBlock = HtmlElements.IsBlock(element);
        if (isBlock || element.LocalName == "br")
        {
            EndLine();
        }

        text.Open(element);
        foreach (var node in element.ChildNodes)
        {
            switch (node)
            {
                case IElement child:
                    Read(child);
                    break;
                case IText run:
                    text.Append(run.Data, lineEnded: EndLine);
                    break;
                default:
                    break;
            }
        }

        text.Close(element);
        if (isBlock)
        {
            EndLine();
        }
    }

    /// <summary>True where the element is hidden or struck through, which is counted if there is anything in it.</summary>
    public bool Hides(IElement element, bool inTable)
    {
        if (HtmlElements.IsStruck(element))
        {
            struckParts += element.TextContent.AsSpan().Trim().Length > 0 ? 1 : 0;
            return true;
        }

        if (!HtmlElements.IsHidden(element))
        {
            return false;
        }

        var hasText = element.TextContent.AsSpan().Trim().Length > 0;
        hiddenParts += hasText ? 1 : 0;
        isHiddenInTable |= hasText && (inTable || element.LocalName == "table" || element.QuerySelector("table") is not null);
        return true;
    }

    public IEnumerable<Finding> Findings() =>
    [
        .. findings,
        .. hiddenParts == 0 ? [] : new[] { FormatFindings.HiddenOnPage(scope.Where, hiddenParts, isHiddenInTable) },
        .. struckParts == 0 ? [] : new[] { FormatFindings.StruckOut(scope.Where, struckParts) },
    ];

    public ImmutableArray<Block> ToBlocks()
    {
        EndBlock();
        return blocks.ToImmutable();
    }

    private void Add(HtmlTable table)
    {
        EndBlock();
        if (table.Caption is { } caption && !HtmlElements.IsHidden(caption))
        {
            Read(caption);
            EndBlock();
        }

        var reading = new HtmlTableReading(this, scope);
        var grid = reading.Read(table, $"t.{tableNumber + 1}", ref cells);
        findings.AddRange(reading.Findings);
        if (grid.Rows > 0)
        {
            tableNumber++;
            blocks.Add(new GridBlock(grid));
        }

        foreach (var nested in table.NestedTables)
        {
            Read(nested);
        }
    }

    private void EndLine()
    {
        if (text.Take() is { Length: > 0 } line)
        {
            lines.Add(new Line(++lineNumber, line));
        }
    }

    private void EndBlock()
    {
        EndLine();
        if (lines.Count > 0)
        {
            blocks.Add(new TextBlock(lines.DrainToImmutable()));
        }
    }
}
