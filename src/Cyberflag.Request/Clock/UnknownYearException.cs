namespace Cyberflag.Request;

/// <summary>No bank holidays are known of a year: no day of it can be called a working day.</summary>
public sealed class UnknownYearException : Exception
{
    /// <summary>Names the year and the years that are known.</summary>
    public UnknownYearException(int year, int first, int last)
        : base($"No bank holidays are known for {year}: the data hold {first} to {last}. Bring reference/bank-holidays.csv up to date; a year without data is not a year without holidays.")
    {
        Year = year;
    }

    /// <summary>The year.</summary>
    public int Year { get; }
}
