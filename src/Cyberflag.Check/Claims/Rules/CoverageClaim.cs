using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>How many forces answered or are counted: "40 out of 44 forces", "all 45 police forces", "data from 38 forces".</summary>
internal sealed partial class CoverageClaim : ClaimRule
{
    private const string N = $@"(?:\d{{1,2}}|{NumberWords.Pattern})";

    /// <inheritdoc/>
    public override IEnumerable<Frame> Find(SentenceReading sentence)
    {
        foreach (Match match in KOfN().Matches(sentence.Text))
        {
            var (k, n) = (NumberOf(match, "k"), NumberOf(match, "n"));
            if (k is { } part && n is { } whole && part <= whole && sentence.IsFree(match.Index, match.Index + match.Length))
            {
                yield return Framed(sentence, match.Index, match.Index + match.Length, match.Groups["k"].Index, ClaimType.Coverage, new Stated(part, part, part, "forces", whole), Hedge.Before(sentence.Text, match.Index));
            }
        }

        foreach (Match match in OfTheN().Matches(sentence.Text))
        {
            var (k, n) = (NumberOf(match, "k"), NumberOf(match, "n"));
            if (k is { } part && n is { } whole && part <= whole && sentence.IsFree(match.Index, match.Index + match.Length))
            {
                yield return Framed(sentence, match.Index, match.Index + match.Length, match.Groups["k"].Index, ClaimType.Coverage, new Stated(part, part, part, "forces", whole), null);
            }
        }

        foreach (Match match in Answering().Matches(sentence.Text))
        {
            if (NumberOf(match, "k") is { } part && NumberOf(match, "n") is { } whole && part <= whole && sentence.IsFree(match.Groups["k"].Index, match.Index + match.Length))
            {
                yield return Framed(sentence, match.Groups["k"].Index, match.Index + match.Length, match.Groups["k"].Index, ClaimType.Coverage, new Stated(part, part, part, "forces", whole), Hedge.Before(sentence.Text, match.Groups["k"].Index));
            }
        }

        foreach (Match match in Apposed().Matches(sentence.Text))
        {
            if (NumberOf(match, "k") is { } part && NumberOf(match, "n") is { } whole && part <= whole && sentence.IsFree(match.Groups["k"].Index, match.Index + match.Length))
            {
                yield return Framed(sentence, match.Groups["k"].Index, match.Index + match.Length, match.Groups["k"].Index, ClaimType.Coverage, new Stated(part, part, part, "forces", whole), Hedge.Before(sentence.Text, match.Groups["k"].Index));
            }
        }

        foreach (Match match in AllForces().Matches(sentence.Text))
        {
            if (NumberOf(match, "n") is { } n && sentence.IsFree(match.Index, match.Index + match.Length))
            {
                yield return Framed(sentence, match.Index, match.Index + match.Length, match.Groups["n"].Index, ClaimType.Coverage, new Stated(n, n, n, "forces", n), null);
            }
        }

        foreach (Match match in Answers().Matches(sentence.Text))
        {
            var number = match.Groups["n"];
            if (NumberOf(match, "n") is { } n && n < 60 && sentence.IsFree(number.Index, number.Index + number.Length))
            {
                var hedge = Hedge.Before(sentence.Text, number.Index);
                yield return Framed(sentence, hedge?.Start ?? number.Index, number.Index + number.Length, number.Index, ClaimType.Coverage, Stated.Plain(n, "forces"), hedge);
            }
        }

        foreach (Match match in Forces().Matches(sentence.Text))
        {
            var number = match.Groups["n"];
            if (NumberOf(match, "n") is { } n && n < 60 && sentence.IsFree(number.Index, number.Index + number.Length))
            {
                var hedge = Hedge.Before(sentence.Text, number.Index);
                var start = match.Groups["the"].Success ? match.Groups["the"].Index : hedge?.Start ?? number.Index;
                yield return Framed(sentence, start, number.Index + number.Length, number.Index, ClaimType.Coverage, Stated.Plain(n, "forces"), hedge);
            }
        }
    }

    private static decimal? NumberOf(Match match, string group) =>
        decimal.TryParse(match.Groups[group].Value, out var digits) ? digits : NumberWords.Read(match.Groups[group].Value);

    [GeneratedRegex($@"\b(?!one\s+of)(?<k>{N})\s+(?:of|out\s+of|from)\s+(?:the\s+(?:(?:UK|country|nation|region|area)['\u2019]s\s+)?|a\s+possible\s+)?(?<n>{N})(?=\s+(?:\w+\s+){{0,3}}forces\b)(?:\s+(?:UK\s+|police\s+)?forces\b)?|\b(?<k>{N})\s+(?:police\s+)?forces\s*\(?\s*out\s+of\s+(?:the\s+|a\s+(?:possible\s+|total\s+(?:of\s+)?)?)?(?<n>{N})\)?", RegexOptions.IgnoreCase)]
    private static partial Regex KOfN();

    [GeneratedRegex($@"(?<=\bOf\s+)(?:all\s+)?(?:the\s+)?(?<n>{N})\s+(?:police\s+)?forces\b[^.;]{{0,60}}?,?\s(?<k>{N})(?=\s+(?:of\s+them\s+)?(?:responded|replied|answered|provided|gave|supplied|disclosed|sent))", RegexOptions.IgnoreCase)]
    private static partial Regex OfTheN();

    // "All but a handful of forces answered; 41 of 43 gave figures".
    [GeneratedRegex($@"(?<=\bforces\b[^.]*)(?<![\d,.])\b(?<k>{N})\s+(?:out\s+)?of\s+(?:the\s+)?(?<n>{N})(?=\s+(?:gave|responded|replied|answered|provided|supplied|disclosed|sent|returned|did)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Answering();

    // "Fewer than half of forces, 21 of 44, gave figures".
    [GeneratedRegex($@"(?<=\bforces\s*(?:,|\(|\u2013|\u2014)\s*|\bforces\s+[\u2013\u2014]\s+)(?<k>{N})\s+(?:out\s+)?of\s+(?:the\s+)?(?<n>{N})(?=\s*[,)\u2013\u2014.])", RegexOptions.IgnoreCase)]
    private static partial Regex Apposed();

    [GeneratedRegex($@"\ball\s+(?:of\s+the\s+)?(?<n>{N})\s+(?:\w+\s+)?(?:police\s+)?forces\b", RegexOptions.IgnoreCase)]
    private static partial Regex AllForces();

    // "Requests to every force, with usable answers from 39".
    [GeneratedRegex($@"\bforces?\b[^.;]*\b(?:answers|responses|replies|returns)\s+from\s+(?:\w+\s+than\s+)?(?<n>{N})(?=\s*[.,;)]|\s*$|\s+of\s+them\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Answers();

    [GeneratedRegex($@"(?<the>\bthe\s+)?(?<![\d,.])\b(?<n>{N})\s+(?:(?!of\b)[\w'-]+\s+){{0,2}}(?:police\s+)?(?:forces|constabularies)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Forces();
}
