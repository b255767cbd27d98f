using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Cyberflag.Formats;
using ExcelDataReader;

namespace Cyberflag.Bench;

/// <summary>
/// A workbook of 200,000 rows and 12 columns, read by this project (addresses and superscripts kept) and by ExcelDataReader in the same run,
/// each in processes of its own.
/// </summary>
internal static class XlsxJob
{
    private const int Rows = 200_000;
    private const int Columns = 12;
    private const int Runs = 3;
    private const int Seed = 20190625;

    /// <summary>Prints seconds and peak memory of both readers, and the ratio of the best runs.</summary>
    public static int Print()
    {
        var file = Path.Combine(Path.GetTempPath(), $"cyberflag-bench-{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}.xlsx");
        try
        {
            Write(file);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Rows:N0} x {Columns} cells, {new FileInfo(file).Length / 1048576.0:0.0} MB of XLSX, best of {Runs} runs each"));
            Console.WriteLine($"{"reader",-24}{"seconds",9}{"rows/s",10}{"peak MB",9}");
            var (ours, theirs) = (Best("cyberflag", file), Best("exceldatareader", file));
            Row("Cyberflag.Formats", ours);
            Row("ExcelDataReader", theirs);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {theirs.Seconds / ours.Seconds:0.00} (target at least 1), peak {ours.Megabytes:0} MB (target below 150)"));
            return 0;
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Reads the file once with one reader; prints seconds, peak memory and cells.</summary>
    public static int MeasureHere(string reader, string file)
    {
        var clock = Stopwatch.StartNew();
        var cells = reader == "cyberflag" ? Ours(file) : Theirs(file);
        clock.Stop();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds} {process.PeakWorkingSet64 / 1048576.0} {cells}"));
        return 0;
    }

    private static long Ours(string file)
    {
        var content = DocumentReader.Read("bench.xlsx", File.ReadAllBytes(file));
        var grid = content.Blocks.OfType<GridBlock>().Single().Grid;
        var cells = 0L;
        for (var row = 0; row < grid.Rows; row++)
        {
            for (var column = 0; column < grid.Columns; column++)
            {
                cells += grid[row, column].Kind == CellKind.Blank ? 0 : 1;
            }
        }

        return cells;
    }

    private static long Theirs(string file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var stream = File.OpenRead(file);
        using var reader = ExcelReaderFactory.CreateReader(stream);
        var cells = 0L;
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                cells += reader.GetValue(column) is null ? 0 : 1;
            }
        }

        return cells;
    }

    private static (double Seconds, double Megabytes) Best(string reader, string file)
    {
        var runs = Enumerable.Range(0, Runs).Select(_ => ChildProcess.Numbers("xlsx-one", reader, file)).ToList();
        return (runs.Min(r => r[0]), runs.Max(r => r[1]));
    }

    private static void Row(string name, (double Seconds, double Megabytes) best) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-24}{best.Seconds,9:0.00}{Rows / best.Seconds,10:N0}{best.Megabytes,9:0}"));

    /// <summary>Force, offence and year as shared strings, one label in fifty with a superscript mark; eight counts and a date.</summary>
    private static void Write(string file)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Links = "http://schemas.openxmlformats.org/package/2006/relationships";
        using var zip = new ZipArchive(File.Create(file), ZipArchiveMode.Create);
        Part(zip, "[Content_Types].xml", w => w.Write("<Types/>"));
        Part(zip, "_rels/.rels", w => w.Write($"<Relationships xmlns=\"{Links}\"><Relationship Id=\"r\" Type=\"{Types}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
        Part(zip, "xl/workbook.xml", w => w.Write($"<workbook xmlns=\"{Main}\" xmlns:r=\"{Types}\"><sheets><sheet name=\"Records\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>"));
        Part(zip, "xl/_rels/workbook.xml.rels", w => w.Write(
            $"<Relationships xmlns=\"{Links}\"><Relationship Id=\"s\" Type=\"{Types}/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + $"<Relationship Id=\"t\" Type=\"{Types}/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"u\" Type=\"{Types}/styles\" Target=\"styles.xml\"/></Relationships>"));
        Part(zip, "xl/styles.xml", w => w.Write(
            $"<styleSheet xmlns=\"{Main}\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"3\"/><xf numFmtId=\"17\"/></cellXfs></styleSheet>"));
        Part(zip, "xl/sharedStrings.xml", w =>
        {
            w.Write($"<sst xmlns=\"{Main}\">");
            for (var i = 0; i < 1000; i++)
            {
                w.Write(i % 50 == 0
                    ? $"<si><r><t>Label {i}</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>{i % 9}</t></r></si>"
                    : $"<si><t>Label of some length, number {i}</t></si>");
            }

            w.Write("</sst>");
        });
        Part(zip, "xl/worksheets/sheet1.xml", Sheet);
    }

    private static void Sheet(TextWriter writer)
    {
        // Minimal standard generator of Park and Miller: the same file on every machine.
        var state = (long)Seed;
        int Next(int below)
        {
            state = state * 48271 % 2147483647;
            return (int)(state % below);
        }

        writer.Write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (var row = 1; row <= Rows; row++)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{row}\">"));
            for (var column = 0; column < Columns; column++)
            {
                var name = (char)('A' + column);
                var (marks, value) = column switch
                {
                    < 3 => ("t=\"s\"", Next(1000)),
                    11 => ("s=\"2\"", 42000 + Next(1500)),
                    _ => ("s=\"1\"", Next(100000)),
                };
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"<c r=\"{name}{row}\" {marks}><v>{value}</v></c>"));
            }

            writer.Write("</row>");
        }

        writer.Write("</sheetData></worksheet>");
    }

    private static void Part(ZipArchive zip, string name, Action<TextWriter> write)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(false));
        write(writer);
    }
}
