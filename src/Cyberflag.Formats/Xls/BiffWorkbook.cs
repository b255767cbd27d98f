namespace Cyberflag.Formats;

/// <summary>
/// Walks through the records of an old workbook ([MS-XLS]) for what the reader of its values does not tell: superscript fonts and
/// runs, and how many comments, drawings and links there are.
/// </summary>
internal sealed class BiffWorkbook
{
    /// <summary>The bit of a font that strikes its text through (FONT, [MS-XLS] 2.4.122).</summary>
    private const int StruckOut = 0x0008;

    private readonly List<bool> superscriptFonts = [];
    private readonly List<bool> struckFonts = [];
    private readonly List<int> fontOfStyle = [];
    private List<(int Start, int Font)[]?> strings = [];
    private bool isDecrypted;

    private BiffWorkbook()
    {
    }

    /// <summary>The marks of each worksheet, in the order of the tabs.</summary>
    public List<SheetMarks> Sheets { get; } = [];

    /// <summary>True where the records stay encrypted: nothing but their number is known.</summary>
    public bool IsEncrypted { get; private set; }

    public int Comments { get; private set; }

    public int TextBoxes { get; private set; }

    public int Pictures { get; private set; }

    public int Links { get; private set; }

    public int MacroSheets { get; private set; }

    public int Charts { get; private set; }

    public static BiffWorkbook Read(ReadOnlyMemory<byte> stream, string password)
    {
        var workbook = new BiffWorkbook();
        if (BiffDecryption.Decrypt(stream, password) is { } plain)
        {
            (stream, workbook.isDecrypted) = (plain, true);
        }

        var offsets = workbook.ReadGlobals(stream);
        foreach (var offset in offsets)
        {
            workbook.Sheets.Add(workbook.IsEncrypted ? SheetMarks.None : workbook.ReadSheet(BiffRecord.From(stream, offset)));
        }

        foreach (var record in BiffRecord.From(stream, 0))
        {
            workbook.Count(record);
        }

        return workbook;
    }

    private List<long> ReadGlobals(ReadOnlyMemory<byte> stream)
    {
        var offsets = new List<long>();
        List<ReadOnlyMemory<byte>>? table = null;
        var isTableOpen = false;
        foreach (var record in BiffRecord.From(stream, 0))
        {
            isTableOpen &= record.Type == BiffRecord.Continue;
            switch (record.Type)
            {
                case 0x2F:
                    IsEncrypted = !isDecrypted;
                    break;
                case 0x31:
                    superscriptFonts.Add(record.Half(8) == 1);
                    struckFonts.Add((record.Half(2) & StruckOut) != 0);
                    break;
                case 0xE0:
                    fontOfStyle.Add(record.Half(0));
                    break;
                case 0x85:
                    var kind = record.Body.Length > 5 ? record.Body.Span[5] : 0;
                    (MacroSheets, Charts) = (MacroSheets + (kind is 1 or 6 ? 1 : 0), Charts + (kind == 2 ? 1 : 0));
                    if (kind == 0)
                    {
                        offsets.Add(record.Word(0));
                    }

                    break;
                case 0xFC:
                    (table, isTableOpen) = ([record.Body], true);
                    break;
                case BiffRecord.Continue when isTableOpen:
                    table!.Add(record.Body);
                    break;
                default:
                    break;
            }

            if (record.Type == BiffRecord.EndOfFile)
            {
                break;
            }
        }

        strings = table is null || IsEncrypted ? [] : BiffStrings.Read(table);
        return offsets;
    }

