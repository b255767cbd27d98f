using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>Finds the offences that a text names, by code and by name; a name beside its own code is named once.</summary>
internal static partial class OffenceReading
{
    private static readonly ConditionalWeakTable<OffenceList, Remembered<ImmutableArray<OffenceMention>>> Found = [];
    private static readonly ConditionalWeakTable<OffenceList, Remembered<ImmutableArray<OffenceMention>>> Everywhere = [];
    private static readonly ConditionalWeakTable<OffenceList, Remembered<OffenceMention>> Labels = [];

    /// <summary>The offences that a running text names, each once, in their order.</summary>
    public static ImmutableArray<OffenceMention> Find(string text, OffenceList offences) => Found
        .GetValue(offences, list => new(t => OffenceTogether.Joined(Merge(Mentions(t, list)), t, list))).Of(text);

    /// <summary>Every place where a running text names an offence.</summary>
    public static ImmutableArray<OffenceMention> Mentions(string text, OffenceList offences) => Everywhere
        .GetValue(offences, list => new(t => Apart(WithStatutes([.. OffenceCodeForm.Find(t, list, isCell: false), .. OffenceNameForm.Find(t, list)], OffenceStatuteForm.Find(t, list)), OffenceGroupForm.Find(t, list)))).Of(text);

    /// <summary>
    /// The offence that a label of an offence column names. A label that is not known has no code: with a doubt where it may be
    /// one of ours in other words, without where it certainly is not.
    /// </summary>
    public static OffenceMention Label(string label, OffenceList offences) => Labels
        .GetValue(offences, list => new(l => Named(l, list))).Of(label);

    private static OffenceMention Named(string label, OffenceList offences)
    {
        var codes = Merge([.. OffenceCodeForm.Find(label, offences, isCell: true), .. OffenceNameForm.Find(label, offences).Where(m => m.Code == "CSO")]);
        var named = OffenceLabelForm.Read(label, offences);
        return codes.Length == 1 && (named is null || named.Code == codes[0].Code || codes[0].Code is null) ? codes[0] with { Label = label }
            : codes.Length == 0 && named is not null ? named
            : codes.Length == 0 && Remark().Match(label) is { Success: true } remark && OffenceLabelForm.Read(remark.Groups["name"].Value, offences) is { } bare
                ? bare with { Length = label.Length, Label = label, Doubt = $"a remark stands beside its offence ('{remark.Groups["remark"].Value}')" }
            : codes.Length == 0 && OffenceShortForm.Read(label, offences) is { } brief ? brief
            : Class(codes, label, offences) is { } together ? new OffenceMention(0, label.Length, together, label, $"'{label}' names several lines of class {together}")
            : new OffenceMention(0, label.Length, null, label,
                codes.Length > 0 ? $"'{label}' names several offences"
                : OffenceLabelForm.MayBeKnown(label) ? $"the offence '{label}' is not in the reference data by that name" : null);
    }

    // "88/1 and 88/2", "86/2 and 86/10 added together": lines of one class.
    private static string? Class(ImmutableArray<OffenceMention> codes, string label, OffenceList offences) => Joined().IsMatch(label) ? Class(codes, offences) : null;

    /// <summary>The class of which several offences are lines, or null where they are not all of one.</summary>
    public static string? Class(ImmutableArray<OffenceMention> codes, OffenceList offences) =>
        codes.Length > 1 && codes.Select(c => c.Code is null ? null : offences.Find(c.Code)?.PartOf).Distinct().ToList() is [{ } one] ? one : null;

    [GeneratedRegex(@"\band\b|[&+,]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    // A section beside the code or the name of its offence says nothing more.
    private static ImmutableArray<OffenceMention> WithStatutes(ImmutableArray<OffenceMention> named, IEnumerable<OffenceMention> statutes) =>
        named.AddRange(statutes.Where(s => !named.Any(n => n.Start < s.Start + s.Length && s.Start < n.Start + n.Length)));

    // A group is named where nothing more particular is.
    private static ImmutableArray<OffenceMention> Apart(ImmutableArray<OffenceMention> all, ImmutableArray<OffenceMention> groups) =>
        With(WithoutParts(all, groups), groups);

    private static ImmutableArray<OffenceMention> With(ImmutableArray<OffenceMention> named, ImmutableArray<OffenceMention> groups) =>
        named.AddRange(groups.Where(g => !named.Any(n => n.Start < g.Start + g.Length && g.Start < n.Start + n.Length)));

    // "Sexual offences against children under 18" is the group in more words than its name has.
    private static ImmutableArray<OffenceMention> WithoutParts(ImmutableArray<OffenceMention> named, ImmutableArray<OffenceMention> groups) =>
        named.RemoveAll(n => groups.Any(g => g.Code == n.Code && g.Start <= n.Start && n.Start + n.Length < g.Start + g.Length));

    // "Sexual grooming (inc. communication)": what stands in brackets may narrow or widen the offence.
    [GeneratedRegex(@"^\s*(?<name>[^()]{6,})\((?<remark>[^()]+)\)\s*$")]
    private static partial Regex Remark();

    private static ImmutableArray<OffenceMention> Merge(ImmutableArray<OffenceMention> mentions) =>
        [.. mentions.OrderBy(m => m.Start).DistinctBy(m => m.Code ?? m.Label)];
}
