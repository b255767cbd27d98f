using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>Gives each claim the part of the measure that the words beside its number name.</summary>
internal static partial class SubsetFilling
{
    /// <summary>Fills the parts of a sentence's claims.</summary>
    public static void Fill(SentenceReading sentence, List<Frame> frames, FigureTable figures)
    {
        var found = sentence.Subsets;
        foreach (var frame in frames)
        {
            if (frame.Type is ClaimType.Coverage or ClaimType.Mode or ClaimType.Span)
            {
                continue;
            }

            frame.Subset ??= Labelled(sentence, frame) ?? (IsWhole(sentence, frame, frames) ? found.FirstOrDefault(f => f.Start >= frame.End && f.Start < sentence.Clause(frame.At).End).Subset : Beside(sentence, frame, found));
            if (frame is { Type: ClaimType.Multiple, Subset: "female" or "male" } && Likely().IsMatch(sentence.After(frame.End)))
            {
                // "Girls were four times more likely": the number of girls against that of boys.
                frame.Subset = frame.Subset == "female" ? "girls/boys" : "boys/girls";
            }

            var ofVictims = frame.Subset == "victims";
            if (frame.Subset == "victims" && figures.Of(frame.AreaKey ?? "", MeasureName.Of(frame.Measure ?? "", "victims")).IsEmpty)
            {
                frame.Subset = null;
            }

            frame.CountsPeople = (frame.Type is ClaimType.Count or ClaimType.Total or ClaimType.Multiple or ClaimType.Rate && (People().IsMatch(sentence.After(frame.NumberEnd)) || PeopleBefore(sentence, frame)))
                || (frame.Type == ClaimType.Every && ChildBefore().IsMatch(sentence.Before(frame.Start))) || (ofVictims && frame.Subset is null && frame.Type is ClaimType.Count or ClaimType.Total or ClaimType.Rate);
            if (frame.Type == ClaimType.Count && frame.Subset is { } subset && IsYoung(subset))
            {
                frame.Type = ClaimType.Threshold;
            }
        }
    }

    // "13 (257)" in a sentence that speaks of ages: those of 13.
    private static string? Labelled(SentenceReading sentence, Frame frame) =>
        frame.Type == ClaimType.Count && sentence.Text[frame.Start] == '(' && AgeWord().IsMatch(sentence.Text) && Label().Match(sentence.Before(frame.Start)) is { Success: true } label ? $"age{label.Groups["age"].Value}" : null;

