using System.Diagnostics;
using System.Globalization;
using Cyberflag.Formats;
using Cyberflag.Tests.Formats;

namespace Cyberflag.Bench;

/// <summary>
/// Changes documents for as long as one likes and reads them: prints each file and seed at which a reader met what it does not know, took
/// longer than five seconds, or let a flipped bit pass unnoticed in a format that has checksums. The tests do the same for a few seconds.
/// </summary>
internal static class FuzzJob
{
    private static readonly ReadingLimits Limits = new() { Passwords = ["Secret1"] };

    /// <summary>Runs for some seconds over the files below a folder.</summary>
    public static int Print(int seconds, string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => (Name: Path.GetFileName(f), Bytes: File.ReadAllBytes(f))).ToList();
        var (clock, cases, faults, slowest) = (Stopwatch.StartNew(), 0L, 0, (Time: TimeSpan.Zero, Name: "", Seed: 0));
        for (var seed = 0; clock.Elapsed.TotalSeconds < seconds; seed++)
        {
            foreach (var (name, bytes) in files.TakeWhile(_ => clock.Elapsed.TotalSeconds < seconds))
            {
                var start = clock.Elapsed;
                var content = DocumentReader.Read(name, new Mutations(seed).Change(bytes), Limits);
                var took = clock.Elapsed - start;
                slowest = took > slowest.Time ? (took, name, seed) : slowest;
                cases++;
                if (IsUnknown(content) || took.TotalSeconds > 5)
                {
                    faults++;
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}, seed {seed}: {took.TotalSeconds:0.0} s, {string.Join(' ', content.Findings.Select(f => f.Message).Take(3))}"));
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases} changed files of {files.Count}, {faults} faults; the slowest took {slowest.Time.TotalSeconds:0.00} s ({slowest.Name}, seed {slowest.Seed})"));
        return faults == 0 ? 0 : 1;
    }

    private static bool IsUnknown(Content content) => content.Findings.Any(f => f.Code == "F-014") || content.Attachments.Any(a => IsUnknown(a.Content));
}
