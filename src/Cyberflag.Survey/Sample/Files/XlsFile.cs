using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Cyberflag.Surveys.Sample;

/// <summary>A reply as an old binary workbook (Microsoft, [MS-XLS], BIFF8): the records that a reader needs and no others.</summary>
internal static class XlsFile
{
    public static SampleReply Write(ReplyDraft draft, params IEnumerable<ReplyTable> tables)
    {
        var sheet = SampleSheet.Of(draft, tables);
        return new SampleReply("reply.xls", CompoundFile.Of("Workbook", Stream(sheet)), sheet.Statements);
    }

    private static byte[] Stream(SampleSheet sheet)
    {
        using var book = new MemoryStream();
        Record(book, 0x0809, Start(0x0005));
        Record(book, 0x0042, Numbers(1200));
        Record(book, 0x0031, [.. Numbers(200, 0, 0x7FFF, 400, 0), 0, 0, 0, 0, .. Short("Arial")]);
        Record(book, 0x00E0, new byte[20]);
        var bound = book.Position + 4;
        Record(book, 0x0085, [0, 0, 0, 0, 0, 0, .. Short(sheet.Name)]);
        Record(book, 0x000A, []);
        var start = (uint)book.Position;
        Record(book, 0x0809, Start(0x0010));
        Record(book, 0x0200, [.. Wide(0u), .. Wide((uint)sheet.Rows.Length), .. Numbers(0, sheet.Rows.Max(r => r.Length), 0)]);
        foreach (var (row, cells) in sheet.Rows.Index())
        {
            foreach (var (column, cell) in cells.Index())
            {
                Cell(book, row, column, cell);
            }
        }

        var merged = (from row in sheet.Rows.Index()
                      from cell in row.Item.Index()
                      where cell.Item is { Across: > 1 } or { Down: > 1 }
                      select Numbers(row.Index, row.Index + cell.Item!.Down - 1, cell.Index, cell.Index + cell.Item.Across - 1)).ToList();
        if (merged.Count > 0)
        {
            Record(book, 0x00E5, [.. Numbers(merged.Count), .. merged.SelectMany(m => m)]);
        }

        Record(book, 0x000A, []);
        var bytes = book.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan((int)bound), start);
        return bytes;
    }

    private static void Cell(MemoryStream book, int row, int column, TableCell? cell)
    {
        if (cell is null)
        {
            return;
        }

        if (cell.Said is not null && long.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            Record(book, 0x0203, [.. Numbers(row, column, 0), .. Wide((double)number)]);
        }
        else
        {
            Record(book, 0x0204, [.. Numbers(row, column, 0, cell.Plain.Length), 1, .. Encoding.Unicode.GetBytes(cell.Plain)]);
        }
    }

    private static byte[] Start(int type) => [.. Numbers(0x0600, type, 0x0DBB, 0x07CC), .. Wide(0u), .. Wide(6u)];

    private static byte[] Short(string text) => [(byte)text.Length, 0, .. Encoding.ASCII.GetBytes(text)];

    private static byte[] Numbers(params int[] numbers) => [.. numbers.SelectMany(n => new[] { (byte)(n & 0xFF), (byte)((n >> 8) & 0xFF) })];

    private static byte[] Wide(uint number) => Numbers((int)(number & 0xFFFF), (int)(number >> 16));

    private static byte[] Wide(double number)
    {
        var bytes = new byte[sizeof(double)];
        BinaryPrimitives.WriteDoubleLittleEndian(bytes, number);
        return bytes;
    }

    private static void Record(MemoryStream book, int type, byte[] content)
    {
        book.Write(Numbers(type, content.Length));
        book.Write(content);
    }
}
