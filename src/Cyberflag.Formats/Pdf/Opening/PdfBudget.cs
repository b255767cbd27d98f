namespace Cyberflag.Formats;

/// <summary>
/// What the pages of a document may take: counted in bytes and letters, never in time, so that the same document reads the same on
/// every machine.
/// </summary>
internal sealed class PdfBudget(ReadingScope scope)
{
    /// <summary>The most bytes that one stream may grow to.</summary>
    public const long StreamBytes = 64 * 1024 * 1024;

    // A dense page of print has 10,000 letters and 200 KB of drawing; a map has some MB.
    private const long PageBytes = 12 * 1024 * 1024;
    private const long PageLetters = 250_000;
    private const int PageStreams = 20_000;

    private long pageBytes;
    private long pageLetters;
    private int pageStreams;

    /// <summary>True where the page that is being read takes more than a page may.</summary>
    public bool IsPageExceeded { get; private set; }

    /// <summary>True where what the page draws is not as it was written: changed or cut short.</summary>
    public bool IsPageDamaged { get; set; }

    /// <summary>Set where the whole document grows beyond what a document may.</summary>
    public UnreadableException? Exceeded { get; private set; }

    /// <summary>Begins the next page.</summary>
    public void BeginPage() => (pageBytes, pageLetters, pageStreams, IsPageExceeded, IsPageDamaged) = (0, 0, 0, false, false);

    /// <summary>Counts a stream of any kind.</summary>
    public void Take(long bytes)
    {
        try
        {
            scope.Expand(bytes);
        }
        catch (UnreadableException exceeded)
        {
            Exceeded = exceeded;
            throw;
        }

        if (++pageStreams > PageStreams || bytes > StreamBytes)
        {
            StopPage();
        }
    }

    /// <summary>Counts a stream that draws.</summary>
    public void TakeDrawing(long bytes, long letters)
    {
        pageBytes += bytes;
        pageLetters += letters;
        if (pageBytes > PageBytes || pageLetters > PageLetters)
        {
            StopPage();
        }
    }

    /// <summary>Ends the page that is being read.</summary>
    public void StopPage()
    {
        IsPageExceeded = true;
        throw new InvalidDataException("The page takes more than a page may.");
    }
}
