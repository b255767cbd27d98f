namespace Cyberflag.Formats;

/// <summary>A table found on a page.</summary>
/// <param name="Box">Where it stands.</param>
/// <param name="Cells">Its cells, row by row; all rows are of one length.</param>
/// <param name="Columns">Where its columns part, from left to right.</param>
/// <param name="Rows">Where its rows begin, from the top.</param>
/// <param name="Words">The words in it.</param>
internal sealed record PageTable(Box Box, Cell[][] Cells, double[] Columns, double[] Rows, HashSet<Word> Words);
