using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// Names of one offence that stand together: a class with its own lines in brackets behind it, <c>meeting a child following sexual grooming (088/01 and 088/02)</c>; an offence beside the
/// one of the law of Northern Ireland; lines of one class alone, <c>(86/2, 86/10)</c>, which are that class in doubt.
/// </summary>
internal static partial class OffenceTogether
{
    /// <summary>The offences of a text with those that are one offence joined.</summary>
    public static ImmutableArray<OffenceMention> Joined(ImmutableArray<OffenceMention> found, string text, OffenceList offences)
    {
        if (found.Length < 2)
        {
            return found;
        }

        found = found.RemoveAll(m => m.Code is not null && offences.Find(m.Code)?.SameAs is { } same && found.Any(o => o.Code == same));
        for (var at = 0; at < found.Length; at++)
        {
            var lines = found.Skip(at + 1).TakeWhile((m, i) => IsLine(m, found[at], offences) && Between().IsMatch(text[(found[at + i].Start + found[at + i].Length)..m.Start])).Count();
            found = found.RemoveRange(at + 1, lines);
        }

        return Class(found, text, offences) is { } together ? [together] : found;
    }

    private static bool IsLine(OffenceMention line, OffenceMention whole, OffenceList offences) =>
        line.Code is { } code && whole.Code is { } outer && offences.Find(code)?.PartOf == outer && Digits(code) == Digits(outer);

    private static OffenceMention? Class(ImmutableArray<OffenceMention> found, string text, OffenceList offences)
    {
        var isList = found.Length > 1 && found.Zip(found.Skip(1), (a, b) => text[(a.Start + a.Length)..b.Start]).All(between => List().IsMatch(between));
        return isList && OffenceReading.Class(found, offences) is { } whole && found.All(f => Digits(f.Code!) == Digits(whole))
            ? new OffenceMention(found[0].Start, found[^1].Start + found[^1].Length - found[0].Start, whole, text[found[0].Start..(found[^1].Start + found[^1].Length)], $"several lines of class {whole} are named together")
            : null;
    }

    private static string Digits(string code) => string.Concat(code.TakeWhile(char.IsAsciiDigit));

    [GeneratedRegex(@"^\W*(?:(?:HO|codes?|class|offences?|and|etc)\b\W*)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"^\s*(?:[,;&/+]|,?\s*and)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex List();
}
