using System.Globalization;

namespace Cyberflag.Surveys;

/// <summary>
/// A moment as ISO 8601 writes it: <c>2026-03-01T10:00:00Z</c>, with an offset, or shorter down to the day; without an offset it is UTC. Nothing else is
/// read: a spreadsheet's <c>01/03/2026 10:00</c> is a day in March or in January.
/// </summary>
internal static class IsoTime
{
    private static readonly string[] Forms =
        ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>Reads a moment; null where the text is anything else.</summary>
    public static DateTimeOffset? Read(string text) =>
        DateTimeOffset.TryParseExact(text.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var when) ? when : null;
}
