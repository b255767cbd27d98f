using System.Buffers;

namespace Cyberflag.Formats;

/// <summary>Letters that stand together on one line.</summary>
internal sealed class Word
{
    private static readonly SearchValues<char> FigureLetters = SearchValues.Create("0123456789.,%()+-–—*<>£€$=:/[]");

    /// <summary>The letters.</summary>
    public required string Text { get; set; }

    /// <summary>The frame in which it is upright.</summary>
    public required Frame Frame { get; init; }

    /// <summary>Where it stands in its own frame.</summary>
    public required Box Own { get; set; }

    /// <summary>Where it stands in the frame of the page.</summary>
    public Box Box { get; set; }

    /// <summary>The line on which it stands, in its own frame.</summary>
    public required double Baseline { get; init; }

    /// <summary>Size of its letters in points.</summary>
    public required double Size { get; init; }

    /// <summary>True for a mark above the line, such as a footnote's.</summary>
    public bool IsRaised { get; set; }

    /// <summary>True where a space follows, so that it ends here however near the next one stands.</summary>
    public bool EndsInSpace { get; set; }

    /// <summary>Number of the line on which it is read.</summary>
    public int Line { get; set; }

    /// <summary>True where it holds a digit.</summary>
    public bool HasDigit => Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>True for dots that lead the eye from a label to its figure.</summary>
    public bool IsLeader => Text.AsSpan().IndexOfAnyExcept('.', '…', '_') < 0 && Text.Length != 2;

    /// <summary>True where it is a number or what stands for one: digits with their signs, or a dash.</summary>
    public bool IsNumeric => Text.AsSpan().IndexOfAnyExcept(FigureLetters) < 0;
}
