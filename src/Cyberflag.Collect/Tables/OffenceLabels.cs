using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// The labels of one number that name its offence: a code, a description, the group that it belongs to. The code says which offence it
/// is and the description has to agree; a group tells nothing more than either.
/// </summary>
internal static partial class OffenceLabels
{
    /// <summary>Writes the offence that the labels name together into a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="labels">Each label with the heading of its column, from the outermost to the innermost.</param>
    /// <param name="offences">The offences known.</param>
    public static void Apply(Draft draft, IReadOnlyList<(string Heading, string Label)> labels, OffenceList offences)
    {
        draft.HasOffences = true;
        var filled = labels.Where(l => !string.IsNullOrWhiteSpace(l.Label)).DistinctBy(l => l.Label).ToList();
        var names = filled.Where(l => !Code().IsMatch(l.Heading) && !Group().IsMatch(l.Heading)).Select(l => l.Label).ToList();
        names = names.Count > 0 ? names : filled.Where(l => !Code().IsMatch(l.Heading)).Select(l => l.Label).ToList();
        var codes = filled.Where(l => Code().IsMatch(l.Heading)).Select(l => l.Label).ToList();
        if (filled.Count == 0)
        {
            draft.Doubt("a label is missing");
            return;
        }

        var mention = codes.Count > 0 ? Coded(draft, codes[^1], names.LastOrDefault(), offences) : Named(draft, names, offences);
        draft.Doubt(draft.Offence is { Code: not null } other && other.Code != mention.Code ? "its headings name two offences" : null);
        draft.Offence = mention;
        if (!draft.Dimensions.TryAdd(Draft.OffenceDimension, mention.Label))
        {
            draft.Dimensions[Draft.OffenceDimension] = mention.Label;
        }
    }

    private static OffenceMention Coded(Draft draft, string code, string? name, OffenceList offences)
    {
        var coded = OffenceReading.Label(code.Trim(), offences);
        var named = name is null ? null : OffenceReading.Label(name, offences);
        draft.Doubt(named?.Code is { } own && own != coded.Code && (coded.Code is null || !offences.Overlap(own, coded.Code))
            ? $"its code is '{code.Trim()}' and its name is '{name}'" : null);
        return coded with { Label = name ?? code, Doubt = coded.Code is null && named is null ? coded.Doubt : null };
    }

    // The innermost name is the offence; those above it are its groups.
    private static OffenceMention Named(Draft draft, List<string> names, OffenceList offences)
    {
        var mentions = names.ConvertAll(n => OffenceReading.Label(n, offences));
        var own = mentions[^1];
        foreach (var outer in mentions.SkipLast(1).Where(m => m.Code is not null))
        {
            draft.Doubt(own.Code is { } code && (code == outer.Code || offences.Overlap(code, outer.Code!)) ? null : "its headings name two offences");
        }

        return own.Code is null && CrimeWords.IsGroup(own.Label) ? own with { Doubt = null } : own;
    }

    [GeneratedRegex(@"\bcodes?\b|\bhoc(?:r|cl)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(?:sub[\s-]?)?(?:group|categor(?:y|ie)|class)s?\b|\bclassification\b", RegexOptions.IgnoreCase)]
    private static partial Regex Group();
}
