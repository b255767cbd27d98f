using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;

namespace Cyberflag.Surveys;

/// <summary>What a scan found.</summary>
/// <param name="Found">The files with what was found in each.</param>
/// <param name="Failure">Why it could not be done; null where it was.</param>
public sealed record ScanResult(ImmutableArray<(string File, string What)> Found, string? Failure);

/// <summary>ClamAV as it is installed: <c>clamdscan</c>, which asks the running service, or <c>clamscan</c>. Both unpack messages and archives themselves.</summary>
/// <param name="Program">Its path.</param>
public sealed record VirusScanner(string Program)
{
    private const int Infected = 1;

    private static readonly string[] Names = ["clamdscan", "clamscan"];

    /// <summary>The scanner that is installed; null where none is.</summary>
    public static VirusScanner? Installed() => In((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The scanner in some folders; null where there is none.</summary>
    public static VirusScanner? In(IReadOnlyCollection<string> folders) =>
        Names.SelectMany(n => folders.Select(f => Path.Combine(f, OperatingSystem.IsWindows() ? $"{n}.exe" : n))).FirstOrDefault(File.Exists) is { } program ? new VirusScanner(program) : null;

    /// <summary>Scans all files of a folder in one run.</summary>
    public ScanResult Scan(string folder)
    {
        var start = new ProcessStartInfo(Program) { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = Path.GetFileNameWithoutExtension(Program) == "clamdscan" ? ["--fdpass", "--infected", "--no-summary", "--stdout", folder] : ["--recursive", "--infected", "--no-summary", "--stdout", folder];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            ImmutableArray<(string, string)> found = [.. output.ReplaceLineEndings("\n").Split('\n').Select(Line).OfType<(string, string)>()];
            return process.ExitCode is 0 || (process.ExitCode == Infected && found.Length > 0) ? new ScanResult(found, null) : new ScanResult(found, $"{Program} ended with {process.ExitCode}: {errors.Result.ReplaceLineEndings(" ").Trim()}");
        }
        catch (Exception problem) when (problem is Win32Exception or InvalidOperationException or IOException)
        {
            return new ScanResult([], $"{Program}: {problem.Message}");
        }
    }

    // "/path/name: What FOUND"
    private static (string, string)? Line(string line) =>
        line.EndsWith(" FOUND", StringComparison.Ordinal) && line.LastIndexOf(": ", StringComparison.Ordinal) is > 0 and var at ? (line[..at], line[(at + 2)..^" FOUND".Length]) : null;
}
