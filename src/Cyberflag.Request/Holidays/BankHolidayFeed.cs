using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Cyberflag.Request;

/// <summary>
/// Reads the bank holidays of GOV.UK as JSON (<c>bank-holidays.json</c>: for each division its <c>events</c> with <c>date</c> and
/// <c>title</c>). The user brings the file; nothing is fetched.
/// </summary>
public static class BankHolidayFeed
{
    private static readonly ImmutableArray<string> Divisions = ["england-and-wales", "northern-ireland", "scotland"];

    /// <summary>The holidays, by division and day.</summary>
    /// <exception cref="FormatException">The file is another, or lacks a division.</exception>
    public static ImmutableArray<BankHoliday> Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return [.. Divisions.SelectMany(d => Division(document.RootElement, d)).OrderBy(h => h.Division, StringComparer.Ordinal).ThenBy(h => h.Day)];
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException("this is not the JSON of bank holidays that GOV.UK publishes", problem);
        }
    }

    /// <summary>
    /// The holidays held with those of the feed: of a division and a year that the feed tells of, the feed's alone; of others, those held. A day
    /// that the feed has no more is gone, as a day that was moved must be.
    /// </summary>
    public static ImmutableArray<BankHoliday> Merge(IEnumerable<BankHoliday> held, ImmutableArray<BankHoliday> feed)
    {
        var told = feed.Select(h => (h.Division, h.Day.Year)).ToHashSet();
        return [.. held.Where(h => !told.Contains((h.Division, h.Day.Year))).Concat(feed).OrderBy(h => h.Division, StringComparer.Ordinal).ThenBy(h => h.Day)];
    }

    private static IEnumerable<BankHoliday> Division(JsonElement root, string division) =>
        root.GetProperty(division).GetProperty("events").EnumerateArray().Select(e => new BankHoliday(
            division,
            DateOnly.TryParseExact(e.GetProperty("date").GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : throw new FormatException($"'{e.GetProperty("date")}' is not a date such as 2019-04-19"),
            e.GetProperty("title").GetString() ?? ""));
}
