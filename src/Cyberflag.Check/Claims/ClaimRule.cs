using System.Collections.Immutable;

namespace Cyberflag.Check;

/// <summary>One sort of claim and the words in which it stands. A number that fits no rule is no claim.</summary>
internal abstract class ClaimRule
{
    /// <summary>The rules in the order in which they are tried; what one has read, the later ones leave alone.</summary>
    public static ImmutableArray<ClaimRule> All { get; } =
    [
        new NoClaim(), new CoverageClaim(), new RecordClaim(), new TrendClaim(), new ModeClaim(), new RankClaim(), new EveryClaim(), new RateClaim(),
        new ThresholdClaim(), new PointsClaim(), new ChangeClaim(), new HalvedClaim(), new MultipleClaim(), new SpanClaim(), new ShareClaim(), new DifferenceClaim(), new CountClaim(),
    ];

    /// <summary>The claims of this sort; each stretch that is read has to be taken.</summary>
    public abstract IEnumerable<Frame> Find(SentenceReading sentence);

    /// <summary>All claims of a sentence, in the order in which they stand.</summary>
    public static List<Frame> FindAll(SentenceReading sentence)
    {
        var frames = new List<Frame>();
        foreach (var rule in All)
        {
            foreach (var frame in rule.Find(sentence).ToList())
            {
                frame.Sentence = sentence;
                frames.Add(frame);
            }
        }

        frames.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
        return frames;
    }

    /// <summary>A frame over a stretch, which is taken.</summary>
    private protected static Frame Framed(SentenceReading sentence, int start, int end, int at, ClaimType type, Stated stated, Hedge? hedge, Direction direction = Direction.None, string? time = null)
    {
        sentence.Take(start, end);
        return new Frame { Start = start, End = end, At = at, Type = type, Stated = Widened(sentence, at, stated, hedge), Hedge = hedge, Direction = direction, TimeUnit = time };
    }

    // Below this a count is withheld and told by its bound alone.
    private const int Suppressed = 10;

    // "Between 300 and 400" lies between the two; "<5" is one to four, "fewer than five" none to four.
    private static Stated Widened(SentenceReading sentence, int at, Stated stated, Hedge? hedge) => hedge switch
    {
        { Sense: HedgeSense.Between } when sentence.Numbers.FirstOrDefault(n => n.Start == at) is { Upper: { } upper } number => stated with { Lower = number.Value, Upper = upper },
        { Sense: HedgeSense.Below, Words: var words } when stated is { Unit: "offences", Value: > 1 and <= Suppressed and var bound } => stated with { Lower = words == "<" ? 1 : 0, Upper = bound - 1 },
        _ => stated,
    };

    /// <summary>Where a number begins with "the", "a total of", its hedge.</summary>
    private protected static int Begin(SentenceReading sentence, NumberMention number)
    {
        var start = number.OuterStart;
        var article = ArticleBefore.Match(sentence.Before(start));
        return number.Hedge is null && article.Success && sentence.IsFree(article.Index, start) ? article.Index : start;
    }

    // "A total of 369", "of the 95": elsewhere the article goes with another word ("double the 258", "up 5 per cent on the 647").
    private static readonly System.Text.RegularExpressions.Regex ArticleBefore =
        new(@"(?:\ba\s+total\s+of\s+|(?<=(?:^|[.;:,]\s+)of\s+)the\s+|(?<=\bpart\s+of\s+)the\s+)$", System.Text.RegularExpressions.RegexOptions.IgnoreCase | System.Text.RegularExpressions.RegexOptions.Compiled);
}
