using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>Finds the offences that a text names, by code and by name; a name beside its own code is named once.</summary>
internal static class OffenceReading
{
    private static readonly ConditionalWeakTable<OffenceList, Remembered<ImmutableArray<OffenceMention>>> Found = [];
    private static readonly ConditionalWeakTable<OffenceList, Remembered<ImmutableArray<OffenceMention>>> Everywhere = [];
    private static readonly ConditionalWeakTable<OffenceList, Remembered<OffenceMention>> Labels = [];

    /// <summary>The offences that a running text names, each once, in their order.</summary>
    public static ImmutableArray<OffenceMention> Find(string text, OffenceList offences) => Found
        .GetValue(offences, list => new(t => Merge(Mentions(t, list)))).Of(text);

    /// <summary>Every place where a running text names an offence.</summary>
    public static ImmutableArray<OffenceMention> Mentions(string text, OffenceList offences) => Everywhere
        .GetValue(offences, list => new(t => Apart([.. OffenceCodeForm.Find(t, list, isCell: false), .. OffenceNameForm.Find(t, list)], OffenceGroupForm.Find(t, list)))).Of(text);

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
            : new OffenceMention(0, label.Length, null, label,
                codes.Length > 0 ? $"'{label}' names several offences"
                : OffenceLabelForm.MayBeKnown(label) ? $"the offence '{label}' is not in the reference data by that name" : null);
    }

    // A group is named where nothing more particular is.
    private static ImmutableArray<OffenceMention> Apart(ImmutableArray<OffenceMention> named, ImmutableArray<OffenceMention> groups) =>
        named.AddRange(groups.Where(g => !named.Any(n => n.Start < g.Start + g.Length && g.Start < n.Start + n.Length)));

    private static ImmutableArray<OffenceMention> Merge(ImmutableArray<OffenceMention> mentions) =>
        [.. mentions.OrderBy(m => m.Start).DistinctBy(m => m.Code ?? m.Label)];
}
