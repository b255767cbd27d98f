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
    private Frame? told;
    private readonly List<AreaMention> named = [];

    /// <summary>Begins with the first area of the article that is not the whole country: "the region" of a headline is that.</summary>
    /// <param name="figures">The figures held.</param>
    /// <param name="sentences">The sentences of the article.</param>
    /// <param name="publisher">The force that published it itself ("we recorded"); null for any other text.</param>
    public AreaFilling(FigureTable figures, IEnumerable<SentenceReading> sentences, Area? publisher)
    {
        this.figures = figures;
        local = publisher is { } own ? figures.KeyOf(own.Code) : sentences.SelectMany(s => s.Areas).FirstOrDefault(a => !IsCountry(a) && !a.IsUnknown) is { } first ? Key(first) : null;
        last = publisher is null ? last : (local, false);
    }

    /// <summary>Fills the areas of a sentence's claims; sentences come in order.</summary>
    public void Fill(SentenceReading sentence, List<Frame> frames)
    {
        named.AddRange(sentence.Areas.Where(a => a.Area is not null));
        foreach (var frame in frames)
        {
            Fill(sentence, frame);
        }

        told = frames.LastOrDefault(f => f.Type is ClaimType.Count or ClaimType.Total) ?? told;

        if (frames.Exists(f => f.IsElsewhere))
        {
            last = (null, false);
        }
        else if (sentence.Areas.FirstOrDefault(a => !a.IsUnknown) is { } subject)
        {
            if (last.Key is null || !(IsCountry(subject) ? Measured() : ShareOf()).IsMatch(sentence.Text[..subject.Start]))
            {
                last = (Key(subject), IsCountry(subject));
            }

            region = sentence.Areas.LastOrDefault(a => a.Area is { Kind: AreaKind.Region or AreaKind.Nation } && !IsCountry(a)) is { } wide ? Key(wide) : region;
            local = sentence.Areas.LastOrDefault(a => !IsCountry(a) && !a.IsUnknown) is { } named ? Key(named) : local;
        }
        else if (PlaceOf(sentence.Text) is { } place)
        {
            last = (place, false);
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
        else if (told is { AreaKey: not null } number && ThatTotal().Match(sentence.Text) is { Success: true } total && frame.Start >= total.Length && !sentence.Areas.Any(a => a.Start < frame.Start && a.Start >= total.Length))
        {
            // "That total was up 26 per cent": the number told last.
            (frame.AreaKey, frame.IsNational, frame.AreaOrigin) = (number.AreaKey, number.IsNational, SlotOrigin.Inherited);
        }
        else if (frame.Type is not ClaimType.Share && TheForces(sentence, frame) is { } group)
        {
            (frame.AreaKey, frame.IsNational, frame.AreaOrigin) = (group, false, SlotOrigin.Inherited);
        }
        else if (local is { } force && (IsSubject(sentence, frame) || IsPart(sentence, frame)))
        {
            (frame.AreaKey, frame.AreaOrigin) = (force, SlotOrigin.Inherited);
        }
        else if (Possessed().Match(sentence.Text[..frame.Start]) is { Success: true } possessed && (possessed.Groups["region"].Success ? region ?? local : local) is { } owner)
        {
            (frame.AreaKey, frame.AreaOrigin) = (owner, SlotOrigin.Inherited);
        }
        else if (frame.Type == ClaimType.Share && OwnShare().Match(sentence.Before(frame.At)) is { Success: true } of && (sentence.Areas.LastOrDefault(a => a.End <= of.Index + 2 && a.Start >= sentence.Clause(frame.At).Start && of.Index - a.End < 4) is { Area: { } holder } ? figures.KeyOf(holder.Code) : PlaceOf(sentence.Text[..(of.Index + of.Length)])) is { } its)
        {
            // "The force's share of the East of England total was 16 per cent": the force's.
            (frame.AreaKey, frame.AreaOrigin) = (its, SlotOrigin.Inherited);
        }
        else if (frame.Type == ClaimType.Share && OfWhole().IsMatch(sentence.After(frame.End)) && !sentence.Areas.Any(a => a.Start < frame.At) && PlaceOf(sentence.Before(frame.At)) is { } owned)
        {
            // "The force logged 229, two in five of the Welsh total": the share is the force's.
            (frame.AreaKey, frame.AreaOrigin) = (owned, SlotOrigin.Inherited);
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
        else if (PlaceOf(sentence.Text) is { } place)
        {
            (frame.AreaKey, frame.AreaOrigin) = (place, SlotOrigin.Inherited);
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
        else if (SumBeside.IsTogether(frame) && !last.National && !Years().IsMatch(sentence.Text))
        {
            // "Taken together the three forces had 1,141": not the force that was named last.
            (frame.AreaKey, frame.AreaOrigin) = (null, SlotOrigin.Missing);
        }
        else
        {
            (frame.AreaKey, frame.IsNational, frame.AreaOrigin) = (last.Key, last.National, last.Key is not null ? SlotOrigin.Inherited : last.National ? SlotOrigin.Defaulted : SlotOrigin.Missing);
        }
    }

    /// <summary>True for a sentence about the number told last: "That total was up 26 per cent".</summary>
    public static bool IsOfThatTotal(SentenceReading sentence) => ThatTotal().IsMatch(sentence.Text);

    // "The force", "the local crimes" are those of the area named last; "the region" is the one named last that is no force.
    private string? PlaceOf(string text) => Place().Match(text) is { Success: true } match ? (match.Groups["region"].Success ? region ?? local : local) : null;

    // "Together the five forces": of the region or nation that has so many and was named, else of that to which all the forces belong that were named.
    private string? TheForces(SentenceReading sentence, Frame frame)
    {
        if (SomeOfThem().Match(sentence.Text) is not { Success: true } match || Math.Abs(match.Index - frame.At) > ForcesReach || !named.Exists(n => n.End <= match.Index || n.Area!.Kind != AreaKind.Force) && named.Count == 0
            || NumberWords.Read(match.Groups["n"].Value) is not { } many || sentence.Areas.Any(a => a.Area is { Kind: AreaKind.Region or AreaKind.Nation } || a.Region is not null || (a.Start >= match.Index && a.Start - match.Index - match.Length < 12)))
        {
            return null;
        }

        return named.Select(n => n.Region ?? n.Area!).LastOrDefault(a => a.Kind is AreaKind.Region or AreaKind.Nation && !Countries.Contains(a.Code) && a.Members.Length == many) is { } known ? figures.KeyOf(known.Code)
            : named.Where(n => n.Area!.Kind == AreaKind.Force).Select(n => n.Area!).Reverse().DistinctBy(a => a.Code).Take((int)many).Reverse().ToList() is { } listed && listed.Count == many ? figures.RegionOf(listed)?.Code ?? Joint([.. listed]) : null;
    }

    // Farther off the words belong to another number.
    private const int ForcesReach = 60;

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

    // "The force's share of the East of England total": of the force.
    [GeneratedRegex(@"\b(?:share|part|proportion|per\s?cent|%|half|thirds?|quarters?|fifths?|tenths?)\s+of\s+(?:all\s+)?(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex ShareOf();

    [GeneratedRegex(@"['\u2019]s?\s+share\b", RegexOptions.IgnoreCase)]
    private static partial Regex OwnShare();

    [GeneratedRegex(@"^\W*(?:that|this)\s+(?:total|figure|number|tally|sum)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ThatTotal();

    [GeneratedRegex(@"(?:\b(?:the|these|all)|['\u2019]s)\s+(?<n>two|three|four|five|six|seven|eight|nine)\s+(?:\w+\s+)?forces\b", RegexOptions.IgnoreCase)]
    private static partial Regex SomeOfThem();

    [GeneratedRegex(@"\byears\b", RegexOptions.IgnoreCase)]
    private static partial Regex Years();

    [GeneratedRegex(@"\b(?:\w+est|most|worst|least)\b[^,;:\d]*\b(?:in|of|across)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Steepest();

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

        // "Among the steepest in the country" ranks it there; it is of the area told before.
        if (frame.Type != ClaimType.Rank && sentence.Areas is [{ Area: null, IsUnknown: false } rank] && rank.Start >= frame.End && Steepest().IsMatch(sentence.Text[frame.End..rank.Start]))
        {
            return null;
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

        var isOfNext = after is not null && AndIn().IsMatch(sentence.Text[frame.End..after.Start]) && sentence.Numbers.Any(n => n.Form == NumberForm.Plain && n.OuterStart >= after.End && string.IsNullOrWhiteSpace(sentence.Text[after.End..n.OuterStart])) && sentence.Areas.Any(a => a.End <= frame.At && a.Start >= start);
        if (after is { HasPreposition: true } && !isOfNext && !isBracketed && after.Start < next && !Break().IsMatch(sentence.Text[frame.End..after.Start]))
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

    [GeneratedRegex(@"\b(?:some|several|other|many|most|individual)\s+(?:police\s+)?(?:forces|divisions|districts|stations)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SomeForces();

    // "A total of 6,341, of which 291 were recorded by Hampshire": the area is that of the part.
    [GeneratedRegex(@"\bof\s+(?:which|these|those|them)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Whose();

    [GeneratedRegex(@"^\s+of\s+(?:the|that|all|its)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfWhole();

    [GeneratedRegex(@"^\s+of\s+(?:the|all)\s+\d[^.;]*\b(?:by|to)\s+the\s+force\b", RegexOptions.IgnoreCase)]
    private static partial Regex PartBy();

    // "In the North West the figure was 6,384 and in England and Wales 43,210": the second has its own number.
    [GeneratedRegex(@"^[^,;:\d]*\band\s+(?:in|for|across)\s+(?:the\s+)?$|^[^,;:\d]*\band\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex AndIn();

    [GeneratedRegex(@"[,;:]\s|\d\s?(?:%|per\s?cent|pc)")]
    private static partial Regex BreakOrShare();

    [GeneratedRegex(@"[,;:]\s")]
    private static partial Regex Break();

    [GeneratedRegex(@"\b(?:across|in|throughout)\s+(?:the|this)\s+(?:county|area|city|borough)\b", RegexOptions.IgnoreCase)]
    private static partial Regex County();

    [GeneratedRegex(@"\b(?:the|this)\s+(?:force|(?<region>region)|county|area|constabulary)\b|\bthe\s+local\s+(?:\w+\s+)?(?:force|crimes|offences|cases|figures?|total|victims)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Place();
}
