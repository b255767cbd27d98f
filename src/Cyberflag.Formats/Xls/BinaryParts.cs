using System.Buffers.Binary;
using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>What a binary workbook holds beside the values of its cells: superscript marks, and what is quarantined.</summary>
internal sealed class BinaryParts
{
    private readonly List<SheetMarks> sheets = [];

    private BinaryParts(IReadOnlyList<Finding> findings) => Findings = findings;

    /// <summary>Where and how much is quarantined, never what.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The marks of a sheet by its place among the worksheets.</summary>
    public SheetMarks Marks(int index) => index < sheets.Count ? sheets[index] : SheetMarks.None;

    /// <summary>Of an old workbook: a compound file, or before Excel 5 the stream alone; the password matters only where it is protected.</summary>
    public static BinaryParts Of(ReadingScope scope, ReadOnlyMemory<byte> bytes, string password)
    {
        var file = OleRecognition.IsOle(bytes.Span) ? new CompoundFile(bytes) : null;
        var stream = file is null ? bytes : file.Stream("Workbook") ?? file.Stream("Book") ?? throw new InvalidDataException("The workbook is missing.");
        var workbook = BiffWorkbook.Read(stream, password);
        var parts = new BinaryParts([.. Told(scope, file, workbook)]);
        parts.sheets.AddRange(workbook.Sheets);
        return parts;
    }

    private static IEnumerable<Finding> Told(ReadingScope scope, CompoundFile? file, BiffWorkbook workbook)
    {
        var storages = file?.Entries.Where(e => !e.IsStream && !e.Path.Contains('/', StringComparison.Ordinal)).ToList() ?? [];
        if (workbook.Comments > 0)
        {
            yield return FormatFindings.Comments(scope.Where, workbook.Comments, "comment");
        }

        var caches = file?.Entries.Where(e => e.IsStream && e.Path.StartsWith("_SX_DB", StringComparison.OrdinalIgnoreCase)).ToList() ?? [];
        if (caches.Count > 0)
        {
            yield return FormatFindings.PivotCaches(scope.Where, caches.Count, caches.Sum(c => Records(file!.Stream(c.Path)!)));
        }

        if (storages.Count(e => e.Path.StartsWith("MBD", StringComparison.OrdinalIgnoreCase) || e.Path.StartsWith("LNK", StringComparison.OrdinalIgnoreCase)) is > 0 and var objects)
        {
            yield return FormatFindings.EmbeddedObjects(scope.Where, objects);
        }

        if (workbook.MacroSheets > 0 || storages.Exists(e => e.Path.StartsWith("_VBA_PROJECT", StringComparison.OrdinalIgnoreCase)))
        {
            yield return FormatFindings.Macros(scope.Where);
        }

        if (workbook.Links > 0)
        {
            yield return FormatFindings.ExternalLinks(scope.Where, workbook.Links);
        }

        if (workbook.TextBoxes > 0)
        {
            yield return FormatFindings.TextBoxes(scope.Where, workbook.TextBoxes);
        }

        if (workbook.Pictures > 0)
        {
            yield return FormatFindings.Pictures(scope.Where, workbook.Pictures);
        }

        if (workbook.Charts > 0)
        {
            yield return FormatFindings.NotATable(scope.Where, workbook.Charts);
        }

        if (workbook.IsEncrypted)
        {
            yield return FormatFindings.SuperscriptUnknown(scope.Where);
        }
    }

    /// <summary>How many records a pivot cache holds: the first number of its first record ([MS-XLS] 2.4.275).</summary>
    private static long Records(byte[] cache) => cache.Length >= 8 && cache[0] == 0xC6 ? BinaryPrimitives.ReadUInt32LittleEndian(cache.AsSpan(4)) : 0;
}
