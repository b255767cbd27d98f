using System.Globalization;

namespace Cyberflag.Statistics;

/// <summary>
/// Whether offences heap on the first, the fifteenth or the last days of their months. The last day is the 28th to the 31st as the month
/// has it; a day's expected share is its share of the days from the first to the last month of the table.
/// </summary>
internal static class MonthEnds
{
    /// <summary>The days looked at, with what belongs to them.</summary>
    public static IReadOnlyList<(string Name, Func<DateOnly, bool> Is)> Places { get; } =
    [
        ("first day of a month", d => d.Day == 1),
        ("15th", d => d.Day == 15),
        ("last day of a month", d => d.AddDays(1).Day == 1),
        ("last three days of a month", d => d.AddDays(3).Day <= 3),
        ("1 January", d => d is { Day: 1, Month: 1 }),
        ("31 March", d => d is { Day: 31, Month: 3 }),
    ];

    /// <summary>For each place the count, its share expected, Wilson's interval of the share and the exact two-sided p value.</summary>
    public static List<MethodResult> Of(IReadOnlyList<(DateOnly Day, long Count)> days, double confidence)
    {
        var (first, last) = (days.Min(d => d.Day), days.Max(d => d.Day));
        var from = new DateOnly(first.Year, first.Month, 1);
        var to = new DateOnly(last.Year, last.Month, 1).AddMonths(1);
        var calendar = Enumerable.Range(0, to.DayNumber - from.DayNumber).Select(from.AddDays).ToList();
        var all = days.Sum(d => d.Count);
        var rows = Places.Where(p => calendar.Exists(d => p.Is(d))).Select(place =>
        {
            var (count, share) = (days.Where(d => place.Is(d.Day)).Sum(d => d.Count), calendar.Count(d => place.Is(d)) / (double)calendar.Count);
            var limits = BinomialInterval.Wilson(count, all, confidence);
            var result = new MethodResult
            {
                ["place"] = place.Name,
                ["count"] = count,
                ["expected"] = all * share,
                ["times_expected"] = count / (all * share),
                ["times_lower"] = limits.Lower / share,
                ["times_upper"] = limits.Upper / share,
            };
            return (Result: result, P: BinomialTest.MinLikelihood(count, all, share));
        }).ToList();
        var adjusted = AdjustedPValues.Of([.. rows.Select(r => r.P)], "holm");
        return [.. rows.Select((row, i) => row.Result.With(new MethodResult { ["p"] = row.P, ["p_adjusted"] = adjusted[i] }))];
    }

    /// <summary>A date of a column.</summary>
    /// <exception cref="InputException">It is none.</exception>
    public static DateOnly Date(Column column, int row) =>
        DateOnly.TryParseExact(column.Cells[row], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw column.Fault(row, "is no date such as 2018-04-01");
}
