using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// The files of <c>replies/</c>, looked through folder by folder. Links are not followed and a folder that may not be read is left: each of these, a file
/// outside the folders of forces, and a folder whose name is no day are findings; all the others are read.
/// </summary>
internal sealed class RepliesFolder
{
    private const string Root = "replies";

    private readonly SurveyFolder folder;
    private readonly ImmutableArray<ReplyFile>.Builder files = ImmutableArray.CreateBuilder<ReplyFile>();
    private readonly ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();

    private RepliesFolder(SurveyFolder folder) => this.folder = folder;

    /// <summary>The files, ordered by name, and what a person should know of them.</summary>
    /// <param name="folder">The survey.</param>
    public static (ImmutableArray<ReplyFile> Files, ImmutableArray<Finding> Findings) Of(SurveyFolder folder)
    {
        var replies = new RepliesFolder(folder);
        if (Directory.Exists(folder.Of(Root)))
        {
            replies.Look(Root);
        }
        else if (File.Exists(folder.Of(Root)))
        {
            replies.findings.Add(new Finding("S-049", Severity.Error, "This is a file where the folder of the replies is expected: nothing was read.", Root, "Move the file away, and put the replies into replies/FORCE/DATE/."));
        }

        return ([.. replies.files.OrderBy(f => f.Name, StringComparer.Ordinal)], [.. replies.findings.OrderBy(f => f.Where, StringComparer.Ordinal)]);
    }

    /// <summary>Days of folders that are still to come, which no reply can have.</summary>
    /// <param name="files">The files.</param>
    /// <param name="today">The day.</param>
    public static IEnumerable<Finding> ToCome(IEnumerable<ReplyFile> files, DateOnly today) => files
        .Where(f => f.Received > today)
        .GroupBy(f => string.Join('/', f.Name.Split('/').Take(3)), StringComparer.Ordinal)
        .Select(g => new Finding(
            "S-041", Severity.Warning, string.Create(CultureInfo.InvariantCulture, $"The day {g.First().Received:yyyy-MM-dd} of this folder is still to come, and the reply has come already."), g.Key,
            "Name the folder by the day on which the reply came."));

    private void Look(string name)
    {
        foreach (var entry in Entries(name))
        {
            var below = $"{name}/{entry.Name}";
            if (entry.Name.StartsWith('.') || entry.Name.StartsWith("~$", StringComparison.Ordinal))
            {
                continue;
            }

            if ((int)entry.Attributes == -1)
            {
                findings.Add(new Finding(
                    "S-050", Severity.Error, "A file or folder with this name cannot be found again: its name is not valid text, or it went away meanwhile. Nothing of it was read.", below, "Give it another name, and run again."));
            }
            else if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                findings.Add(new Finding(
                    "S-042", Severity.Error, "This is a link to somewhere else and is not followed: nothing behind it was read.", below, "Put the file or folder itself in its place."));
            }
            else if (entry is DirectoryInfo)
            {
                Look(below);
            }
            else
            {
                Take(below);
            }
        }
    }

    private List<FileSystemInfo> Entries(string name)
    {
        try
        {
            return [.. new DirectoryInfo(folder.Of(name)).EnumerateFileSystemInfos()];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            findings.Add(new Finding("S-043", Severity.Error, $"This folder cannot be looked into, and nothing in it was read: {problem.Message}", name, "See that you may read it, and run again."));
            return [];
        }
    }

    private void Take(string name)
    {
        var parts = name.Split('/');
        var force = parts.Length > 2 ? folder.Reference.Gazetteer.FindForce(parts[1]) : null;
        DateOnly? received = parts.Length > 3
            && DateOnly.TryParseExact(parts[2], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        if (parts.Length < 4)
        {
            findings.Add(new Finding(
                "S-044", Severity.Warning, $"The file lies outside a folder of {(parts.Length < 3 ? "a force and " : "")}a day: {(parts.Length < 3 ? "both are" : "the day is")} taken from the document, where it tells.", name,
                "Put it into replies/FORCE/DATE/, such as replies/kent/2025-10-31/."));
        }
        else if (received is null && !findings.Any(f => f.Code == "S-045" && f.Where == DayFolder(parts)))
        {
            findings.Add(new Finding(
                "S-045", Severity.Warning, $"'{parts[2]}' is no day: when the reply came is taken from the document, where it tells.", DayFolder(parts), "Name the folder by the day on which the reply came, such as 2025-10-31."));
        }

        files.Add(new ReplyFile(name, folder.Of(name), force, received, parts.Length > 2 && force is null ? parts[1] : null));
    }

    private static string DayFolder(string[] parts) => string.Join('/', parts.Take(3));
}
