namespace Cyberflag.Check;

/// <summary>The months by name.</summary>
internal static class Months
{
    /// <summary>The pattern of a month's name or short name.</summary>
    public const string Pattern = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

    private static readonly string[] Short = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The month from 1, or 0.</summary>
    public static int Read(string name) => name.Length < 3 ? 0 : Array.FindIndex(Short, s => name.StartsWith(s, StringComparison.OrdinalIgnoreCase)) + 1;
}
