using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>
/// Gives each claim its area: the one named beside its number, else the subject of the clause or sentence, else that of the sentences
/// before, else the whole country.
/// </summary>
internal sealed partial class AreaFilling
{
    private readonly FigureTable figures;
    private string? local;
    private string? region;
    private (string? Key, bool National) last = (null, true);

    /// <summary>Begins with the first area of the article that is not the whole country: "the region" of a headline is that.</summary>
    public AreaFilling(FigureTable figures, IEnumerable<SentenceReading> sentences)
    {
        this.figures = figures;
        local = sentences.SelectMany(s => s.Areas).FirstOrDefault(a => !IsCountry(a) && !a.IsUnknown) is { } first ? Key(first) : null;
    }

    /// <summary>Fills the areas of a sentence's claims; sentences come in order.</summary>
    public void Fill(SentenceReading sentence, List<Frame> frames)
    {
        foreach (var frame in frames)
        {
            Fill(sentence, frame);
        }

        if (frames.Exists(f => f.IsElsewhere))
        {
            last = (null, false);
        }
        else if (sentence.Areas.FirstOrDefault(a => !a.IsUnknown) is { } subject)
        {
            if (!IsCountry(subject) || last.Key is null || !Measured().IsMatch(sentence.Text[..subject.Start]))
            {
                last = (Key(subject), IsCountry(subject));
            }

            region = sentence.Areas.LastOrDefault(a => a.Area is { Kind: AreaKind.Region or AreaKind.Nation } && !IsCountry(a)) is { } wide ? Key(wide) : region;
            local = sentence.Areas.LastOrDefault(a => !IsCountry(a) && !a.IsUnknown) is { } named ? Key(named) : local;
        }
        else if (Place().IsMatch(sentence.Text) && local is not null)
        {
            last = (local, false);
        }
        else if (local is null && County().IsMatch(sentence.Text))
        {
            last = (null, false);
        }
    }

    private void Fill(SentenceReading sentence, Frame frame)
    {
        if (SomeForces().IsMatch(sentence.Text[sentence.Clause(frame.At).Start..frame.At]) && frame.Type != ClaimType.Coverage)
        {
            // "Some forces had fewer than 10": which ones is not said.
            (frame.AreaKey, frame.AreaOrigin) = (null, SlotOrigin.Missing);
        }
        else if (local is { } force && (IsSubject(sentence, frame) || IsPart(sentence, frame)))
        {
            (frame.AreaKey, frame.AreaOrigin) = (force, SlotOrigin.Inherited);
        }
        else if (Possessed().Match(sentence.Text[..frame.Start]) is { Success: true } possessed && (possessed.Groups["region"].Success ? region ?? local : local) is { } owner)
        {
            (frame.AreaKey, frame.AreaOrigin) = (owner, SlotOrigin.Inherited);
        }
        else if (Mention(sentence, frame) is { } mention)
        {
            if (mention.IsUnknown)
            {
                // "In Germany": of no area that is held.
                (frame.AreaKey, frame.IsNational, frame.AreaOrigin, frame.IsElsewhere) = (null, false, SlotOrigin.Missing, true);
                return;
            }

            (frame.AreaKey, frame.IsNational, frame.AreaOrigin) = (Key(mention), IsCountry(mention), mention.Area is null ? SlotOrigin.Inherited : SlotOrigin.Stated);
        }
        else if (Place().IsMatch(sentence.Text) && local is not null)
        {
            (frame.AreaKey, frame.AreaOrigin) = (local, SlotOrigin.Inherited);
        }
        else if (local is null && County().IsMatch(sentence.Text))
        {
            // "Across the county" of an article that names none: not the whole country.
            (frame.AreaKey, frame.AreaOrigin) = (null, SlotOrigin.Missing);
        }
        else if (Forces(sentence.Text) is { } forces)
        {
            (frame.AreaKey, frame.IsNational, frame.AreaOrigin) = (forces, true, SlotOrigin.Inherited);
        }
        else if ((frame.Type == ClaimType.Coverage || ShareOfForces.Is(frame)) && !last.National)
        {
            // Who answered is told of the whole campaign.
            (frame.AreaKey, frame.IsNational, frame.AreaOrigin) = (null, true, SlotOrigin.Defaulted);
        }
        else if (SumBeside.IsTogether(frame) && !last.National)
        {
            // "Taken together the three forces had 1,141": not the force that was named last.
            (frame.AreaKey, frame.AreaOrigin) = (null, SlotOrigin.Missing);
        }
        else
        {
            (frame.AreaKey, frame.IsNational, frame.AreaOrigin) = (last.Key, last.National, last.Key is not null ? SlotOrigin.Inherited : last.National ? SlotOrigin.Defaulted : SlotOrigin.Missing);
        }
    }

