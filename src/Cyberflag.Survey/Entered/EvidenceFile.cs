using System.Globalization;
using System.Security.Cryptography;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>The files that prove figures entered by hand: below the survey folder, <c>evidence/FORCE/DATE/</c> or a document of <c>replies/</c>.</summary>
internal static class EvidenceFile
{
    /// <summary>No evidence is larger.</summary>
    public const long Largest = 256L * 1024 * 1024;

    /// <summary>SHA-256 of a file of the survey; null where it is not there or does not lie below the folder.</summary>
    public static string? Hash(SurveyFolder folder, string name) => Bytes(folder, name) is { } bytes ? HashOf(bytes) : null;

    /// <summary>The bytes of a file of the survey; null where it is not there or does not lie below the folder.</summary>
    public static byte[]? Bytes(SurveyFolder folder, string name) =>
        NameIn(folder, folder.Of(name)) is not null && File.Exists(folder.Of(name)) ? File.ReadAllBytes(folder.Of(name)) : null;

    /// <summary>
    /// The name under which a file is evidence: its own where it lies in the survey, otherwise that of a place for a copy.
    /// A file of other bytes is never replaced.
    /// </summary>
    public static string NameFor(SurveyFolder folder, string path, byte[] bytes, Force force, DateOnly date)
    {
        if (NameIn(folder, path) is { } own)
        {
            return own;
        }

        var (stem, extension) = (Path.GetFileNameWithoutExtension(path), Path.GetExtension(path));
        for (var copy = 1; ; copy++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"evidence/{force.Id}/{date:yyyy-MM-dd}/{stem}{(copy == 1 ? "" : $"-{copy}")}{extension}");
            if (!File.Exists(folder.Of(name)) || Hash(folder, name) == HashOf(bytes))
            {
                return name;
            }
        }
    }

    /// <summary>SHA-256 as the survey writes it.</summary>
    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The name of a file within the survey; null for one above the folder and for the ledger's own.</summary>
    public static string? NameIn(SurveyFolder folder, string path)
    {
        var name = Path.GetRelativePath(folder.Path, Path.GetFullPath(path)).Replace('\\', '/');
        return name.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(name) || name.StartsWith(".cyberflag/", StringComparison.Ordinal) ? null : name;
    }
}
