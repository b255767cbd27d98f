using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>
/// One sheet while it is read, row by row: what no reader sees is marked and counted, what stands twice is told, and at the end ranges
/// are merged. The same for every format of workbooks.
/// </summary>
internal sealed class SheetDraft(ReadingScope scope, string name, bool isHidden)
{
    private const int MostRanges = 1_000_000;

    private readonly string where = $"{scope.Where}!{name}";
    private readonly SheetCells cells = new(scope.Limits);
    private readonly HiddenCells hidden = new();
    private readonly List<CellRange> merged = [];
    private readonly List<Cell> line = [];
    private long malformedRanges;
    private int row = -1;
    private bool isRowHidden;

    /// <summary>What is to be told of its cells.</summary>
    public SheetNotes Notes { get; } = new();

    /// <summary>The columns that no reader sees.</summary>
    public HiddenColumns HiddenColumns { get; } = new();

    /// <summary>Begins a row, which ends with <see cref="EndRow"/>.</summary>
    public void BeginRow(int number, bool isHiddenRow)
    {
        (row, isRowHidden) = (number, isHiddenRow);
        line.Clear();
    }

    /// <summary>Puts a cell into the row; one whose address is in another row, or on no sheet, is left out and counted.</summary>
    public void Put(CellAddress address, Cell cell)
    {
        if (address.Row != row || row < 0 || row >= CellAddress.MostRows || address.Column >= CellAddress.MostColumns)
        {
            cells.Drop();
            return;
        }

        if (cell.Kind == CellKind.Blank)
        {
            return;
        }

        if (isRowHidden || isHidden || HiddenColumns[address.Column])
        {
            hidden.Add(address, isRowHidden, HiddenColumns[address.Column]);
            cell = cell with { IsHidden = true };
        }

        while (line.Count <= address.Column)
        {
            line.Add(Cell.Blank);
        }

        if (line[address.Column].Kind != CellKind.Blank)
        {
            Notes.Add(FormatFindings.Contradictory, address);
            return;
        }

        line[address.Column] = cell;
    }

    /// <summary>Ends the row, which the file may repeat; repetitions beyond the limits are left out and counted.</summary>
    public void EndRow(int repeated = 1)
    {
        if (line.Count == 0)
        {
            return;
        }

        for (var i = 0; i < repeated; i++)
        {
            if (i > 0 && !cells.Fits(row + i, line.Count))
            {
                cells.Drop((long)(repeated - i) * line.Count(c => c.Kind != CellKind.Blank));
                break;
            }

            if (!cells.TryAdd(row + i, line))
            {
                Notes.Add(FormatFindings.Contradictory, new CellAddress(row + i, 0));
            }
        }
    }

    /// <summary>Takes in a merged range; null for one that cannot be understood. Those beyond a million are counted and not used.</summary>
    public void Merge(CellRange? range)
    {
        if (range is { } known && merged.Count < MostRanges)
        {
            merged.Add(known);
        }
        else
        {
            malformedRanges++;
        }
    }

    /// <summary>The sheet, and what a person should know of it.</summary>
    public (Grid Grid, IReadOnlyList<Finding> Findings) Finish()
    {
        var (under, unused) = Merging.Apply(cells, merged, scope.Limits);
        hidden.UnderMerged = under;
        malformedRanges += unused;
        var findings = cells.Findings(where).Concat(hidden.Findings(where, isHidden)).Concat(Notes.Findings(where)).ToList();
        if (malformedRanges > 0)
        {
            findings.Add(FormatFindings.MergedRanges(where, malformedRanges));
        }

        return (cells.ToGrid(name), findings);
    }
}
