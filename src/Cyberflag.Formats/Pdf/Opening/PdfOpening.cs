using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Cyberflag.Formats;

/// <summary>Opens a PDF within its limits, with the passwords that are known.</summary>
internal static class PdfOpening
{
    // Deep nesting is refused by the library at this depth; the thread has the stack for it.
    private const int Depth = 200;

    /// <summary>The document.</summary>
    /// <exception cref="UnreadableException">It is protected or damaged.</exception>
    public static PdfDocument Open(ReadingScope scope, ReadOnlyMemory<byte> bytes, PdfBudget budget)
    {
        try
        {
            var graph = new ReferenceGraph();
            graph.AddFile(bytes.Span);
            var options = new ParsingOptions
            {
                Passwords = [.. scope.Limits.Passwords],
                MaxStackDepth = Depth,
                FilterProvider = new BoundedFilters(budget, graph),
            };
            return PdfDocument.Open(bytes.ToArray(), options);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadableException(FormatFindings.Locked(scope.Where, scope.Limits));
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            throw budget.Exceeded ?? new UnreadableException(FormatFindings.Damaged(scope.Where, FormatText.Name(DocumentFormat.Pdf)));
        }
    }
}
