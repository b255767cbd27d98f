namespace Cyberflag.Vocabulary;

/// <summary>A number of the reference data that went into a figure.</summary>
/// <param name="Id">Stable id: <c>reference:population-under-18/2018/E23000029</c>.</param>
/// <param name="Title">What it is: <c>Residents under 18 of Thames Valley, mid-2018</c>.</param>
/// <param name="Value">The number.</param>
/// <param name="Source">The source line of its table.</param>
public sealed record ReferenceValue(string Id, string Title, long Value, string Source);
