using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>
/// Reads a workbook (XLSX, XLSM): a grid for each sheet that has cells, in the order of the tabs. Formulas are not computed and
/// macros not run: what counts is the stored result, which is what the sender saw.
/// </summary>
internal static class WorkbookReader
{
    public static Content Read(ReadingScope scope, ReadOnlyMemory<byte> bytes)
    {
        using var package = new ZipPackage(scope, bytes);
        var parts = WorkbookParts.Read(package);
        var strings = SharedStrings.Read(package, parts.Strings);
        var styles = CellStyles.Read(package, parts.Styles, parts.Is1904);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var sheet in parts.Sheets)
        {
            var (grid, told) = SheetReader.Read(scope, package, sheet, strings, styles);
            findings.AddRange(told);
            if (grid.Rows > 0)
            {
                blocks.Add(new GridBlock(grid));
            }
        }

        if (parts.Others > 0)
        {
            findings.Add(FormatFindings.NotATable(scope.Where, parts.Others));
        }

        findings.AddRange(Quarantine.Findings(scope, package));
        return blocks.Count == 0 && findings.Count == 0
            ? throw new UnreadableException(FormatFindings.Empty(scope.Where))
            : new Content
            {
                MediaType = FormatText.MediaType(package.Has("xl/vbaProject.bin") ? DocumentFormat.MacroWorkbook : DocumentFormat.Workbook),
                Blocks = blocks.ToImmutable(),
                Findings = findings.ToImmutable(),
            };
    }
}