    // "The force recorded 76, while in England and Wales there were …": the first is that of the force.
    private static bool IsSubject(SentenceReading sentence, Frame frame)
    {
        var (start, _) = sentence.Clause(frame.At);
        return Place().Match(sentence.Text[start..frame.At]) is { Success: true } place && !sentence.Areas.Any(a => a.Start >= start && a.Start < frame.At)
            && sentence.Areas.FirstOrDefault(a => a.Start >= frame.End) is { } next && BreakOrShare().IsMatch(sentence.Text[frame.End..next.Start]) && place.Success;
    }

    // "147 of the 297 crimes in Yorkshire were logged by the force": the first is that of the force.
    private static bool IsPart(SentenceReading sentence, Frame frame) => frame.Type == ClaimType.Count && PartBy().IsMatch(sentence.After(frame.End));

    // No region has so many forces.
    private const int FewerThanNational = 25;

    // "20 forces" where the figures have an area of so many; else all forces of the country are the country.
    private string? Forces(string text)
    {
        foreach (Match match in NumberOfForces().Matches(text))
        {
            var number = match.Groups["n"].Value;
            if (figures.Rows.Select(r => r.AreaKey).FirstOrDefault(k => k.EndsWith($"({number} forces)", StringComparison.Ordinal)) is { } part)
            {
                return part;
            }

            var many = int.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
            if (figures.CountryOf(many) is { } country)
            {
                return country.Code;
            }

            if (many > FewerThanNational && !last.National)
            {
                last = (null, true);
                return null;
            }
        }

        return null;
    }

