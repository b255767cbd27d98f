using System.Collections.Immutable;

namespace Cyberflag.Check;

/// <summary>
/// Gives each claim its measure: the one whose words stand in its clause, else in its sentence, else in the sentences before. Where words
/// can mean several measures, the one is taken whose values the article prints most often.
/// </summary>
internal sealed partial class MeasureFilling
{
    private readonly FigureTable figures;
    // So many different numbers of a text without a word for what it counts, all held for one measure, tell it.
    private const int Telling = 4;

    private readonly Dictionary<string, HashSet<decimal>> printed = [];
    private readonly ImmutableArray<string> later;
    private readonly List<ImmutableArray<string>> spokenOf = [];
    private ImmutableArray<string> last = [];
    private bool isBroken;

    /// <summary>Counts which measures the article's numbers are found under.</summary>
    public MeasureFilling(FigureTable figures, IEnumerable<Frame> frames, IEnumerable<string> sentences)
    {
        this.figures = figures;
        later = sentences.Select(Cues).FirstOrDefault(c => c.Count > 0) is { Count: > 0 } cues ? cues[0].Codes : [];
        foreach (var frame in frames.Where(f => f.Type is ClaimType.Count or ClaimType.Total && f.Hedge is null && f.Stated.Value is >= 10))
        {
            foreach (var measure in figures.WithValue(frame.Stated.Value!.Value).Select(r => r.Base).Distinct())
            {
                (printed.TryGetValue(measure, out var values) ? values : printed[measure] = []).Add(frame.Stated.Value.Value);
            }
        }
    }

    /// <summary>Fills the measures of a sentence's claims; sentences come in order, with their areas filled.</summary>
    public void Fill(SentenceReading sentence, List<Frame> frames, bool isFirst)
    {
        var cues = Cues(sentence.Text);
        if (cues.Count == 0 && !last.IsDefaultOrEmpty && Returned(frames) is { IsDefaultOrEmpty: false } earlier)
        {
            last = earlier;
        }

        var isOther = OtherCrimes.Has(sentence.Text);
        if (isOther && cues.Count == 0)
        {
            // "The number of robberies rose": nothing of it, and nothing after it, is of what was told before.
            last = [];
            isBroken = true;
            return;
        }

        isBroken &= cues.Count == 0;
        if (isBroken)
        {
            return;
        }

        foreach (var frame in frames)
        {
            var (start, end) = sentence.Clause(frame.At);
            if (isOther && OtherCrimes.Has(Beside(sentence, frame)))
            {
                continue;
            }

            var own = cues.Where(c => c.At >= start && c.At < end).OrderBy(c => Math.Abs(c.At - frame.At)).FirstOrDefault().Codes;
            var before = cues.LastOrDefault(c => c.At < start).Codes;
            var codes = !own.IsDefaultOrEmpty ? own : !before.IsDefaultOrEmpty ? before : last;
            frame.MeasureOrigin = !own.IsDefaultOrEmpty || !before.IsDefaultOrEmpty ? SlotOrigin.Stated : last.IsDefaultOrEmpty ? SlotOrigin.Defaulted : SlotOrigin.Inherited;
            if (codes.IsDefaultOrEmpty)
            {
                // What the rest of the sentence or of the article speaks of; else the measure under which several of its numbers are found.
                codes = cues.FirstOrDefault().Codes is { IsDefaultOrEmpty: false } rest ? rest : !later.IsEmpty ? later : [.. printed.OrderByDescending(p => p.Value.Count).Select(p => p.Key).Take(1)];
                frame.MeasureOrigin = cues.Count > 0 || !later.IsEmpty || (codes is [var found, ..] && printed[found].Count >= Telling) ? SlotOrigin.Inherited : SlotOrigin.Defaulted;
            }

            frame.Measure = Choose(codes, frame.AreaKey);
            if (frame is { Type: ClaimType.Share, Measure: "CYB" or "CSO" } && (IsOfWhole(cues) || (frame.Measure == "CYB" && spokenOf.Append(last).Any(c => !c.IsDefaultOrEmpty && c[0] == "CSO")) || IsShareOfAll(sentence.Text, frame)) && !OfOnline().IsMatch(sentence.After(frame.End)))
            {
                // "Nine per cent of the offences were flagged as online": a part of all offences.
                frame.Measure = "CYB/CSO";
            }

            if (frame is { Type: ClaimType.Count, Measure: "CYB", AreaKey: { } area, Stated.Value: { } number } && WholeOf().IsMatch(sentence.Before(frame.At)) && figures.WithValue(number).Where(r => r.AreaKey == area).ToList() is { Count: > 0 } held && held.TrueForAll(r => r.Measure == "CSO"))
            {
                // "The flag was used in 225 of 1,347 cases": of all offences.
                frame.Measure = "CSO";
            }

            frame.MeasureOrigin = frame.Measure is null ? SlotOrigin.Missing : frame.MeasureOrigin;
        }

        if (cues.Count > 0)
        {
            spokenOf.AddRange(cues.Select(c => c.Codes));
        }

        if (cues.Count > 0 && (last.IsDefaultOrEmpty || isFirst || cues[0].At < sentence.Text.IndexOf(';', StringComparison.Ordinal) || !sentence.Text.Contains(';', StringComparison.Ordinal)))
        {
            last = cues[0].Codes;
        }
    }

