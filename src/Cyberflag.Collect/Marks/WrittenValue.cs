using System.Diagnostics.CodeAnalysis;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// A value as a person writes it down, read as the cell of a reply is read: <c>1,234</c>, <c>0</c>, <c>&lt;5</c>, <c>*</c>, <c>[c]</c>, <c>not held</c>.
/// </summary>
/// <param name="Status">Whether there is a number, or what stands in its place.</param>
/// <param name="Count">The number, or the bounds that the text itself states; otherwise null.</param>
public readonly record struct WrittenValue(Status Status, Count? Count)
{
    /// <summary>Reads the text; false, with why, where it is blank, no value, or one that only a legend explains. It never becomes 0.</summary>
    public static bool TryParse(string text, out WrittenValue value, [NotNullWhen(false)] out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        value = default;
        if (CellValue.Read(text, Legend.None) is not { } cell)
        {
            problem = $"'{text.Trim()}' is neither a number nor a mark such as <5, *, [c] or 'not held'";
            return false;
        }

        if (cell.Status == Status.Blank || cell.Doubt is not null || (cell.Status == Status.Value && cell.Count is null))
        {
            problem = cell.Doubt ?? "it is empty, and a blank is not zero";
            return false;
        }

        value = new WrittenValue(cell.Status, cell.Count);
        problem = null;
        return true;
    }
}
