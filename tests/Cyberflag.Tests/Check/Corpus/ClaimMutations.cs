using System.Globalization;
using System.Text.RegularExpressions;
using Cyberflag.Check;

namespace Cyberflag.Tests.Check.Corpus;

/// <summary>What is changed of a confirmed claim.</summary>
public enum Mutation
{
    /// <summary>A digit of its number.</summary>
    Digit,

    /// <summary>The year that its sentence names.</summary>
    Period,

    /// <summary>The area that its sentence names.</summary>
    Area,

    /// <summary>A rise made a fall, or the other way round.</summary>
    Direction,

    /// <summary>A hedge set before its number.</summary>
    Hedge,

    /// <summary>Per cent made percentage points, offences made children.</summary>
    Unit,
}

/// <summary>A changed claim that is still confirmed.</summary>
public sealed record Survivor(string File, Mutation Mutation, string Before, string After);

/// <summary>Changes one slot or number of confirmed claims and sees whether they are confirmed all the same.</summary>
public static partial class ClaimMutations
{
    /// <summary>Tries so many changes, the same for the same seed; which of them survive.</summary>
    public static (int Tried, IReadOnlyList<Survivor> Survivors) Run(ClaimCorpus corpus, TextCheck check, int seed, int wanted)
    {
        var random = new Random(seed);
        var confirmed = corpus.Articles.SelectMany(a => check.Check(a).Claims.Where(c => c.Judgement.Verdict == Verdict.Confirmed).Select(c => (Article: a, Claim: c))).ToList();
        var survivors = new List<Survivor>();
        var tried = 0;
        for (var attempt = 0; tried < wanted && attempt < wanted * 20 && confirmed.Count > 0; attempt++)
        {
            var (article, claim) = confirmed[random.Next(confirmed.Count)];
            var mutation = (Mutation)random.Next(Enum.GetValues<Mutation>().Length);
            var sentence = article.Sentences.First(s => s.Start <= claim.Start && claim.End <= s.End);
            if (Changed(article.Text, sentence, claim, mutation, random) is not var (text, at) || text == article.Text)
            {
                continue;
            }

            tried++;
            var again = check.Check(Article.Of(article.File, text, article.Published)).Claims.Where(c => c.Start <= at && at < c.End && c.Type == claim.Type);
            if (again.Any(c => c.Judgement.Verdict == Verdict.Confirmed))
            {
                survivors.Add(new Survivor(article.File, mutation, sentence.In(article.Text), text[sentence.Start..Math.Min(text.Length, sentence.End + text.Length - article.Text.Length)]));
            }
        }

        return (tried, survivors);
    }

    // The changed text and the place of the claim's number in it; null where the sentence has nothing of the sort.
    private static (string Text, int At)? Changed(string text, Sentence sentence, Claim claim, Mutation mutation, Random random)
    {
        var number = Digits().Match(text, claim.Start, claim.End - claim.Start);
        switch (mutation)
        {
            case Mutation.Digit when number.Success:
                var digits = Enumerable.Range(number.Index, number.Length).Where(i => char.IsAsciiDigit(text[i])).ToList();
                var place = digits[random.Next(digits.Count)];
                var digit = (char)('1' + ((text[place] - '0' + random.Next(8)) % 9));
                return digit == text[place] ? null : (text[..place] + digit + text[(place + 1)..], number.Index);
            case Mutation.Hedge when number.Success && claim.Type is ClaimType.Count or ClaimType.Total && claim.Hedge is null:
                var hedge = new[] { "more than ", "fewer than ", "almost " }[random.Next(3)];
                return (text[..number.Index] + hedge + text[number.Index..], number.Index + hedge.Length);
            case Mutation.Period when claim.Period.Origin == SlotOrigin.Stated:
                return Replaced(text, sentence, claim, Year(), m => Shifted(m.Value, random), m => true, number);
            case Mutation.Area when claim.Type != ClaimType.Span && claim.Area.Origin == SlotOrigin.Stated && claim.Area.Value is { } area:
                return Replaced(text, sentence, claim, new Regex(Regex.Escape(area)), _ => area == "Cleveland" ? "Dorset" : "Cleveland", _ => true, number);
            case Mutation.Direction when claim.Type == ClaimType.Change:
                return Replaced(text, sentence, claim, Rising(), m => Opposite(m.Value), _ => true, number);
            case Mutation.Unit when claim.Type == ClaimType.Change:
                return Replaced(text, sentence, claim, PerCent(), _ => " percentage points", m => m.Index >= claim.Start && m.Index < claim.End, number);
            default:
                return null;
        }
    }

    // Where the sentence has exactly one such place, so that the change is of this claim.
    private static (string, int)? Replaced(string text, Sentence sentence, Claim claim, Regex form, Func<Match, string> other, Func<Match, bool> takes, Match number)
    {
        var found = form.Matches(text[..sentence.End], sentence.Start).Where(takes).ToList();
        if (found.Count != 1)
        {
            return null;
        }

        var match = found[0];
        var replacement = other(match);
        var at = number.Success ? number.Index : claim.Start;
        return (text[..match.Index] + replacement + text[(match.Index + match.Length)..], match.Index < at ? at + replacement.Length - match.Length : at);
    }

    private static string Shifted(string year, Random random)
    {
        var start = int.Parse(year[..4], CultureInfo.InvariantCulture) - 2 - random.Next(2);
        return string.Create(CultureInfo.InvariantCulture, $"{start}/{(start + 1) % 100:00}");
    }

    private static string Opposite(string word) => word switch { "increase" => "decrease", "rise" => "fall", "up" => "down", "increased" => "decreased", "rose" => "fell", "risen" => "fallen", _ => "decrease" };

    [GeneratedRegex(@"\d[\d,]*(?:\.\d+)?")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b20\d\d[/-]\d\d\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:increase|rise|up|increased|rose|risen)\b")]
    private static partial Regex Rising();

    [GeneratedRegex(@"\s?(?:per cent|%|pc)(?=\s|[,.;)]|$)")]
    private static partial Regex PerCent();
}
