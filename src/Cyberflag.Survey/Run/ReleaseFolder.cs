using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Cyberflag.Publish;

namespace Cyberflag.Surveys;

/// <summary>
/// Writes a release to disk so that a run that breaks off leaves nothing half written: each file is written beside its place and
/// then moved there, unchanged files are left alone, and files of an earlier release that this one no longer has are removed. Files
/// that no release wrote are never touched.
/// </summary>
internal static class ReleaseFolder
{
    /// <summary>Name of the list of a release's files, which lies among them.</summary>
    public const string ListName = "files.txt";

    /// <summary>The full path of the target, if a release may be written there.</summary>
    /// <exception cref="SurveyException">It is the survey itself, or holds files of others.</exception>
    public static string Checked(SurveyFolder folder, string target)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        if (full == folder.Path || IsAtOrBelow(folder.Of("replies"), full) || IsAtOrBelow(folder.Store, full))
        {
            throw new SurveyException($"The release cannot be written to {target}: that is part of the survey. Give another folder with --out.");
        }

        if (File.Exists(full))
        {
            throw new SurveyException($"The release cannot be written to {target}: that is a file. Give a folder with --out.");
        }

        return Directory.Exists(full) && !File.Exists(Path.Combine(full, ListName)) && Directory.EnumerateFileSystemEntries(full).Any(e => !IsOurs(full, e))
            ? throw new SurveyException($"The release cannot be written to {target}: other files lie there. Give an empty folder with --out.")
            : full;
    }

    /// <summary>Writes the files. The list of them comes before them, so that a broken run's files can be told from others'.</summary>
    public static void Write(string target, ImmutableArray<OutputFile> files)
    {
        Directory.CreateDirectory(target);
        var list = Path.Combine(target, ListName);
        var before = File.Exists(list) ? File.ReadAllLines(list) : [];
        var now = files.Select(f => f.Path).Append(ListName).ToHashSet(StringComparer.Ordinal);
        AtomicFile.WriteMade(list, Encoding.UTF8.GetBytes(Lines(now.Union(before))));
        foreach (var broken in now.Union(before).Where(p => IsBelow(target, p)).Select(p => Path.Combine(target, p + AtomicFile.Beside)).Where(File.Exists))
        {
            File.Delete(broken);
        }

        Parallel.ForEach(files, file => AtomicFile.WriteMade(Path.Combine(target, file.Path), file.Bytes.Span));

        foreach (var stale in before.Where(p => !now.Contains(p) && IsBelow(target, p)))
        {
            File.Delete(Path.Combine(target, stale));
        }

        AtomicFile.WriteMade(list, Encoding.UTF8.GetBytes(Lines(now)));
    }

    /// <summary>SHA-256 over what a release rests on and over the names and contents of its files: two releases are the same where it is.</summary>
    public static string Fingerprint(ImmutableArray<OutputFile> files, string pinned)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(pinned));
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\n{file.Bytes.Length}\n"));
            hash.AppendData(file.Bytes.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static bool IsOurs(string target, string entry) => Path.GetRelativePath(target, entry) == ListName + AtomicFile.Beside;

    private static bool IsBelow(string target, string path) =>
        Path.GetFullPath(Path.Combine(target, path)).StartsWith(target + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool IsAtOrBelow(string folder, string path) => path == folder || path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Lines(IEnumerable<string> names) => string.Concat(names.Order(StringComparer.Ordinal).Select(n => n + "\n"));
}
