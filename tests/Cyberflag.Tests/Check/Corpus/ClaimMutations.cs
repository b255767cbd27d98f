using System.Globalization;
using System.Text.RegularExpressions;
using Cyberflag.Check;

namespace Cyberflag.Tests.Check.Corpus;

/// <summary>What is changed of a confirmed claim.</summary>
public enum Mutation
{
    /// <summary>A digit of its number.</summary>
    Digit,

    /// <summary>Its year, or the one against which it compares, where the text last says it.</summary>
    Period,

    /// <summary>Its area, where the text last says it.</summary>
    Area,

    /// <summary>A rise made a fall, or the other way round.</summary>
    Direction,

    /// <summary>A hedge set before its number.</summary>
    Hedge,

    /// <summary>Per cent made percentage points, offences made children.</summary>
    Unit,

    /// <summary>Words before its number that no list of hedges has.</summary>
    UnknownHedge,

    /// <summary>Denied, doubted or foreseen.</summary>
    Negation,

    /// <summary>Another noun where the offences stand.</summary>
    Noun,

    /// <summary>A part of its year where the text last says it.</summary>
    PartOfYear,

    /// <summary>A place that no gazetteer knows in place of its area.</summary>
    UnknownPlace,

    /// <summary>So many for each of the population.</summary>
    Denominator,
}

