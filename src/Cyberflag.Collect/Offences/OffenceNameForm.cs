using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>An offence by the name or an alias that the reference data give, in any case and punctuation.</summary>
internal static partial class OffenceNameForm
{
    /// <summary>The names in a running text, the longest of those that overlap.</summary>
    public static ImmutableArray<OffenceMention> Find(string text, OffenceList offences)
    {
        var words = Word().Matches(text).ToList();
        var folded = " " + string.Join(' ', words.Select(w => Gazetteer.Fold(w.Value))) + " ";
        var found = new List<OffenceMention>();
        foreach (var (name, code) in Names(offences))
        {
            for (var at = folded.IndexOf($" {name} ", StringComparison.Ordinal); at >= 0;
                at = folded.IndexOf($" {name} ", at + 1, StringComparison.Ordinal))
            {
                var first = folded.AsSpan(0, at + 1).Count(' ') - 1;
                var last = first + name.AsSpan().Count(' ');
                var start = words[first].Index;
                var mention = new OffenceMention(start, words[last].Index + words[last].Length - start, code, "");
                if (!found.Exists(f => f.Start < mention.Start + mention.Length && mention.Start < f.Start + f.Length))
                {
                    found.Add(mention with { Label = text.Substring(mention.Start, mention.Length) });
                }
            }
        }

        return [.. found.OrderBy(f => f.Start)];
    }

    // The names follow from the list alone, and every label of every table asks for them.
    private static readonly ConditionalWeakTable<OffenceList, ImmutableArray<(string Name, string Code)>.Builder> Known = [];

    /// <summary>Folded names with their codes, the longest first. A name of several offences names none of them.</summary>
    public static ImmutableArray<(string Name, string Code)>.Builder Names(OffenceList offences) => Known.GetValue(offences, Folded);

    private static ImmutableArray<(string Name, string Code)>.Builder Folded(OffenceList offences)
    {
        var names = ImmutableArray.CreateBuilder<(string Name, string Code)>();
        names.AddRange(Distinct(offences));
        return names;
    }

    private static IEnumerable<(string Name, string Code)> Distinct(OffenceList offences) => offences.All
        .Where(o => o.SameAs is null || offences.Find(o.SameAs) is not { } same || same.Name != o.Name)
        .SelectMany(o => o.Aliases.Prepend(o.Name).Where(n => !IsOfSame(o, n, offences)).Select(n => (Name: string.Join(' ', Word().Matches(n).Select(w => Gazetteer.Fold(w.Value))), o.Code)))
        .Where(n => n.Name.Any(char.IsLetter) && (n.Name.Length > 5 || n.Name.Any(char.IsDigit)))
        .GroupBy(n => n.Name).Where(g => g.DistinctBy(n => n.Code).Count() == 1).Select(g => g.First())
        .OrderByDescending(n => n.Name.Length).ThenBy(n => n.Name, StringComparer.Ordinal);

    // The law of Northern Ireland names the same conduct alike: the area tells which of the two is meant.
    private static bool IsOfSame(Offence offence, string name, OffenceList offences) => offence.SameAs is { } other && offences.Find(other) is { } same
        && same.Aliases.Prepend(same.Name).Any(n => Gazetteer.Fold(n) == Gazetteer.Fold(name));

    [GeneratedRegex(@"[A-Za-z0-9]+")]
    private static partial Regex Word();
}
