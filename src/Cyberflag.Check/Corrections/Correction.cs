namespace Cyberflag.Check;

/// <summary>What an editor settled about a claim: "this is 2018/19". It is remembered beside the text and holds as if the text said it.</summary>
/// <param name="Words">The words of the claim as they stand.</param>
/// <param name="Occurrence">Which of several claims with those words, from 1.</param>
/// <param name="Slot"><c>area</c>, <c>period</c>, <c>baseline</c> or <c>measure</c>.</param>
/// <param name="Value">What it is.</param>
/// <param name="Line">The line of the file, for findings.</param>
public sealed record Correction(string Words, int Occurrence, string Slot, string Value, int Line);
