using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>How much of a text or spreadsheet document is quarantined, of each sort; what it says is kept nowhere.</summary>
internal sealed class QuarantineNotes
{
    public int Comments { get; set; }

    public int EmbeddedObjects { get; set; }

    public int Pictures { get; set; }

    public int TextBoxes { get; set; }

    public int DeletedParts { get; set; }

    public int HiddenParts { get; set; }

    public int StruckParts { get; set; }

    public int PivotTables { get; set; }

    public bool HasMacros { get; set; }

    public IEnumerable<Finding> Findings(string where)
    {
        if (HiddenParts > 0)
        {
            yield return FormatFindings.HiddenText(where, HiddenParts);
        }

        if (StruckParts > 0)
        {
            yield return FormatFindings.StruckOut(where, StruckParts);
        }

        if (DeletedParts > 0)
        {
            yield return FormatFindings.TrackedDeletions(where, DeletedParts);
        }

        if (Comments > 0)
        {
            yield return FormatFindings.Comments(where, Comments, "comment");
        }

        if (PivotTables > 0)
        {
            yield return FormatFindings.PivotTables(where, PivotTables);
        }

        if (EmbeddedObjects > 0)
        {
            yield return FormatFindings.EmbeddedObjects(where, EmbeddedObjects);
        }

        if (HasMacros)
        {
            yield return FormatFindings.Macros(where);
        }

        if (TextBoxes > 0)
        {
            yield return FormatFindings.TextBoxes(where, TextBoxes);
        }

        if (Pictures > 0)
        {
            yield return FormatFindings.Pictures(where, Pictures);
        }
    }
}
