using System.Collections.Immutable;

namespace Cyberflag.Check;

/// <summary>A sentence with its numbers and mentions; what a rule has read, the later ones leave alone.</summary>
internal sealed class SentenceReading
{
    private readonly bool[] taken;
    private (int Start, int End)[]? divisions;
    private readonly ReadingText words;
    private Word[]? apart;
    private IReadOnlyList<SubsetReading.Found>? subsets;

    public SentenceReading(int index, Sentence place, ReadingText words, ImmutableArray<NumberMention> numbers, ImmutableArray<PeriodMention> periods, ImmutableArray<AreaMention> areas)
    {
        (Index, Place, this.words, Numbers, Periods, Areas) = (index, place, words, numbers, periods, areas);
        taken = new bool[words.Text.Length + 1];
    }

    /// <summary>Its number in the article, from 0.</summary>
    public int Index { get; }

    /// <summary>Its place in the article.</summary>
    public Sentence Place { get; }

    /// <summary>Its words, as they are read.</summary>
    public string Text => words.Text;

    /// <summary>What looks like a number in it and is read as none.</summary>
    public ImmutableArray<OddNumber> Odd { get; init; } = [];

    /// <summary>The stretch of the article as given that a stretch of its words is.</summary>
    public (int Start, int End) Given(int start, int end) => (Place.Start + words.Place(start), Place.Start + words.EndPlace(end));

    /// <summary>Its numbers in order.</summary>
    public ImmutableArray<NumberMention> Numbers { get; }

    /// <summary>Its mentions of time in order.</summary>
    public ImmutableArray<PeriodMention> Periods { get; }

    /// <summary>Its areas in order.</summary>
    public ImmutableArray<AreaMention> Areas { get; }

    /// <summary>The parts of the measure that it names, in order.</summary>
    public IReadOnlyList<SubsetReading.Found> Subsets => subsets ??= SubsetReading.Find(Text);

    /// <summary>Its words in order, without its numbers.</summary>
    public Word[] Words => apart ??= Phrase.Of(this, [.. Areas.Select(a => (a.Start, a.End)), .. Periods.Select(p => (p.Start, p.End)), .. Subsets.Select(f => (f.Start, f.End))]);

    /// <summary>The clause in which a place lies.</summary>
    public (int Start, int End) Clause(int place) => Clauses.Of(divisions ??= Clauses.Divisions(Text), Text.Length, place);

    /// <summary>True where no part of the stretch has been read.</summary>
    public bool IsFree(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (taken[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Marks a stretch as read.</summary>
    public void Take(int start, int end) => Array.Fill(taken, true, start, end - start);

    /// <summary>The numbers that nothing has read.</summary>
    public IEnumerable<NumberMention> FreeNumbers => Numbers.Where(n => IsFree(n.Start, n.End));

    /// <summary>The words from a place on.</summary>
    public string After(int place) => Text[place..];

    /// <summary>The words up to a place.</summary>
    public string Before(int place) => Text[..place];

    /// <summary>The number that begins or whose digits begin at a place, where nothing has read it; or null.</summary>
    public NumberMention? NumberAt(int place) => Numbers.FirstOrDefault(n => n.Start == place && IsFree(n.Start, n.End));
}
