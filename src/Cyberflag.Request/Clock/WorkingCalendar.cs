using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Request;

/// <summary>
/// Which days are working days. Not one is a Saturday, a Sunday, Christmas Day, Good Friday, or a bank holiday of the divisions that the law
/// counts (FOIA 2000 section 10(6), FOISA 2002 section 73).
/// </summary>
public sealed partial class WorkingCalendar
{
    private readonly FrozenDictionary<DateOnly, string> holidays;
    private readonly ImmutableArray<BankHoliday> all;
    private readonly FrozenSet<int> years;

    /// <summary>The calendar of a law.</summary>
    /// <param name="law">The law.</param>
    /// <param name="holidays">The bank holidays of all divisions.</param>
    /// <param name="version">The state of the data: the day on which the newest were taken.</param>
    public WorkingCalendar(RequestLaw law, IEnumerable<BankHoliday> holidays, string version)
    {
        (Law, Version, all) = (law, version, [.. holidays]);
        var divisions = LawSections.Divisions(law);
        var counted = all.Where(h => divisions.Contains(h.Division)).ToList();
        this.holidays = counted.GroupBy(h => h.Day).ToFrozenDictionary(g => g.Key, g => Words([.. g], divisions.Count));

        // Known is a year of which every division that counts has its days.
        years = counted.GroupBy(h => h.Day.Year).Where(g => g.Select(h => h.Division).Distinct().Count() == divisions.Count).Select(g => g.Key).ToFrozenSet();
    }

    /// <summary>The law whose working days these are.</summary>
    public RequestLaw Law { get; }

    /// <summary>The state of the data.</summary>
    public string Version { get; }

    /// <summary>Why a day is no working day, or null where it is one.</summary>
    /// <exception cref="UnknownYearException">No bank holidays are known of its year.</exception>
    public string? WhyNot(DateOnly day)
    {
        if (!years.Contains(day.Year))
        {
            throw new UnknownYearException(day.Year, years.Count == 0 ? 0 : years.Min(), years.Count == 0 ? 0 : years.Max());
        }

        return holidays.GetValueOrDefault(day)
            ?? (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? day.DayOfWeek.ToString()
            : day is { Month: 12, Day: 25 } ? "Christmas Day"
            : null);
    }

    /// <summary>The last of so many working days after a day, which itself does not count.</summary>
    /// <exception cref="UnknownYearException">The days run into a year of which no bank holidays are known.</exception>
    public DateOnly After(DateOnly day, int workingDays)
    {
        for (var counted = 0; counted < workingDays;)
        {
            day = day.AddDays(1);
            counted += WhyNot(day) is null ? 1 : 0;
        }

        return day;
    }

    /// <summary>The same calendar without a day, as it was before that day was proclaimed.</summary>
    public WorkingCalendar Without(DateOnly day) => new(Law, all.Where(h => h.Day != day), Version);

    /// <summary>Reads the table of bank holidays.</summary>
    /// <exception cref="ReferenceException">A row is wrong: names the line.</exception>
    public static WorkingCalendar Read(RequestLaw law, ReferenceTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var days = table.Rows.Select(r => new BankHoliday(r["division"], Day(table, r), r["title"])).ToList();
        var version = table.Rows.SelectMany(r => Date().Matches(r["source"])).Select(m => m.Value).Order(StringComparer.Ordinal).LastOrDefault();
        return new WorkingCalendar(law, days, version ?? "undated");
    }

    private static DateOnly Day(ReferenceTable table, ReferenceRow row) =>
        DateOnly.TryParseExact(row["date"], "yyyy-MM-dd", out var day) ? day : throw new ReferenceException(table.File, row.Line, $"'{row["date"]}' is not a date such as 2019-04-19.");

    private static string Words(IReadOnlyList<BankHoliday> holidays, int divisions)
    {
        var titles = string.Join(" / ", holidays.Select(h => h.Title).Distinct(StringComparer.Ordinal));
        var where = holidays.Select(h => h.Division).Distinct(StringComparer.Ordinal).ToList();
        return where.Count == divisions ? titles : $"{titles} ({string.Join(", ", where.Select(Division))})";
    }

    private static string Division(string id) => id switch { "england-and-wales" => "England and Wales", "northern-ireland" => "Northern Ireland", "scotland" => "Scotland", _ => id };

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}")]
    private static partial Regex Date();
}
