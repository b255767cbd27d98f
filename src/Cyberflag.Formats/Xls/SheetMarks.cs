namespace Cyberflag.Formats;

/// <summary>
/// What the reader of values does not tell of one sheet: errors, and what stands above the line: runs within a text, and cells that are
/// superscript throughout.
/// </summary>
internal sealed class SheetMarks
{
    private readonly Dictionary<CellAddress, (int Start, int End)[]> runs = [];
    private readonly HashSet<CellAddress> whole = [];
    private readonly HashSet<CellAddress> struck = [];
    private readonly Dictionary<CellAddress, string> errors = [];

    /// <summary>A sheet without any.</summary>
    public static SheetMarks None { get; } = new();

    /// <summary>Marks stretches of a cell's text, in characters from its start.</summary>
    public void Add(CellAddress address, (int Start, int End)[] superscript) => runs[address] = superscript;

    /// <summary>Marks a cell whose own font is superscript.</summary>
    public void AddWhole(CellAddress address) => whole.Add(address);

    /// <summary>Marks a cell of which all or a part is struck through.</summary>
    public void AddStruck(CellAddress address) => struck.Add(address);

    /// <summary>Marks a cell that holds an error, by its number ([MS-XLS] 2.5.10).</summary>
    public void AddError(CellAddress address, int code) => errors[address] = code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        _ => "#ERROR!",
    };

    /// <summary>The error that a cell holds, or null.</summary>
    public string? Error(CellAddress address) => errors.GetValueOrDefault(address);

    public bool IsSuperscript(CellAddress address) => whole.Contains(address);

    public bool IsStruck(CellAddress address) => struck.Contains(address);

    /// <summary>The text of a cell with its superscript runs apart, every line end a line feed.</summary>
    public RichText Text(CellAddress address, string text)
    {
        if (struck.Contains(address) || !runs.TryGetValue(address, out var superscript))
        {
            return new RichText(Lines(text), "", IsPlain: true);
        }

        var (parts, at) = (new RichTextRuns(), 0);
        foreach (var (start, end) in superscript)
        {
            var (from, to) = (Math.Clamp(start, at, text.Length), Math.Clamp(end, at, text.Length));
            parts.Add(text.AsSpan(at, from - at), isSuperscript: false);
            parts.Add(text.AsSpan(from, to - from), isSuperscript: true);
            at = to;
        }

        parts.Add(text.AsSpan(at), isSuperscript: false);
        var whole = parts.ToRichText(isPlain: false);
        return whole with { Text = Lines(whole.Text) };
    }

    private static string Lines(string text) => text.Contains('\r', StringComparison.Ordinal)
        ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
        : text;
}
