using System.Collections.Immutable;
using System.Text;
using Cyberflag.Vocabulary;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Cyberflag.Formats;

/// <summary>
/// Reads a binary workbook (XLS of Excel 2 to 2003): values by ExcelDataReader, and by this project what that does not tell:
/// superscript runs, and what lies beside the cells.
/// </summary>
internal static class BinaryWorkbookReader
{
    /// <summary>How many places of a sheet are looked at, filled or not: more than the 16.7 million that a sheet has.</summary>
    private const long MostPlaces = 40_000_000;

    public static Content Read(ReadingScope scope, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return ReadSheets(scope, bytes);
        }
        catch (Exception problem) when (problem is not (UnreadableException or OutOfMemoryException))
        {
            // The library answers damaged records with whatever its code runs into.
            throw new InvalidDataException("The workbook is damaged.", problem);
        }
    }

    private static Content ReadSheets(ReadingScope scope, ReadOnlyMemory<byte> bytes)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var (opened, password) = Open(scope, bytes);
        using var workbook = opened;
        var beside = BinaryParts.Of(scope, bytes, password);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var index = 0;
        do
        {
            var (grid, told) = BinarySheetReader.Read(scope, workbook, beside.Marks(index++), MostPlaces);
            findings.AddRange(told);
            if (grid.Rows > 0)
            {
                blocks.Add(new GridBlock(grid));
            }
        }
        while (workbook.NextResult());

        findings.AddRange(beside.Findings);
        return blocks.Count == 0 && findings.Count == 0
            ? throw new UnreadableException(FormatFindings.Empty(scope.Where))
            : new Content { MediaType = FormatText.MediaType(DocumentFormat.Xls), Blocks = blocks.ToImmutable(), Findings = findings.ToImmutable() };
    }

    /// <summary>Opens it with the first password that fits; Excel itself tries one before it asks.</summary>
    private static (IExcelDataReader Workbook, string Password) Open(ReadingScope scope, ReadOnlyMemory<byte> bytes)
    {
        var copy = bytes.ToArray();
        foreach (var password in scope.Limits.Passwords.Prepend(ProtectedOfficeReader.UsualPassword))
        {
            try
            {
                return (ExcelReaderFactory.CreateReader(new MemoryStream(copy, writable: false), new ExcelReaderConfiguration { Password = password }), password);
            }
            catch (InvalidPasswordException)
            {
                // The next one.
            }
        }

        throw new UnreadableException(FormatFindings.Locked(scope.Where, scope.Limits));
    }
}
