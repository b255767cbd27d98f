using System.Collections.Immutable;

namespace Cyberflag.Formats;

/// <summary>Puts down the lines and tables of a text document in reading order: lines are numbered through, tables are <c>t.1</c>, <c>t.2</c>.</summary>
internal sealed class DocumentFlow
{
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<Line>.Builder lines = ImmutableArray.CreateBuilder<Line>();
    private int lineNumber;
    private int tableNumber;

    /// <summary>The name of a table that begins here.</summary>
    public string NextTable() => $"t.{(++tableNumber).ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>Adds a paragraph: each of its lines that has letters is a line.</summary>
    public void Add(string paragraph)
    {
        foreach (var line in paragraph.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                lines.Add(new Line(++lineNumber, line.Trim()));
            }
        }
    }

    /// <summary>Adds a table; one without rows is left out.</summary>
    public void Add(Grid grid)
    {
        EndBlock();
        if (grid.Rows > 0)
        {
            blocks.Add(new GridBlock(grid));
        }
    }

    /// <summary>All that was added.</summary>
    public ImmutableArray<Block> ToBlocks()
    {
        EndBlock();
        return blocks.ToImmutable();
    }

    private void EndBlock()
    {
        if (lines.Count > 0)
        {
            blocks.Add(new TextBlock(lines.DrainToImmutable()));
        }
    }
}
