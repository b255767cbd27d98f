using System.Runtime.ExceptionServices;
using Cyberflag.Vocabulary;
using UglyToad.PdfPig;

namespace Cyberflag.Formats;

/// <summary>
/// Reads PDF: text in reading order and tables, page by page. A page that cannot be read, is a picture, or hides text is a finding;
/// the other pages are read.
/// </summary>
internal static class PdfReader
{
    // The library calls itself for nested parts; a damaged file may nest deeper than an ordinary stack holds.
    private const int Stack = 64 * 1024 * 1024;

    // The budgets bound what a page may take, in bytes. What slips through them ends here: no page of print takes a thousandth of this.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static Content Read(ReadingScope scope, ReadOnlyMemory<byte> bytes)
    {
        Content? content = null;
        ExceptionDispatchInfo? problem = null;
        var progress = new PageProgress();
        var thread = new Thread(
            () =>
            {
                try
                {
                    content = ReadHere(scope, bytes, progress);
                }
                catch (Exception caught)
                {
                    problem = ExceptionDispatchInfo.Capture(caught);
                }
            },
            Stack)
        {
            IsBackground = true,
        };
        thread.Start();
        for (var before = -1; !thread.Join(Patience) && progress.Page != before; before = progress.Page)
        {
        }

        problem?.Throw();
        return content ?? throw new UnreadableException(FormatFindings.WithoutEnd(scope.Where, progress.Page));
    }

    private static Content ReadHere(ReadingScope scope, ReadOnlyMemory<byte> bytes, PageProgress progress)
    {
        var budget = new PdfBudget(scope);
        using var document = PdfOpening.Open(scope, bytes, budget);
        var pages = Math.Min(document.NumberOfPages, scope.Limits.Pages);
        var (read, told) = (new List<(int Page, List<PageElement> Elements)>(), new PageFindings(scope.Where));
        for (var number = 1; number <= pages; number++)
        {
            progress.Page = number;
            if (Page(document, number, budget, told) is { } elements)
            {
                read.Add((number, elements));
            }
        }

        PageNumbers.Remove(read);
        var blocks = PageBlocks.Of(read);

        IEnumerable<Finding> findings = [.. told.All(), .. PdfQuarantine.Of(document, scope.Where)];
        if (blocks.Length == 0 && !findings.Any(f => f.Severity == Severity.Error))
        {
            findings = findings.Append(FormatFindings.NothingOnPages(scope.Where));
        }

        return new Content
        {
            MediaType = FormatText.MediaType(DocumentFormat.Pdf),
            Blocks = blocks,
            Doubtful = [.. told.Doubtful],
            Findings = document.NumberOfPages > pages
                ? [.. findings, FormatFindings.TooManyPages(scope.Where, document.NumberOfPages, pages)]
                : [.. findings],
        };
    }

    private static List<PageElement>? Page(PdfDocument document, int number, PdfBudget budget, PageFindings told)
    {
        budget.BeginPage();
        try
        {
            var page = document.GetPage(number);
            if (budget.IsPageExceeded)
            {
                told.TooLarge(number);
                return null;
            }

            var text = PageText.Of(page);
            told.Look(page, text, number);
            if (budget.IsPageDamaged)
            {
                told.Damaged(number);
            }

            return PageLayout.Of(text);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            if (budget.Exceeded is { } exceeded)
            {
                throw exceeded;
            }

            if (budget.IsPageExceeded)
            {
                told.TooLarge(number);
            }
            else
            {
                told.Unread(number);
            }

            return null;
        }
    }

    private sealed class PageProgress
    {
        private volatile int page;

        public int Page { get => page; set => page = value; }
    }
}
