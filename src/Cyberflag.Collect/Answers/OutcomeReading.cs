using System.Collections.Immutable;
using static Cyberflag.Collect.OutcomeWords;

namespace Cyberflag.Collect;

/// <summary>How a question was answered, by the words of the answer; null where they do not tell.</summary>
internal static class OutcomeReading
{
    /// <summary>The outcome of an answer.</summary>
    /// <param name="words">The answer, without what it only says under a condition.</param>
    /// <param name="sections">The sections that it relies on.</param>
    /// <param name="numbers">What numbers were read in it.</param>
    /// <param name="law">The law under which it is given.</param>
    public static Outcome? Of(string words, ImmutableArray<string> sections, NumbersRead numbers, InformationLaw law = InformationLaw.Foia)
    {
        var neither = Neither().IsMatch(words) || sections.Any(s => law == InformationLaw.Foisa && SectionReading.NumberOf(s) == 18);
        var cost = sections.Any(s => SectionReading.NumberOf(s) == 12) || Cost().IsMatch(words);
        var exempt = sections.Any(s => IsExemption(s, law)) || Refused().IsMatch(words);
        if (numbers != NumbersRead.None)
        {
            // A force that calls its answer a full refusal has refused, whatever it gives besides.
            return cost && RefusedWhole().IsMatch(words) ? Outcome.Cost
                : cost || neither || exempt || PartHeld().IsMatch(words) ? Outcome.Partial
                : numbers == NumbersRead.Zeros ? Outcome.Nil
                : Outcome.Full;
        }

        return cost ? (Goodwill().IsMatch(words) && !Refused().IsMatch(words) ? Outcome.Partial : Outcome.Cost)
            : PartDisclosed().IsMatch(words) ? Outcome.Partial
            : neither ? Outcome.NeitherConfirmNorDeny
            : PointsElsewhere(words, sections, law) ? Outcome.Elsewhere
            : law == InformationLaw.Foisa && sections.Any(s => SectionReading.NumberOf(s) == 17) ? Outcome.NotHeld
            : sections.Any(s => IsExemption(s, law)) ? Outcome.Refused
            : PartHeld().IsMatch(words) ? Outcome.Partial
            : NotHeld().IsMatch(words) ? Outcome.NotHeld
            : exempt ? Outcome.Refused
            : Nil().IsMatch(words) ? Outcome.Nil
            : Given().IsMatch(words) ? Outcome.Full
            : null;
    }

    // Section 21, in Scotland 25; an exemption beside it means that not all of it is elsewhere.
    private static bool PointsElsewhere(string words, ImmutableArray<string> sections, InformationLaw law)
    {
        var accessible = law == InformationLaw.Foisa ? 25 : 21;
        var exempt = sections.Where(s => IsExemption(s, law)).ToList();
        return exempt.Count > 0 ? exempt.TrueForAll(s => SectionReading.NumberOf(s) == accessible) : Elsewhere().IsMatch(words);
    }

    // The notice of section 17 withholds nothing, nor do the limits of sections 12 and 14 exempt; a repeated or vexatious request is refused.
    private static bool IsExemption(string section, InformationLaw law) =>
        SectionReading.NumberOf(section) is var number && number != 12 && number != 17 && (law == InformationLaw.Foia || number != 18);
}

/// <summary>What numbers stand in an answer.</summary>
internal enum NumbersRead
{
    /// <summary>None.</summary>
    None,

    /// <summary>Each of them is nought.</summary>
    Zeros,

    /// <summary>Some that are not nought, or marks.</summary>
    Counts,
}
