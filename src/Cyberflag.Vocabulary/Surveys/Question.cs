using System.Collections.Immutable;

namespace Cyberflag.Vocabulary;

/// <summary>A question of a survey, as it is put to every force.</summary>
public sealed record Question
{
    /// <summary>Its number in the letter: <c>1</c>, <c>2a</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is asked, in English.</summary>
    public required string Text { get; init; }

    /// <summary>What is asked, in Welsh; empty where there is no translation: then forces in Wales are asked in English alone.</summary>
    public string TextWelsh { get; init; } = "";

    /// <summary>The measure that the answer is counted under.</summary>
    public required Measure Measure { get; init; }

    /// <summary>Its place in the order in which a force should answer if all together would cost too much; 1 is first.</summary>
    public required int Priority { get; init; }

    /// <summary>Hours of a force's work that the person who asks expects of it; null where nobody has judged it.</summary>
    public double? Hours { get; init; }

    /// <summary>What the answer is to be broken down by, in the words of the letter: <c>sex of victim</c>.</summary>
    public ImmutableArray<string> Breakdowns { get; init; } = [];

    /// <summary>The offence groups or codes that it asks for, each a row of the reply form.</summary>
    public required ImmutableArray<string> Offences { get; init; }

    /// <summary>The periods that it asks for, oldest first.</summary>
    public required ImmutableArray<Period> Periods { get; init; }
}
