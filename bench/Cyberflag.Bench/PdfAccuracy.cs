using System.Diagnostics;
using System.Globalization;
using Cyberflag.Formats;
using UglyToad.PdfPig;

namespace Cyberflag.Bench;

/// <summary>PDF: how far the tables of the suite are found, table by table, and how fast beside the plain text of the library alone.</summary>
public static class PdfAccuracy
{
    private const int Rounds = 8;

    /// <summary>Prints both; says so where the suite is not beside the repository.</summary>
    public static void Print()
    {
        if (Folder() is not { } folder)
        {
            Console.WriteLine("PDF tables: ../shared/corpus/pdf is not beside the repository.");
            return;
        }

        Console.WriteLine($"{"PDF tables: F1 of cell adjacencies",-44}{"F1",8}{"tables",9}   expectation");
        var scores = PdfSuite.Scores(folder);
        foreach (var score in scores)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.File,-44}{score.F1,8:0.000}{score.Tables,9}   {score.Expectation}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"macro-average (target 0.90)",-44}{scores.Average(s => s.F1),8:0.000}"));
        Speed(folder);
    }

    private static void Speed(string folder)
    {
        var files = Directory.GetFiles(Path.Combine(folder, "camelot"), "*.pdf").Order(StringComparer.Ordinal)
            .Where(f => !f.Contains("protected", StringComparison.Ordinal)).Select(File.ReadAllBytes).ToArray();
        var pages = 0;
        var (library, ours) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            pages = 0;
            var clock = Stopwatch.StartNew();
            foreach (var file in files)
            {
                using var document = PdfDocument.Open(file);
                pages += document.GetPages().Count(p => p.Text.Length >= 0);
            }

            library = Math.Min(library, clock.Elapsed.TotalSeconds);
            clock.Restart();
            foreach (var file in files)
            {
                DocumentReader.Read("reply.pdf", file);
            }

            ours = Math.Min(ours, clock.Elapsed.TotalSeconds);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{"pages a second and core, warm (target 40)",-44}{pages / ours,8:0.0}   plain text by the library alone {pages / library:0.0}; ratio of time {ours / library:0.00}"));
    }

    private static string? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var pdf = Path.Combine(folder.FullName, "shared", "corpus", "pdf");
            if (Directory.Exists(pdf))
            {
                return pdf;
            }
        }

        return null;
    }
}
