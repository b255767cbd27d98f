using System.Globalization;

namespace Cyberflag.Request;

/// <summary>A day as a letter writes it, in the language of the letter.</summary>
public static class LetterDay
{
    private static readonly string[] Welsh = ["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"];

    /// <summary>The day; a place to be filled in where it is not known.</summary>
    public static string Of(DateOnly? day, LetterLanguage language) => day is not { } known ? "[[day]]"
        : language == LetterLanguage.Welsh ? $"{known.Day} {Welsh[known.Month - 1]} {known.Year}"
        : known.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
