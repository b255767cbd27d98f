using System.ComponentModel;
using System.Diagnostics;

namespace Cyberflag.Request;

/// <summary>
/// The password of the campaign's account in the store of secrets of the system, for whoever does not want it in the environment: <c>secret-tool</c> (Linux:
/// GNOME Keyring, KWallet and others) and <c>security</c> (macOS Keychain). The program reads and never writes there.
/// </summary>
public static class SecretStore
{
    /// <summary>The name under which the password is kept.</summary>
    public const string Service = "cyberflag";

    private const int TimeoutMilliseconds = 30_000;

    /// <summary>The password of an account; null where no store is installed or it holds none.</summary>
    /// <param name="user">Name of the account.</param>
    /// <param name="folders">Where programs lie; null for those of the system.</param>
    public static string? Password(string user, IReadOnlyCollection<string>? folders = null)
    {
        ArgumentNullException.ThrowIfNull(user);
        folders ??= (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var stores = new (string Program, string[] Arguments)[]
        {
            ("secret-tool", ["lookup", "service", Service, "account", user]),
            ("security", ["find-generic-password", "-s", Service, "-a", user, "-w"]),
        };
        return stores.Select(s => (Path: folders.Select(f => Path.Combine(f, s.Program)).FirstOrDefault(File.Exists), s.Arguments)).Where(s => s.Path is not null)
            .Select(s => Answer(s.Path!, s.Arguments)).FirstOrDefault(a => a is { Length: > 0 });
    }

    private static string? Answer(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(TimeoutMilliseconds))
            {
                process.Kill(entireProcessTree: true);
                return null;
            }

            return process.ExitCode == 0 ? output.Result.TrimEnd('\r', '\n') : null;
        }
        catch (Exception problem) when (problem is Win32Exception or InvalidOperationException or IOException)
        {
            return null;
        }
    }
}
