using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// A label that names an offence in short: <c>Possessing images</c>, <c>Meeting following grooming</c>, <c>Sexual activity with a female child under 16</c>. Its words are, endings aside,
/// among those of one offence only, or of a class and its lines, of which it then is the class. A person looks, save where only words like "involving" were left out.
/// </summary>
internal static class OffenceShortForm
{
    private const int FewestWords = 2;

    private static readonly ImmutableHashSet<string> Light = ["a", "an", "the", "of", "on", "in", "to", "aged", "etc", "or", "and", "involving", "with", "against", "person", "as", "is"];
    private static readonly ImmutableHashSet<string> Sexes = ["male", "female"];
    private static readonly ConditionalWeakTable<OffenceList, Dictionary<string, (string Code, ImmutableHashSet<string> Words)[]>> Known = [];

    /// <summary>The offence, or null where the words fit none or several.</summary>
    public static OffenceMention? Read(string label, OffenceList offences)
    {
        var words = Words(label);
        if (words.Count < FewestWords || !OffenceLabelForm.MayBeKnown(label) || CrimeWords.IsGroup(label) || words.Any(w => w is "attempt" or "conspir" or "not" or "non"))
        {
            return null;
        }

        var names = Known.GetValue(offences, Names)[""];
        return One(names, words, n => n.SetEquals(words), offences) is { } whole ? new OffenceMention(0, label.Length, whole, label)
            : One(names, words, n => n.IsSupersetOf(words), offences) is { } brief ? new OffenceMention(0, label.Length, brief, label, $"'{label}' names its offence in short")
            : words.Overlaps(Sexes) && words.Except(Sexes) is { Count: >= FewestWords } rest && One(names, rest, n => n.SetEquals(rest), offences) is { } sexed
                ? new OffenceMention(0, label.Length, sexed, label, $"'{label}' may be a part of {sexed} by sex") : null;
    }

    private static string? One((string Code, ImmutableHashSet<string> Words)[] names, ImmutableHashSet<string> words, Func<ImmutableHashSet<string>, bool> fits, OffenceList offences)
    {
        var codes = names.Where(n => fits(n.Words)).Select(n => n.Code).Distinct().ToList();
        var outer = codes.FindAll(c => offences.Find(c)?.PartOf is not { } whole || !codes.Contains(whole));
        return outer is [var one] && words.Count > 0 ? one : null;
    }

    private static Dictionary<string, (string, ImmutableHashSet<string>)[]> Names(OffenceList offences) => new()
    {
        [""] = [.. offences.All.Where(o => o.SameAs is null && o.Code.Any(char.IsDigit)).SelectMany(o => o.Aliases.Prepend(o.Name).Select(n => (o.Code, Words(n))))],
    };

    private static ImmutableHashSet<string> Words(string text) =>
        [.. Gazetteer.Fold(text.Replace('/', ' ')).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('.', ',', '(', ')')).Where(w => w.Length > 0 && !Light.Contains(w)).Select(Stem)];

    private static string Stem(string word) => word switch
    {
        "image" or "images" or "photo" or "photos" or "photograph" or "photographs" => "photo",
        "children" => "child",
        "female" or "male" => word,
        _ when word.All(char.IsDigit) => word,
        _ => Cut(word),
    };

    private static string Cut(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ation", "ions", "ion", "ing", "ed", "es", "s", "e"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= 3)
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }
}
