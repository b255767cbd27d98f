using System.Globalization;
using System.IO.Compression;
using System.Text;
using Cyberflag.Formats;

namespace Cyberflag.Tests.Formats.Pdf;

/// <summary>Small PDF files, written object by object as ISO 32000-1 describes them; a page is 400 by 400 points.</summary>
internal static class PdfFile
{
    public const string Font = "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";

    /// <summary>A document of pages with these content streams.</summary>
    public static byte[] Pages(params string[] contents) => Pages("", "", contents);

    /// <summary>A document whose catalog and pages have further entries.</summary>
    public static byte[] Pages(string catalog, string page, string[] contents)
    {
        var kids = string.Concat(contents.Select((_, i) => $"{3 + (2 * i)} 0 R "));
        return Objects(
        [
            $"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
            $"<< /Type /Pages /Kids [{kids}] /Count {contents.Length} >>",
            .. contents.SelectMany((c, i) => new[]
            {
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents {4 + (2 * i)} 0 R /Resources << {Font} >> {page} >>", Stream(c),
            }),
        ]);
    }

    /// <summary>A document of these objects, numbered from 1; the first is its catalog.</summary>
    public static byte[] Objects(params string[] objects)
    {
        var (file, offsets) = (new StringBuilder("%PDF-1.5\n"), new List<int>());
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        offsets.ForEach(o => file.Append(CultureInfo.InvariantCulture, $"{o:0000000000} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    public static string Stream(string content, string entries = "") => $"<< {entries} /Length {content.Length} >>\nstream\n{content}\nendstream";

    /// <summary>A stream that is packed, as text of one byte a letter.</summary>
    public static string Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(content);
        }

        return Stream(Encoding.Latin1.GetString(packed.ToArray()), "/Filter /FlateDecode");
    }

    /// <summary>Text at a place, from the lower left corner.</summary>
    public static string Text(double x, double y, string text, double size = 10) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({text}) Tj ET ");

    /// <summary>Text that runs upwards (as a page turned against the clock has it).</summary>
    public static string Upwards(double x, double y, string text) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F1 10 Tf 0 1 -1 0 {x} {y} Tm ({text}) Tj ET ");

    /// <summary>Text that runs downwards.</summary>
    public static string Downwards(double x, double y, string text) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F1 10 Tf 0 -1 1 0 {x} {y} Tm ({text}) Tj ET ");

    public static string Line(double x1, double y1, double x2, double y2) =>
        string.Create(CultureInfo.InvariantCulture, $"{x1} {y1} m {x2} {y2} l S ");

    /// <summary>A filled rectangle of a grey from 0 (black) to 1.</summary>
    public static string Filled(double x, double y, double width, double height, double grey) =>
        string.Create(CultureInfo.InvariantCulture, $"{grey} g {x} {y} {width} {height} re f 0 g ");

    /// <summary>The lines of a table: all horizontal ones at the ys over the whole width, all vertical ones at the xs.</summary>
    public static string Net(double[] xs, double[] ys) => string.Concat(
        ys.Select(y => Line(xs[0], y, xs[^1], y)).Concat(xs.Select(x => Line(x, ys[0], x, ys[^1]))));

    public static Content Read(params string[] contents) => DocumentReader.Read("reply.pdf", Pages(contents));

    public static string[] Places(Content content) =>
        [.. content.Blocks.OfType<TextBlock>().SelectMany(b => b.Lines).Select(l => $"p.{l.Page}/l.{l.Number} {l.Text}")];

    public static string[] Texts(Content content) => [.. content.Blocks.OfType<TextBlock>().SelectMany(b => b.Lines).Select(l => l.Text)];
}