    // The words around a number up to the numbers beside it.
    private static string Beside(SentenceReading sentence, Frame frame)
    {
        var (start, end) = sentence.Clause(frame.At);
        var from = sentence.Numbers.LastOrDefault(n => n.End <= frame.Start && n.Start >= start)?.End ?? start;
        var to = sentence.Numbers.FirstOrDefault(n => n.Start >= frame.End && n.Start < end)?.Start ?? end;
        return sentence.Text[Math.Min(from, frame.Start)..Math.Max(to, frame.End)];
    }

    // A sentence without a word for what it counts, whose number is held for what an earlier sentence spoke of and not for what the last
    // one did: the article has come back to that.
    private ImmutableArray<string> Returned(List<Frame> frames)
    {
        foreach (var frame in frames.Where(f => f.Type is ClaimType.Count or ClaimType.Total && f.Hedge is null && f.Stated.Value >= 100 && f.AreaOrigin == SlotOrigin.Stated))
        {
            var held = figures.WithValue(frame.Stated.Value!.Value).Where(r => r.AreaKey == frame.AreaKey || (frame.IsNational && AreaFilling.Countries.Contains(r.AreaKey))).Select(r => r.Measure).ToHashSet(StringComparer.Ordinal);
            if (held.Count > 0 && !last.Any(held.Contains) && spokenOf.FindLast(c => c.Any(held.Contains)) is { IsDefaultOrEmpty: false } codes)
            {
                return codes;
            }
        }

        return [];
    }

