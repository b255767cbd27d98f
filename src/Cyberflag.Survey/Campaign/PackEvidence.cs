using System.Collections.Immutable;
using Cyberflag.Ledger;

namespace Cyberflag.Surveys;

/// <summary>A file that proves an event and did not come by the campaign's mail.</summary>
/// <param name="File">Where it lies in the pack; empty where it is missing.</param>
/// <param name="Words">What it is, for people.</param>
public sealed record EvidenceItem(string File, string Words);

/// <summary>The files of a pack beside the messages: documents in <c>replies/</c>, and what <c>events.csv</c> names as evidence. One that is missing is told.</summary>
internal static class PackEvidence
{
    /// <summary>The evidence of a request; no bytes where the file is missing or lies outside the survey.</summary>
    public static ImmutableArray<(EvidenceItem Item, byte[]? Bytes)> Of(SurveyFolder folder, LedgerStore ledger, RequestRecord request)
    {
        var found = ImmutableArray.CreateBuilder<(EvidenceItem, byte[]?)>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in request.Events.Select(e => e.Evidence).Where(e => e.Length > 0 && !IsMail(e)).Distinct(StringComparer.Ordinal))
        {
            var bytes = Bytes(folder, ledger, name);
            found.Add(bytes is null ? (new EvidenceItem("", $"{name}: this file is MISSING; put it beside the pack"), null) : (new EvidenceItem(Free($"evidence/{Plain(name)}", taken), $"file {name}"), bytes));
        }

        return found.ToImmutable();
    }

    /// <summary>A name that every archive can hold: letters and digits without accents, a hyphen for all else.</summary>
    public static string Plain(string name) => string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '-'));

    private static string Free(string name, HashSet<string> taken)
    {
        var (free, extension) = (name, Path.GetExtension(name));
        for (var number = 2; !taken.Add(free); number++)
        {
            free = $"{name[..^extension.Length]}-{number}{extension}";
        }

        return free;
    }

    // Messages and letters lie whole in the correspondence.
    private static bool IsMail(string evidence) => evidence.StartsWith(StoredMessages.Folder, StringComparison.Ordinal) || LetterName.Read(evidence) is not null;

    private static byte[]? Bytes(SurveyFolder folder, LedgerStore ledger, string name)
    {
        var (path, survey) = (Path.GetFullPath(folder.Of(name)), Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder.Of("."))));
        return path.StartsWith(survey + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(path) ? File.ReadAllBytes(path)
            : ledger.Documents().FirstOrDefault(d => d.Name == name) is { } document ? ledger.Bytes(document.Sha256) : null;
    }
}