    // "The force's 721 offences": of the force that was named last.
    [GeneratedRegex(@"\b(?:the|this)\s+(?:force|constabulary|county|area|(?<region>region))['\u2019]s\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Possessed();

    // "Less than the 84 per cent reported for the UK": what follows is still of the area before.
    [GeneratedRegex(@"\b(?:less|smaller|larger|bigger|higher|lower|greater|steeper|slower|faster)\s+than\s+(?:the|that)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Measured();

    [GeneratedRegex(@"\bthan\b", RegexOptions.IgnoreCase)]
    private static partial Regex Than();

    private static AreaMention? Mention(SentenceReading sentence, Frame frame)
    {
        if (sentence.Areas.IsEmpty)
        {
            return null;
        }

        if (frame.Type == ClaimType.Rank && sentence.Areas[0].End <= frame.At)
        {
            return sentence.Areas[0];
        }

        var (start, end) = sentence.Clause(frame.At);
        var next = sentence.Numbers.FirstOrDefault(n => n.Start >= frame.End && (n.Form == NumberForm.Plain || (frame.Type == ClaimType.Change && n.Form == NumberForm.Percent)) && sentence.Periods.All(p => n.End <= p.Start || p.End <= n.Start))?.Start ?? sentence.Text.Length;
        var after = sentence.Areas.FirstOrDefault(a => a.Start >= frame.Start && a.End > frame.End && a.Start < end);
        var isBracketed = sentence.Text[frame.Start] == '(';
        if (frame.Type == ClaimType.Share && OfWhole().IsMatch(sentence.After(frame.End)) && sentence.Areas.LastOrDefault(a => a.End <= frame.At && a.Start >= start) is { } holder)
        {
            // "South Yorkshire had more than a quarter of the 4,800 offences in Yorkshire and the Humber".
            return holder;
        }

        if (sentence.Areas.LastOrDefault(a => a.End <= frame.Start) is { HasPreposition: true } close && frame.Type == ClaimType.Change && string.IsNullOrWhiteSpace(sentence.Text[close.End..frame.Start]))
        {
            // "In Kent 64 per cent and in Surrey 50 per cent".
            return close;
        }

        if (after is { HasPreposition: true } && !isBracketed && after.Start < next && !Break().IsMatch(sentence.Text[frame.End..after.Start]))
        {
            return after;
        }

        return sentence.Areas.LastOrDefault(a => a.End <= frame.At && a.Start >= start)
            ?? (after is not null && !Than().IsMatch(sentence.Text[frame.End..after.Start]) && (after.Start < next || (!sentence.Areas.Any(a => a.End <= frame.At) && !Whose().IsMatch(sentence.Text[frame.End..after.Start]))) ? after : null)
            ?? sentence.Areas.LastOrDefault(a => a.End <= frame.At)
            ?? sentence.Areas.FirstOrDefault(a => a.Start >= start && a.Start < end && !Than().IsMatch(sentence.Text[Math.Min(frame.End, a.Start)..a.Start]) && !Whose().IsMatch(sentence.Text[Math.Min(frame.End, a.Start)..a.Start]));
    }

    private string? Key(AreaMention mention) => !mention.List.IsEmpty ? Joint(mention.List)
        : mention.Region is { } region && figures.Rows.Any(r => r.AreaKey == region.Code) ? region.Code
        : mention.Area is { } area ? (figures.Rows.Length > 0 ? figures.KeyOf(area.Code) : area.Code) : null;

    // As the figures name them together, in whatever order; else a nation held whose forces they all are; else in the order in which they stand.
    private string Joint(ImmutableArray<Area> list)
    {
        var names = list.Select(a => figures.Spelling(a.Code)).ToList();
        return figures.Rows.Select(r => r.AreaKey).FirstOrDefault(k => k.Contains('+', StringComparison.Ordinal) && k.Split('+') is var parts && parts.Length == names.Count && parts.All(names.Contains))
            ?? (figures.NationOf(list) is { } whole && figures.Rows.Any(r => r.AreaKey == whole.Code) ? whole.Code : string.Join('+', names));
    }

    private static bool IsCountry(AreaMention mention) => !mention.IsUnknown && (mention.Area is not { } area || Countries.Contains(area.Code));

    /// <summary>The areas that mean the whole country, the widest last.</summary>
    internal static readonly string[] Countries = ["EW", "EWNI", "UK"];

    [GeneratedRegex(@"\b(?<n>\d\d)\s+(?:police\s+|UK\s+)?forces\b", RegexOptions.IgnoreCase)]
    private static partial Regex NumberOfForces();

    [GeneratedRegex(@"\b(?:some|several|other|many|most)\s+(?:police\s+)?forces\b", RegexOptions.IgnoreCase)]
    private static partial Regex SomeForces();

    // "A total of 6,341, of which 291 were recorded by Hampshire": the area is that of the part.
    [GeneratedRegex(@"\bof\s+(?:which|these|those|them)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Whose();

    [GeneratedRegex(@"^\s+of\s+(?:the|that|all|its)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfWhole();

    [GeneratedRegex(@"^\s+of\s+(?:the|all)\s+\d[^.;]*\b(?:by|to)\s+the\s+force\b", RegexOptions.IgnoreCase)]
    private static partial Regex PartBy();

    [GeneratedRegex(@"[,;:]\s|\d\s?(?:%|per\s?cent|pc)")]
    private static partial Regex BreakOrShare();

    [GeneratedRegex(@"[,;:]\s")]
    private static partial Regex Break();

    [GeneratedRegex(@"\b(?:across|in|throughout)\s+(?:the|this)\s+(?:county|area|city|borough)\b", RegexOptions.IgnoreCase)]
    private static partial Regex County();

    [GeneratedRegex(@"\b(?:the|this)\s+(?:force|region|county|area|constabulary)\b|\b(?:across|in)\s+the\s+(?:county|region)\b|\bthe\s+region's\b", RegexOptions.IgnoreCase)]
    private static partial Regex Place();
}