/// <summary>A changed claim that is still confirmed.</summary>
public sealed record Survivor(string File, string Claim, Mutation Mutation, string Before, string After);

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
            if (Changed(article, sentence, claim, mutation, random) is not var (text, at) || text == article.Text)
            {
                continue;
            }

            tried++;
            var again = check.Check(Article.Of(article.File, text, article.Published)).Claims.Where(c => c.Start <= at && at < c.End && c.Type == claim.Type);
            if (again.Any(c => c.Judgement.Verdict == Verdict.Confirmed))
            {
                survivors.Add(new Survivor(article.File, claim.Text, mutation, sentence.In(article.Text), Around(article.Text, text)));
            }
        }

        return (tried, survivors);
    }

    // The changed text and the place of the claim's number in it; null where the text has nothing of the sort.
    private static (string Text, int At)? Changed(Article article, Sentence sentence, Claim claim, Mutation mutation, Random random)
    {
        var text = article.Text;
        var number = Digits().Match(text, claim.Start, claim.End - claim.Start);
        var at = number.Success ? number.Index : claim.Start;
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
            // "Last year" is not said by another sentence, and a region has its forces in every year.
            case Mutation.Period when claim.Type != ClaimType.Coverage && (Year().Matches(sentence.In(text)).Any(m => IsOf(claim, m.Value)) || !Relative().IsMatch(sentence.In(text))):
                return Nearest(article, sentence, at, claim.Period.Origin, Year(), m => Shifted(m.Value, random), m => IsOf(claim, m.Value));
            case Mutation.Area when claim.Type != ClaimType.Span && claim.Area.Value is { } area:
                return Nearest(article, sentence, at, claim.Area.Origin, new Regex(Regex.Escape(area)), _ => area == "Cleveland" ? "Dorset" : "Cleveland", _ => true);
            case Mutation.Direction when claim.Type == ClaimType.Change:
                return Replaced(text, sentence, at, Rising(), m => Opposite(m.Value), _ => true);
            case Mutation.Unit when claim.Type == ClaimType.Change:
                return Replaced(text, sentence, at, PerCent(), _ => " percentage points", m => m.Index >= claim.Start && m.Index < claim.End);
            case Mutation.UnknownHedge when number.Success && IsCount(claim) && claim.Hedge is null:
                var unknown = UnknownHedges[random.Next(UnknownHedges.Length)] + " ";
                return (text[..number.Index] + unknown + text[number.Index..], number.Index + unknown.Length);
            case Mutation.Negation when claim.Type is ClaimType.Count or ClaimType.Total or ClaimType.Change:
                return Replaced(
                    text, sentence, at, Verbs(), m => $"{Denials[random.Next(Passive().IsMatch(text[..m.Index]) ? 2 : Denials.Length)]} {m.Value}",
                    m => m.Index < at && at - m.Index < 40 && !text[m.Index..at].Contains(',', StringComparison.Ordinal) && !Determiner().IsMatch(text[..m.Index]));
            case Mutation.Noun when number.Success && IsCount(claim):
                return Replaced(text, sentence, at, Offences(), _ => " " + Nouns[random.Next(Nouns.Length)], m => m.Index == number.Index + number.Length);
            case Mutation.PartOfYear when IsCount(claim) && claim.Period.Origin == SlotOrigin.Stated:
                return Nearest(article, sentence, at, claim.Period.Origin, Year(), m => $"{Parts[random.Next(Parts.Length)]} of {m.Value}", m => IsOf(claim, m.Value) && !text[Math.Min(at, m.Index)..Math.Max(at, m.Index)].Contains(';', StringComparison.Ordinal));
            case Mutation.UnknownPlace when claim.Type != ClaimType.Span && claim.Area is { Value: { } named, Origin: SlotOrigin.Stated }:
                return Replaced(text, sentence, at, new Regex($@"(?<=\b[Ii]n\s){Regex.Escape(named)}\b"), _ => Places[random.Next(Places.Length)], _ => true);
            case Mutation.Denominator when number.Success && IsCount(claim):
                return Replaced(text, sentence, at, Offences(), m => m.Value + " per 100,000 people", m => m.Index == number.Index + number.Length);
            default:
                return null;
        }
    }

    private static readonly string[] UnknownHedges = ["a shade over", "nigh on", "north of", "scarcely", "another", "a further", "only every second of", "an alleged"];
    private static readonly string[] Denials = ["never", "hardly", "may have", "will have", "has not", "is feared to have"];
    private static readonly string[] Nouns = ["burglaries", "convictions", "computers", "phone calls", "complaints about officers", "pupils", "days"];
    private static readonly string[] Parts = ["the first quarter", "the second half", "the first six months", "the last week", "part"];
    private static readonly string[] Places = ["Ruritania", "Borchester", "New South Wales", "Ankh Morpork"];

    private static bool IsCount(Claim claim) => claim.Type is ClaimType.Count or ClaimType.Total;

    // A slot is changed where it is said: in the claim's sentence, else, where it is inherited, in the last one before it that says it.
    private static (string, int)? Nearest(Article article, Sentence sentence, int at, SlotOrigin origin, Regex form, Func<Match, string> other, Func<Match, bool> takes)
    {
        bool Says(Sentence s) => form.Matches(article.Text[..s.End], s.Start).Any(takes) || (form.ToString() == Year().ToString() && LastYear().IsMatch(s.In(article.Text)));
        var says = article.Sentences.Where(s => (origin == SlotOrigin.Stated ? s == sentence : s.Start <= sentence.Start) && Says(s)).ToList();
        return says.Count == 0 ? null : Replaced(article.Text, says[^1], at, form, other, takes);
    }

    // Where the sentence has exactly one such place, so that the change is of this claim.
    private static (string, int)? Replaced(string text, Sentence sentence, int at, Regex form, Func<Match, string> other, Func<Match, bool> takes)
    {
        var found = form.Matches(text[..sentence.End], sentence.Start).Where(takes).ToList();
        if (found.Count != 1)
        {
            return null;
        }

        var match = found[0];
        var replacement = other(match);
        return (text[..match.Index] + replacement + text[(match.Index + match.Length)..], match.Index < at ? at + replacement.Length - match.Length : at);
    }

    // The year that is the claim's own, or the one against which it compares: another of the sentence is another claim's.
    private static bool IsOf(Claim claim, string year)
    {
        var written = $"{(year.Length < 7 ? "20" : "")}{year[..^3]}/{year[^2..]}";
        return claim.Period.Value?.Contains(written, StringComparison.Ordinal) == true || (claim.Type is ClaimType.Change or ClaimType.Multiple && claim.Baseline.Value == written);
    }

    // The lines around the change, for a reader.
    private static string Around(string before, string after)
    {
        var at = Enumerable.Range(0, Math.Min(before.Length, after.Length)).FirstOrDefault(i => before[i] != after[i]);
        return after[Math.Max(0, after.LastIndexOf('\n', Math.Max(0, at - 1)) + 1)..(after.IndexOf('\n', at) is var end and >= 0 ? end : after.Length)];
    }

    private static string Shifted(string year, Random random)
    {
        var start = int.Parse(year[..^3], CultureInfo.InvariantCulture) - 2 - random.Next(2);
        return string.Create(CultureInfo.InvariantCulture, $"{start}/{(start + 1) % 100:00}");
    }

    private static string Opposite(string word) => word switch { "increase" => "decrease", "rise" => "fall", "up" => "down", "increased" => "decreased", "rose" => "fell", "risen" => "fallen", _ => "decrease" };

    [GeneratedRegex(@"\b(?:were|was|been|is|are)\s+$")]
    private static partial Regex Passive();

    [GeneratedRegex(@"\b(?:a|the|an|of|to|has|have|had)\s+$")]
    private static partial Regex Determiner();

    [GeneratedRegex(@"\b(?:recorded|logged|registered|counted|rose|fell|increased|saw|dealt)\b")]
    private static partial Regex Verbs();

    [GeneratedRegex(@"(?:\s[\w-]+){0,5}?\s(?:offences|crimes|cases|incidents)\b")]
    private static partial Regex Offences();

    [GeneratedRegex(@"\d[\d,]*(?:\.\d+)?")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b(?:20)?\d\d[/-]\d\d\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:last|this|past|previous|preceding)\s+(?:year|12\s+months|twelve\s+months)\b|\byear\s+(?:before|earlier|ago)\b|\b\w+\s+years\b", RegexOptions.IgnoreCase)]
    private static partial Regex Relative();

    [GeneratedRegex(@"\blast\s+year\b", RegexOptions.IgnoreCase)]
    private static partial Regex LastYear();

    [GeneratedRegex(@"\b(?:increase|rise|up|increased|rose|risen)\b")]
    private static partial Regex Rising();

    [GeneratedRegex(@"\s?(?:per cent|%|pc)(?=\s|[,.;)]|$)")]
    private static partial Regex PerCent();
}
