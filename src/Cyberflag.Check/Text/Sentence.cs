namespace Cyberflag.Check;

/// <summary>A sentence of an article: a stretch of its text, without the white space around it.</summary>
/// <param name="Start">First UTF-16 unit in the text.</param>
/// <param name="End">The unit after the last.</param>
public readonly record struct Sentence(int Start, int End)
{
    /// <summary>Its words.</summary>
    public string In(string text) => text[Start..End];
}
