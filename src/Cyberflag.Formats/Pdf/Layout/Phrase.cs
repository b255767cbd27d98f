namespace Cyberflag.Formats;

/// <summary>Words of one line between which there is no more than a space.</summary>
internal sealed class Phrase(List<Word> words)
{
    public List<Word> Words { get; } = words;

    /// <summary>Where it stands; raised marks count in width only.</summary>
    public Box Box { get; } = Box.Around(words.Select(w => w.Box));

    public double Size => Words[0].Size;

    /// <summary>True where each of its words is a number or a sign for one.</summary>
    public bool IsNumeric => Words.TrueForAll(w => w.IsRaised || w.IsNumeric);
}

/// <summary>The phrases that stand beside each other on a page, from left to right.</summary>
internal sealed class PageLine(List<Phrase> phrases)
{
    public List<Phrase> Phrases { get; } = phrases;

    public double Baseline { get; } = phrases.Max(p => p.Words.Max(w => w.Baseline));

    public double Size { get; } = phrases.Max(p => p.Words.Max(w => w.Size));

    public Box Box { get; } = Box.Around(phrases.Select(p => p.Box));
}
