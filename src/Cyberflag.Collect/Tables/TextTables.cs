using System.Collections.Immutable;
using Cyberflag.Formats;

namespace Cyberflag.Collect;

/// <summary>A table found in lines of text: its first and last line in the list, and the table.</summary>
internal sealed record TextTable(int First, int Last, Table Table);

/// <summary>One way in which a table stands in text.</summary>
internal abstract class TextTableForm
{
    /// <summary>The table that begins at a line, or null.</summary>
    public abstract TextTable? At(ImmutableArray<Line> lines, int first, string prefix);
}

/// <summary>Finds the tables that were turned into text.</summary>
internal static class TextTables
{
    /// <summary>The forms, tried in this order at each line.</summary>
    public static ImmutableArray<TextTableForm> Forms { get; } = [new StrokeLines(), new StrokeCells(), new StrokeRows(), new CommaRows(), new AlignedColumns(), new OneLineTable(), new FlowingCells(), new PeriodsOverNumbers(), new GluedList(), new LabelList()];

    /// <summary>The tables of the lines, in order and without overlap.</summary>
    public static IEnumerable<TextTable> Find(ImmutableArray<Line> lines, string prefix)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            if (string.IsNullOrWhiteSpace(lines[at].Text) || AnswerLine.Is(lines, at))
            {
                continue;
            }

            foreach (var form in Forms)
            {
                if (form.At(lines, at, prefix) is { } found)
                {
                    yield return found;
                    at = found.Last;
                    break;
                }
            }
        }
    }
}
