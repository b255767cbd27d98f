using System.Diagnostics;

namespace Cyberflag.App.Tests;

/// <summary>The built program, called as a person calls it, and folders to call it on.</summary>
internal static class CyberflagProgram
{
    public static string Root { get; } = FindRoot();

    /// <summary>What the program printed and how it ended.</summary>
    public sealed record Result(int ExitCode, string Output, string Errors);

    public static Process Start(params string[] arguments) => StartOn(160, arguments);

    /// <summary>The program with variables of its own in the environment.</summary>
    public static Process StartIn(IReadOnlyDictionary<string, string> variables, params string[] arguments) => Start(160, variables, arguments);

    /// <summary>The program on a terminal of so many columns.</summary>
    public static Process StartOn(int columns, params string[] arguments) => Start(columns, new Dictionary<string, string>(), arguments);

    private static Process Start(int columns, IReadOnlyDictionary<string, string> variables, string[] arguments, string? folder = null)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? Root,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "cyberflag.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["COLUMNS"] = columns.ToString(System.Globalization.CultureInfo.InvariantCulture);
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    public static Result Run(params string[] arguments) => RunOn(160, arguments);

    /// <summary>What it prints with variables of its own in the environment.</summary>
    public static Result RunIn(IReadOnlyDictionary<string, string> variables, params string[] arguments) => Ended(StartIn(variables, arguments));

    /// <summary>What it prints on a terminal of so many columns.</summary>
    public static Result RunOn(int columns, params string[] arguments) => Ended(StartOn(columns, arguments));

    /// <summary>What it prints when it is called in that folder.</summary>
    public static Result RunAt(string folder, params string[] arguments) => Ended(Start(160, new Dictionary<string, string>(), arguments, folder));

    private static Result Ended(Process started)
    {
        using var process = started;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Result(process.ExitCode, output, errors.Result);
    }

    /// <summary>A copy of the example without its output, below a new temporary folder.</summary>
    public static string CopyOfExample()
    {
        var target = Directory.CreateTempSubdirectory("cyberflag-test-").FullName;
        var source = Path.Combine(Root, "examples", "online-offences");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(source, file);
            if (!name.StartsWith(".cyberflag", StringComparison.Ordinal) && !name.StartsWith("out", StringComparison.Ordinal))
            {
                var copy = Path.Combine(target, name);
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }

        return target;
    }

    /// <summary>Every file below a folder with its bytes, by name.</summary>
    public static SortedDictionary<string, byte[]> Files(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            files.Add(Path.GetRelativePath(folder, file), File.ReadAllBytes(file));
        }

        return files;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Cyberflag.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("Cyberflag.slnx lies in no folder above the tests.");
    }
}
