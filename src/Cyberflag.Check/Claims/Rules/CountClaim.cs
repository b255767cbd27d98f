using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>So many offences, victims or suspects: each plain number that nothing else has read.</summary>
internal sealed partial class CountClaim : ClaimRule
{
    /// <inheritdoc/>
    public override IEnumerable<Frame> Find(SentenceReading sentence)
    {
        foreach (var number in sentence.FreeNumbers.Where(n => n.Form == NumberForm.Plain).ToList())
        {
            if ((number.IsInWords && !IsCounted(sentence, number)) || IsLabel(sentence, number) || IsForeign(sentence, number))
            {
                continue;
            }

            var (start, end) = (Begin(sentence, number), number.End);
            if (start > 0 && sentence.Text[start - 1] == '(' && Bracket().Match(sentence.After(end)) is { Success: true } close)
            {
                (start, end) = (start - 1, end + close.Length);
            }

            var frame = Framed(sentence, start, end, number.Start, ClaimType.Count, Stated.Plain(number.Value, "offences", number.Decimals) with { Scale = number.Scale }, number.Hedge);
            frame.IsBase = Base().IsMatch(sentence.Before(start));
            yield return frame;
        }

        // "Recorded none" states a number as well.
        foreach (var none in None(sentence))
        {
            yield return none;
        }
    }

    private static IEnumerable<Frame> None(SentenceReading sentence)
    {
        foreach (Match match in NoneAtAll().Matches(sentence.Text))
        {
            var word = match.Groups["none"];
            if (sentence.IsFree(word.Index, word.Index + word.Length))
            {
                yield return Framed(sentence, word.Index, word.Index + word.Length, word.Index, ClaimType.Count, Stated.Plain(0, "offences"), null);
            }
        }
    }

    [GeneratedRegex(@"\b(?:recorded|logged|reported|had|saw|were|was|and)\s+(?<none>none)\b(?!\s+of\b)|\b(?:recorded|logged|reported|had)\s+(?<none>no(?:\s+(?:such|online|recorded|grooming|image|cyber-flagged))?\s+(?:offences|crimes|cases|incidents))\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoneAtAll();

    // A small number in words is a count where it stands as one: after a verb or preposition of counting, or before what is counted.
    private static bool IsCounted(SentenceReading sentence, NumberMention number)
    {
        var (before, after) = (sentence.Before(number.OuterStart), sentence.After(number.End));
        return Noun().IsMatch(after) || (number.Value != 1 && Verb().IsMatch(before)) || (number.Value == 1 && Listed().IsMatch(before) && ListedAfter().IsMatch(after))
            || (number.Value != 1 && (ListedAfter().IsMatch(after) || PartOf().IsMatch(after)));
    }

    // "4,500 officers", "2,132 counselling sessions": of no offences.
    internal static bool IsForeign(SentenceReading sentence, NumberMention number) =>
        CountedNoun.After(sentence, number.End) is (Counted.Other, var noun) && (KnownWords.Foreign.Contains(noun.Text) || Phrase.After(sentence, noun.End).Take(1).Any(w => KnownWords.Foreign.Contains(w.Text)));

    private static bool IsLabel(SentenceReading sentence, NumberMention number) =>
        (number is { Value: < 18, Form: NumberForm.Plain } && Ages().IsMatch(sentence.Text) && Bracketed().IsMatch(sentence.After(number.End)))
        || (number is { Value: < 18, IsInWords: false } && AgeOf().IsMatch(sentence.Before(number.Start)) && !Noun().IsMatch(sentence.After(number.End)) && sentence.Text[number.End..].TrimStart() is not ['(', ..])
        || number.Value == Math.Floor(number.Value) && AgeAround().IsMatch(sentence.After(number.End)) && !Noun().IsMatch(sentence.After(number.End));

    [GeneratedRegex(@"^\s+(?:[\w-]+\s+){0,3}(?:offences|crimes|cases|incidents|reports|victims|children|girls|boys|suspects|arrests|charges|people|records|instances|allegations|rapes|investigations|recorded|logged|reported)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Noun();

    [GeneratedRegex(@"\b(?:from|to|were|was|had|recorded|logged|reported|saw|just|only|there\s+were|dealt\s+with|and|against|than|with|included|including|received|been|totalled|stood\s+at)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Verb();

    [GeneratedRegex(@"(?:,|\band)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Listed();

    [GeneratedRegex(@"^\s+(?:in\s+(?:the|their)\s+(?:\w+\s+)?\d0s|aged|under|over|\d{2}\s+or\s+\d{2})\b", RegexOptions.IgnoreCase)]
    private static partial Regex ListedAfter();

    [GeneratedRegex(@"^\s+of\s+(?:the\s+(?:\w+(?:['\u2019]s)?\s+){0,2}(?:offences|crimes|cases|incidents|reports|victims)|these|those|them|which)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PartOf();

    [GeneratedRegex(@"^[- ]?(?:years?[- ]old|years?[- ]olds|-year)", RegexOptions.IgnoreCase)]
    private static partial Regex AgeAround();

    // "498 victims were 13".
    [GeneratedRegex(@"\b(?:victims|children|girls|boys|suspects)\s+(?:was|were|are)\s+(?:aged\s+|only\s+|just\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex AgeOf();

    // "The commonest ages were 13 (257) and 14 (201)": the first of each is a label.
    [GeneratedRegex(@"\b(?:ages?|aged|years?[\s-]olds?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ages();

    [GeneratedRegex(@"^\s+\(\d")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(?:\s+\w+)?\)")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\b(?:up\s+from|down\s+from|rise\s+from|rose\s+from|from|compared\s+(?:with|to)|(?:increase|rise|up)\s+on|against|higher\s+than|lower\s+than|(?:(?:well|just|far|still|slightly)\s+)?(?:above|below)(?=\s+the\b)|(?:double|triple|treble|twice|quadruple|times)|on\s+the|(?:per\s?cent|%|pc|half|thirds?|quarters?|fifths?|tenths?)\s+(?:up\s+|down\s+|more\s+|higher\s+|lower\s+)?on|compare[sd]?\s+(?:with|to)|comparing\s+(?:with|to)|when(?:\s+(?:(?:the\s+(?:force|county|region)|it|they|police|officers)\s+(?:had\s+)?(?:recorded|logged|reported|counted|had)|there\s+were|(?:the\s+)?(?:figure|number|total)\s+(?:stood\s+at|was)|it\s+was))?|(?:more|fewer)\s+than(?:\s+the)?|having\s+been)\s+(?:just\s+|only\s+)?(?:the\s+(?:\w+['\u2019]s\s+)?)?$|\b(?:on|than|from|against|figure\s+(?:for|of|in)|compared\s+(?:with|to))\s+(?:in\s+)?(?:the\s+)?(?:previous\s+year|year\s+before|20\d\d[/\u2013-]\d\d)\s+(?=$)(?<=\s)$", RegexOptions.IgnoreCase)]
    private static partial Regex Base();
}
