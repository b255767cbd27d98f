using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Cyberflag.Surveys;
using Cyberflag.Surveys.Sample;

namespace Cyberflag.Bench;

/// <summary>Time and memory of <c>run</c>: the example, a synthetic survey of 44 forces and 10 years, and that with one reply changed.</summary>
internal static class MainJob
{
    public static void Print()
    {
        var work = Directory.CreateTempSubdirectory("cyberflag-bench-");
        try
        {
            var example = Path.Combine(work.FullName, "example");
            Copy(ExampleFolder(), example);
            var synthetic = Path.Combine(work.FullName, "synthetic");
            WriteSynthetic(synthetic);

            Console.WriteLine($"{"run",-44}{"seconds",9}{"peak MB",9}{"target",16}");
            Row("example, first run", example, "2 s");
            Row("example, second run, nothing changed", example, "");
            Row("synthetic 44 forces x 10 years, first run", synthetic, "5 s, 500 MB");
            ChangeOne(synthetic);
            Row("synthetic, one reply changed", synthetic, "1 s");
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    /// <summary>Writes the synthetic survey of the benchmark.</summary>
    public static void WriteSynthetic(string folder) =>
        SampleSurvey.Write(SampleSpec.Benchmark, (name, bytes) => Write(Path.Combine(folder, name), bytes));

    /// <summary>One run in this process; prints the seconds, the processor time and the memory allocated before each stage.</summary>
    public static int Stages(string folder)
    {
        var clock = Stopwatch.StartNew();
        SurveyRun.Publish(SurveyFolder.Open(folder), null, TimeProvider.System, new StageTimes(clock));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{clock.Elapsed.TotalSeconds,8:0.00} s {Environment.CpuUsage.TotalTime.TotalSeconds,6:0.00} s of processor {GC.GetTotalAllocatedBytes() / 1e6,6:0} MB allocated  done; collecting garbage {GC.GetTotalPauseDuration().TotalSeconds:0.00} ({GC.CollectionCount(0)}, {GC.CollectionCount(1)}, {GC.CollectionCount(2)}), compiled {JitInfo.GetCompiledMethodCount()} methods in {JitInfo.GetCompilationTime().TotalSeconds:0.00}"));
        return 0;
    }

    /// <summary>One run in this process; prints seconds after start-up, observations and peak memory.</summary>
    public static int MeasureHere(string folder)
    {
        var clock = Stopwatch.StartNew();
        var result = SurveyRun.Publish(SurveyFolder.Open(folder), null, TimeProvider.System);
        clock.Stop();
        var observations = result.Collected.Observations.Count();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds} {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0} {observations}"));
        return 0;
    }

    private static void Row(string name, string folder, string target)
    {
        var parts = ChildProcess.Numbers("one", folder);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-44}{parts[0],9:0.00}{parts[1],9:0}{target,16}   {parts[2]:0} observations"));
    }

    /// <summary>Adds a blank line to the first CSV reply: another document, the same figures.</summary>
    private static void ChangeOne(string folder) =>
        File.AppendAllText(Directory.EnumerateFiles(Path.Combine(folder, "replies"), "*.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First(), "\r\n");

    private static string ExampleFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var example = Path.Combine(folder.FullName, "examples", "online-offences");
            if (Directory.Exists(example))
            {
                return example;
            }
        }

        throw new DirectoryNotFoundException("examples/online-offences lies in no folder above the program.");
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(from, file);
            if (!name.StartsWith(".cyberflag", StringComparison.Ordinal) && !name.StartsWith("out", StringComparison.Ordinal))
            {
                Write(Path.Combine(to, name), File.ReadAllBytes(file));
            }
        }
    }

    private static void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private sealed class StageTimes(Stopwatch clock) : IProgress<RunProgress>
    {
        private string stage = "";

        public void Report(RunProgress value)
        {
            if (Interlocked.Exchange(ref stage, value.Stage) != value.Stage)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,8:0.00} s {Environment.CpuUsage.TotalTime.TotalSeconds,6:0.00} s of processor {GC.GetTotalAllocatedBytes() / 1e6,6:0} MB allocated  {value.Stage}"));
            }
        }
    }
}
