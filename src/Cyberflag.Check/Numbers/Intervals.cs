using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>"Between 300 and 400", "between twenty and thirty": two numbers that state one, which lies between them.</summary>
internal static partial class Intervals
{
    /// <summary>The numbers, with each such pair as one. Years and ages are no interval of a count.</summary>
    public static ImmutableArray<NumberMention> Join(string sentence, ImmutableArray<NumberMention> found)
    {
        var joined = ImmutableArray.CreateBuilder<NumberMention>();
        for (var i = 0; i < found.Length; i++)
        {
            var first = found[i];
            if (i + 1 < found.Length && found[i + 1] is var second && first.Form == NumberForm.Plain && second.Form is NumberForm.Plain or NumberForm.Percent && first.Value < second.Value
                && And().IsMatch(sentence[first.End..second.Start]) && Between().Match(sentence[..first.Start]) is { Success: true } words && !IsYear(first) && !Age().IsMatch(sentence[second.End..]) && !Aged().IsMatch(sentence[..words.Index]))
            {
                joined.Add(second with { Start = first.Start, Value = first.Value, Upper = second.Value, Decimals = Math.Max(first.Decimals, second.Decimals), Hedge = new Hedge(words.Groups["word"].Value, HedgeSense.Between, words.Groups["word"].Index) });
                i++;
            }
            else if (i + 1 < found.Length && found[i + 1] is { Form: NumberForm.Plain } last && first is { Form: NumberForm.Plain, Hedge: null } && first.Value < last.Value
                && To().IsMatch(sentence[first.End..last.Start]) && Counted().IsMatch(sentence[..first.Start]) && !IsYear(first) && !Unit().IsMatch(sentence[last.End..]))
            {
                // "A handful, 1 to 4", "recorded 10 to 20 offences": not "from 10 to 20", which is two.
                joined.Add(last with { Start = first.Start, Value = first.Value, Upper = last.Value, Hedge = new Hedge("to", HedgeSense.Between, first.End + 1) });
                i++;
            }
            else
            {
                joined.Add(first);
            }
        }

        return joined.ToImmutable();
    }

    private static bool IsYear(NumberMention number) => number is { IsInWords: false, Value: >= 1990 and < 2050 } && number.End - number.Start == 4;

    [GeneratedRegex(@"^(?:\s+to\s+|\s?[-\u2013]\s?)$", RegexOptions.IgnoreCase)]
    private static partial Regex To();

    [GeneratedRegex(@"\b(?:handful|few|small\s+(?:number|count)s?)\b[^.;\d]{0,20}$|\b(?:recorded|logged|reported|counted|had|saw)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    [GeneratedRegex(@"^[\s-]*(?:years?|months?|weeks?|days?|hours?|minutes?|per\s?cent|%)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();

    [GeneratedRegex(@"^\s+and\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex And();

    [GeneratedRegex(@"\b(?<word>between)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(@"^[\s-]+years?[\s-]old|^\s+years?\s+of\s+age", RegexOptions.IgnoreCase)]
    private static partial Regex Age();

    [GeneratedRegex(@"\b(?:aged?|ages)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Aged();
}