    [GeneratedRegex(@"\b(?:ages?|aged|years?[\s-]olds?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AgeWord();

    [GeneratedRegex(@"(?<![\d,.])\b(?<age>\d|1[0-7])(?:[\s-]years?[\s-]olds?)?\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    // "Instagram was used in 3.9% of all 8,224 offences": the number is that of the whole, and of a service only where one follows it.
    private static bool IsWhole(SentenceReading sentence, Frame frame, List<Frame> frames) =>
        frame.Type == ClaimType.Count && frames.Exists(s => s.Type == ClaimType.Share && s.End <= frame.Start && OfWhole().IsMatch(sentence.Text[s.End..frame.Start]));

    [GeneratedRegex(@"^\s+of\s+(?:all\s+)(?:the\s+|its\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex OfWhole();

    private static bool PeopleBefore(SentenceReading sentence, Frame frame) => frame.Type == ClaimType.Multiple && Number().IsMatch(sentence.Before(frame.Start));

    private static bool IsYoung(string subset) => subset.Length > 1 && subset[0] == 'u' && int.TryParse(subset.AsSpan(1), out var age) && age is > 1 and <= 11;

    private static string? Beside(SentenceReading sentence, Frame frame, IReadOnlyList<SubsetReading.Found> found)
    {
        // The offences with a known service are what a share is taken of, never the part itself.
        found = frame.Type == ClaimType.Share ? [.. found.Where(f => f.Subset is not ("platformknown" or "methodknown"))] : found;
        if (found.Count == 0)
        {
            return null;
        }

        var (start, end) = sentence.Clause(frame.At);
        var numbers = sentence.Numbers.Where(n => !(frame.Type == ClaimType.Share && n.Form == NumberForm.Plain && n.Start > frame.End && Apposed().IsMatch(sentence.Text[frame.End..n.Start]) && Closed().IsMatch(sentence.After(n.End))) && !(frame.Type == ClaimType.Share && n.Start - frame.End is >= 0 and <= 2 && sentence.Text[n.Start - 1] == '(') && !Time().IsMatch(sentence.After(n.End)) && !Forces().IsMatch(sentence.After(n.End)) && sentence.Periods.All(p => n.End <= p.Start || p.End <= n.Start) && found.All(f => n.End <= f.Start || f.End <= n.Start)).ToList();
        var next = numbers.FirstOrDefault(n => n.Start >= frame.End)?.Start ?? end;
        var previous = numbers.LastOrDefault(n => n.End <= frame.Start)?.End ?? start;
        var after = found.OrderBy(f => f.Subset == "victims").FirstOrDefault(f => f.Start >= frame.Start && f.Start < Math.Min(next, end) && !Stop().IsMatch(sentence.Text[frame.End..Math.Max(frame.End, f.Start)]));
        var before = found.LastOrDefault(f => f.End <= frame.Start && f.Start >= Math.Max(start, previous));
        if (before.Subset is { } own && after.Subset is not null && IsListed(sentence.Text[frame.End..Math.Max(frame.End, after.Start)], sentence.Text[before.End..frame.Start]))
        {
            // "Snapchat was named in 3,648, Instagram in 840": each service has the number after it.
            return own;
        }

        if (frame.Type == ClaimType.Share)
        {
            // "26% took place on Snapchat", "11% Instagram"; else "Snapchat in 20%", "Instagram 840 (11 per cent)".
            return after.Subset is { } close && (close != "victims" || !found.Any(f => f.End <= frame.Start && f.Start >= start)) && Towards().IsMatch(sentence.Text[frame.End..Math.Max(frame.End, after.Start)]) ? close
                : found.Where(f => f.End <= frame.Start && f.Start >= start).OrderBy(f => f.Subset is "victims" or "platformknown" or "methodknown" ? 0 : 1).ThenBy(f => f.Start).LastOrDefault().Subset ?? after.Subset
                ?? found.LastOrDefault(f => f.End <= frame.Start && char.IsUpper(f.Subset[0])).Subset;
        }

        var inClause = found.Where(f => f.Start >= start && f.Start < end && f.Subset is not ("victims" or "suspects")).ToList();
        var services = inClause.Select(f => f.Subset).Distinct().ToList();
        if (inClause.Count == 0 && start > 0 && Pronoun().IsMatch(sentence.Text[start..frame.Start]) && found.LastOrDefault(f => f.End <= start && char.IsUpper(f.Subset[0])).Subset is { } meant)
        {
            return meant;
        }

        if (Victims().IsMatch(sentence.After(frame.End)) && after.Subset is null or "victims")
        {
            return "victims";
        }

        if (before.Subset is "methodknown" or "platformknown")
        {
            return before.Subset;
        }

        if (services.Count == 1 && inClause[0].End <= frame.Start && !numbers.Exists(n => n.Start >= start && n.End <= inClause[0].Start && n.Form == NumberForm.Plain))
        {
            return services[0];
        }

        return after.Subset ?? before.Subset ?? (services is [var only] && char.IsUpper(only[0]) && !numbers.Exists(n => n.Form == NumberForm.Percent && n.Start >= inClause[0].End && n.Start < end) && !numbers.Exists(n => n.Form == NumberForm.Plain && n.Start >= frame.End && n.End <= inClause[0].Start) ? only : null) ?? (frame.Type is ClaimType.Change or ClaimType.Multiple || frame.IsBase ? found.LastOrDefault(f => f.End <= frame.Start && f.Start >= start).Subset : null);
    }

    [GeneratedRegex(@"^\s+(?:(?!(?:against|involving|were|was|for|from|in|to|by|on|with|of|offences|crimes|cases)\b)[\w-]+\s+){0,2}(?:children|young\s+people|youngsters|boys\s+and\s+girls)\b(?!\s*(?:'|\u2019))", RegexOptions.IgnoreCase)]
    private static partial Regex People();

    [GeneratedRegex(@"\bnumber\s+of\s+(?:\w+\s+)?(?:children|victims|young\s+people)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    // "A child is a victim every 64 minutes"; not "a crime against a child".
    [GeneratedRegex(@"(?<!\b(?:against|involving|of|on)\s)\b(?:an?|one)\s+(?:child|girl|boy|young\s+person)\s+(?:is|was|falls|fell|becomes|became|has\s+been|were)\b[^.;:]*$", RegexOptions.IgnoreCase)]
    private static partial Regex ChildBefore();

    // "More than half of the crimes, 331, involved a child under 13", "a quarter of the offences (214) were against …": the number of the share.
    [GeneratedRegex(@"^(?:\s+of\s+(?:the\s+|all\s+|these\s+|those\s+|them\b)?(?:[\w\u2019']+\s*){0,2})?\s*(?:,\s+|\()$", RegexOptions.IgnoreCase)]
    private static partial Regex Apposed();

    [GeneratedRegex(@"^[,)]")]
    private static partial Regex Closed();

    private static bool IsListed(string gap, string lead) => Separator().IsMatch(gap) && Lead().IsMatch(lead);

    [GeneratedRegex(@"^\)?(?:,\s*(?:and\s+|then\s+)?|\s+and\s+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:['\u2019]s)?(?:\s+(?:count|figure|number|total))?(?:\s+(?:was|were|had|featured|named|used|recorded|mentioned|made\s+up|with|at|in|on)){0,3}\s*\(?(?:about\s+|around\s+|some\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"[;]|,\s+(?:with|and|up|compared)\b")]
    private static partial Regex Stop();

    [GeneratedRegex(@"^\)?\s*(?:\(\d[\d.]*\s?(?:%|per\s?cent|pc)\)\s*)?(?:of\s+(?:(?!and\b)\w+\s+){1,2})?(?:(?:known\s+)?victims\s+|cases\s+|crimes\s+|offences\s+)?(?:,\s+\d[\d,]*,\s+|\(\d[\d,]*\)\s+)?(?:took\s+place\s+|occurred\s+|happened\s+|were\s+|was\s+|involved\s+|involving\s+|concerned\s+)?(?:an?\s+)?(?:child(?:ren)?\s+|girls?\s+|boys?\s+)?(?:on\s+|via\s+|through\s+|against\s+|at\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Towards();

    [GeneratedRegex(@"^\s+(?:\w+\s+){0,2}forces\b", RegexOptions.IgnoreCase)]
    private static partial Regex Forces();

    [GeneratedRegex(@"^[\s-]+(?:years?|months?|weeks?)\b(?![\s-]+olds?\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    [GeneratedRegex(@"^\s+(?:(?:more|as)\s+)?likely\b", RegexOptions.IgnoreCase)]
    private static partial Regex Likely();

    [GeneratedRegex(@"^\s+victims\b", RegexOptions.IgnoreCase)]
    private static partial Regex Victims();

    [GeneratedRegex(@"\b(?:it|they)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();
}
