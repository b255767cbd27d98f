using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>A row of headings over the data.</summary>
/// <param name="Row">Its index.</param>
/// <param name="Name">What the row above it calls them: <c>Age of victim</c>; or empty.</param>
/// <param name="Axis">What its headings are.</param>
internal sealed record HeadingRow(int Row, string Name, Axis Axis)
{
    /// <summary>The rows of headings of a table. A heading that is the same over all columns is the title of the headings below it.</summary>
    public static IEnumerable<HeadingRow> Of(Table table, ReferenceData reference)
    {
        var name = "";
        for (var row = 0; row < table.HeadingRows; row++)
        {
            var texts = table.DataColumns.Select(c => table.Rows[row][c].Text.Trim()).Where(t => t.Length > 0).ToList();
            var isName = texts.Count > 1 && texts.Distinct().Count() == 1 && row < table.HeadingRows - 1 && LabelWords.Names(texts[0]) is not null;
            if (isName)
            {
                name = texts[0];
            }
            else if (texts.Count > 0)
            {
                yield return new HeadingRow(row, name, Axis.Of(name, texts, reference));
                name = "";
            }
        }
    }
}
