using System.Globalization;
using System.Text.RegularExpressions;

namespace Cyberflag.Statistics;

/// <summary>
/// The places in time of a column of labels, a step apart: months (<c>2017-04</c>), quarters of a financial or calendar year
/// (<c>2018/19 Q1</c>, <c>2018 Q2</c>), years (<c>2018/19</c>, <c>2018</c>), or whole numbers.
/// </summary>
internal sealed partial class TimeLabels
{
    private readonly Kind kind;

    private TimeLabels(Kind kind) => this.kind = kind;

    private enum Kind
    {
        Month,
        FinancialQuarter,
        CalendarQuarter,
        FinancialYear,
        Number,
    }

    /// <summary>How many steps a year has: 12, 4 or 1.</summary>
    public int StepsPerYear => kind switch { Kind.Month => 12, Kind.FinancialQuarter or Kind.CalendarQuarter => 4, Kind.FinancialYear or Kind.Number => 1 };

    /// <summary>The kind of the labels of a column.</summary>
    /// <exception cref="InputException">A label is of another kind than the first, or of none.</exception>
    public static TimeLabels Of(Column column)
    {
        var first = Enum.GetValues<Kind>().Cast<Kind?>().FirstOrDefault(k => Place(k!.Value, column.Cells[0]) is not null)
            ?? throw column.Fault(0, "is no month (2017-04), quarter (2018/19 Q1), year or number");
        return new TimeLabels(first);
    }

    /// <summary>The place of a row.</summary>
    /// <exception cref="InputException">It is of another kind than the first.</exception>
    public int Of(Column column, int row) => Place(kind, column.Cells[row]) ?? throw column.Fault(row, $"is not of the kind of '{column.Cells[0]}'");

    /// <summary>The place of a label.</summary>
    /// <exception cref="InputException">It is of another kind.</exception>
    public int Of(string name, string label) => Place(kind, label) ?? throw new InputException($"The parameter '{name}' is '{label}', which is not of the kind of the periods in the table.");

    /// <summary>The label of a place.</summary>
    public string Label(int place) => kind switch
    {
        Kind.Month => string.Create(CultureInfo.InvariantCulture, $"{place / 12}-{(place % 12) + 1:00}"),
        Kind.FinancialQuarter => string.Create(CultureInfo.InvariantCulture, $"{place / 4}/{((place / 4) + 1) % 100:00} Q{(place % 4) + 1}"),
        Kind.CalendarQuarter => string.Create(CultureInfo.InvariantCulture, $"{place / 4} Q{(place % 4) + 1}"),
        Kind.FinancialYear => string.Create(CultureInfo.InvariantCulture, $"{place}/{(place + 1) % 100:00}"),
        Kind.Number => string.Create(CultureInfo.InvariantCulture, $"{place}"),
    };

    /// <summary>The financial year of a place, by the year in which it begins (April); null for years and numbers.</summary>
    public int? FinancialYear(int place) => kind switch
    {
        Kind.Month => (place / 12) - (place % 12 < 3 ? 1 : 0),
        Kind.FinancialQuarter => place / 4,
        Kind.CalendarQuarter => (place / 4) - (place % 4 == 0 ? 1 : 0),
        Kind.FinancialYear or Kind.Number => null,
    };

    private static int? Place(Kind kind, string label)
    {
        var match = kind switch
        {
            Kind.Month => Month().Match(label),
            Kind.FinancialQuarter => FinancialQuarter().Match(label),
            Kind.CalendarQuarter => CalendarQuarter().Match(label),
            Kind.FinancialYear => Year().Match(label),
            Kind.Number => Number().Match(label),
        };
        if (!match.Success)
        {
            return null;
        }

        var year = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        var part = match.Groups["part"].Success ? int.Parse(match.Groups["part"].Value, CultureInfo.InvariantCulture) - 1 : 0;
        return kind switch { Kind.Month => (year * 12) + part, Kind.FinancialQuarter or Kind.CalendarQuarter => (year * 4) + part, Kind.FinancialYear or Kind.Number => year };
    }

    [GeneratedRegex(@"^(\d{4})-(?<part>0[1-9]|1[0-2])(?:-\d\d)?$")]
    private static partial Regex Month();

    [GeneratedRegex(@"^(\d{4})/\d\d\s*[-]?\s*[Qq](?<part>[1-4])$")]
    private static partial Regex FinancialQuarter();

    [GeneratedRegex(@"^(\d{4})\s*[-]?\s*[Qq](?<part>[1-4])$")]
    private static partial Regex CalendarQuarter();

    [GeneratedRegex(@"^(\d{4})/\d\d$")]
    private static partial Regex Year();

    [GeneratedRegex(@"^(-?\d{1,8})$")]
    private static partial Regex Number();
}
