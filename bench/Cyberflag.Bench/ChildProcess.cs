using System.Diagnostics;
using System.Globalization;

namespace Cyberflag.Bench;

/// <summary>This program again in a process of its own, so that memory is that of one run.</summary>
internal static class ChildProcess
{
    /// <summary>Runs it with arguments; the numbers that its one line prints.</summary>
    public static double[] Numbers(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ChildProcess).Assembly.Location);
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return [.. line.Split(' ').Select(p => double.Parse(p, CultureInfo.InvariantCulture))];
    }
}
