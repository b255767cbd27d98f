namespace Cyberflag.Formats;

/// <summary>What is read next on a page: a line of text, or a table.</summary>
/// <param name="Box">Where it stands.</param>
/// <param name="Text">The line; null for a table.</param>
/// <param name="Table">The table; null for a line.</param>
/// <param name="Size">Size of the letters of the line.</param>
/// <param name="BeginsBlock">True where it begins something new however near it stands to what was read before.</param>
internal sealed record PageElement(Box Box, string? Text, PageTable? Table, double Size, bool BeginsBlock = false);