    private SheetMarks ReadSheet(IEnumerable<BiffRecord> records)
    {
        var (marks, depth, isNew) = (new SheetMarks(), 0, false);
        foreach (var record in records)
        {
            switch (record.Type)
            {
                case BiffRecord.BeginOfFile:
                    isNew = depth == 0 ? record.Half(0) >= 0x600 : isNew;
                    depth++;
                    break;
                case BiffRecord.EndOfFile:
                    depth--;
                    break;
                case 0xFD when record.Word(6) < strings.Count && strings[(int)record.Word(6)] is { } shared:
                    Take(marks, record, shared);
                    break;
                case 0xD6:
                    Take(marks, record, OwnRuns(record, isNew));
                    break;
                case 0x205 when record.Body.Length >= 8 && record.Body.Span[7] == 1:
                    marks.AddError(new CellAddress(record.Half(0), record.Half(2)), record.Body.Span[6]);
                    break;
                case 0x06 when record.Body.Length >= 14 && record.Half(12) == 0xFFFF && record.Body.Span[6] == 2:
                    marks.AddError(new CellAddress(record.Half(0), record.Half(2)), record.Body.Span[8]);
                    break;
                case 0x203 or 0x27E or 0x204 or 0xFD or 0x06:
                    Take(marks, record, []);
                    break;
                case 0xBD:
                    for (var (at, column) = (4, record.Half(2)); at + 6 < record.Body.Length; at += 6, column++)
                    {
                        Take(marks, new CellAddress(record.Half(0), column), record.Half(at), []);
                    }

                    break;
                default:
                    break;
            }

            if (depth <= 0)
            {
                break;
            }
        }

        return marks;
    }

    private void Take(SheetMarks marks, BiffRecord record, (int Start, int Font)[] runs) =>
        Take(marks, new CellAddress(record.Half(0), record.Half(2)), record.Half(4), runs);

    private void Take(SheetMarks marks, CellAddress address, int style, (int Start, int Font)[] runs)
    {
        var isWhole = style < fontOfStyle.Count && IsSuperscript(fontOfStyle[style]);
        var above = new List<(int, int)>();
        for (var i = -1; i < runs.Length; i++)
        {
            var (start, end) = (i < 0 ? 0 : runs[i].Start, i + 1 < runs.Length ? runs[i + 1].Start : int.MaxValue);
            if (start < end && (i < 0 ? isWhole : IsSuperscript(runs[i].Font)))
            {
                above.Add((start, end));
            }
        }

        if ((style < fontOfStyle.Count && Has(struckFonts, fontOfStyle[style])) || runs.Any(r => Has(struckFonts, r.Font)))
        {
            marks.AddStruck(address);
        }

        if (isWhole && runs.Length == 0)
        {
            marks.AddWhole(address);
        }
        else if (above.Count > 0)
        {
            marks.Add(address, [.. above]);
        }
    }

    /// <summary>Font 4 does not exist: the fifth in the file is the sixth by number.</summary>
    private static bool Has(List<bool> fonts, int font) => (font >= 4 ? font - 1 : font) is var index && index < fonts.Count && fonts[index];

    private bool IsSuperscript(int font) => Has(superscriptFonts, font);

    /// <summary>The runs of a text that stands in its own cell (RSTRING, [MS-XLS] 2.4.227 and its form of Excel 5).</summary>
    private static (int Start, int Font)[] OwnRuns(BiffRecord record, bool isNew)
    {
        var body = record.Body.Span;
        var letters = record.Half(6);
        var at = isNew ? 9 + letters * (body.Length > 8 && (body[8] & 1) != 0 ? 2 : 1) : 8 + letters;
        var count = isNew ? record.Half(at) : at < body.Length ? body[at] : 0;
        var runs = new List<(int, int)>();
        for (var i = 0; i < count; i++)
        {
            var run = isNew ? at + 2 + 4 * i : at + 1 + 2 * i;
            if (run + (isNew ? 4 : 2) > body.Length)
            {
                break;
            }

            runs.Add(isNew ? (record.Half(run), record.Half(run + 2)) : (body[run], body[run + 1]));
        }

        return [.. runs];
    }

    private void Count(BiffRecord record)
    {
        switch (record.Type)
        {
            case 0x1C:
                Comments++;
                break;
            case 0x5D when !IsEncrypted:
                var kind = record.Half(4);
                (TextBoxes, Pictures) = (TextBoxes + (kind == 6 ? 1 : 0), Pictures + (kind == 8 ? 1 : 0));
                break;
            case 0x1AE when !IsEncrypted && record.Half(2) is not (0x0401 or 0x3A01):
                Links++;
                break;
            default:
                break;
        }
    }
}