    // "One in five child sex crimes has an online element"; "one in eight of all 2,082 sexual offences" of what is online.
    private bool IsShareOfAll(string text, Frame frame)
    {
        var after = text[frame.End..];
        return All().Match(after) is { Success: true } all && (MeasureCues.All[0].Form.IsMatch(after[all.Length..]) || (all.Groups["of"].Success && !last.IsDefaultOrEmpty && last[0] == "CYB"));
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"^\s+(?<of>of\s+(?:the|all)\s+(?:[\d,]+\s+)?)?(?:child\s+)?(?:sex(?:ual)?|child)\s+(?:sex(?:ual)?\s+)?(?:offences|crimes)\b", System.Text.RegularExpressions.RegexOptions.IgnoreCase)]
    private static partial System.Text.RegularExpressions.Regex All();

    [System.Text.RegularExpressions.GeneratedRegex(@"^\s+of\s+(?:the|all)\s+(?:[\d,]+\s+)?online\b", System.Text.RegularExpressions.RegexOptions.IgnoreCase)]
    private static partial System.Text.RegularExpressions.Regex OfOnline();

    private string? Choose(ImmutableArray<string> codes, string? area)
    {
        if (codes.IsDefaultOrEmpty)
        {
            return null;
        }

        // A file of one measure under a code of its own: what the text speaks of first.
        if (figures.OnlyOwn is { } own && codes.SequenceEqual(later))
        {
            return own;
        }

        var held = figures.Rows.IsEmpty ? codes : [.. codes.Where(figures.Measures.Contains)];
        if (held.IsEmpty)
        {
            return codes[0];
        }

        return held.OrderByDescending(c => IsHeld(area, c)).ThenByDescending(c => printed.GetValueOrDefault(c)?.Count ?? 0).ThenBy(c => codes.IndexOf(c)).First();
    }

    private static bool IsOfWhole(List<(int At, ImmutableArray<string> Codes)> cues) => cues.Exists(c => c.Codes[0] == "CYB") && cues.Exists(c => c.Codes[0] == "CSO");

    [System.Text.RegularExpressions.GeneratedRegex(@"\bof\s+all\s+(?:the\s+)?(?:[\d,]+\s+)?(?:recorded\s+|reported\s+|child\s+)?$", System.Text.RegularExpressions.RegexOptions.IgnoreCase)]
    private static partial System.Text.RegularExpressions.Regex OfAll();

    [System.Text.RegularExpressions.GeneratedRegex(@"\d\s+(?:out\s+)?of\s+(?:the\s+|all\s+)?$", System.Text.RegularExpressions.RegexOptions.IgnoreCase)]
    private static partial System.Text.RegularExpressions.Regex WholeOf();

    // "1,681 sexual offences …; 374 of these carried the flag", "of the 2,036 sexual crimes … 243 were flagged": the whole and its part.
    [System.Text.RegularExpressions.GeneratedRegex(@"\d[\d,]*\s+(?:\w+\s+)?$")]
    private static partial System.Text.RegularExpressions.Regex Counted();

    [System.Text.RegularExpressions.GeneratedRegex(@"\bof\s+(?:the\s+|all\s+)+\d[\d,]*\s+(?:\w+\s+)?$", System.Text.RegularExpressions.RegexOptions.IgnoreCase)]
    private static partial System.Text.RegularExpressions.Regex OfThe();

    [System.Text.RegularExpressions.GeneratedRegex(@"\bof\s+(?:these|those|them|which|whom)\b", System.Text.RegularExpressions.RegexOptions.IgnoreCase)]
    private static partial System.Text.RegularExpressions.Regex Part();

    // The countries count as one: which of them is meant is settled later.
    private bool IsHeld(string? area, string measure) => area is null || AreaFilling.Countries.Contains(area)
        ? AreaFilling.Countries.Any(c => figures.Has(c, measure))
        : figures.Has(area, measure) || figures.HasMembers(area, measure);

    private static List<(int At, ImmutableArray<string> Codes)> Cues(string text)
    {
        var found = new List<(int At, int End, ImmutableArray<string> Codes)>();
        foreach (var cue in MeasureCues.All)
        {
            foreach (System.Text.RegularExpressions.Match match in cue.Form.Matches(text))
            {
                if (!found.Exists(f => f.At < match.Index + match.Length && match.Index < f.End))
                {
                    found.Add((match.Index, match.Index + match.Length, cue.Codes));
                }
            }
        }

        // "Child sex offences … had an online element" speak of the more telling of the two; "12% of all 2,036 sexual offences" of both.
        var telling = found.Where(f => f.Codes[0] != "CSO" || OfAll().IsMatch(text[..f.At]) || (Counted().IsMatch(text[..f.At]) && (OfThe().IsMatch(text[..f.At]) || Part().IsMatch(text[f.End..])))).ToList();
        return [.. (telling.Count > 0 ? telling : found).OrderBy(f => f.At).Select(f => (f.At, telling.Count > 1 && f.Codes[0] == "CSO" ? ["CSO"] : f.Codes))];
    }
}
