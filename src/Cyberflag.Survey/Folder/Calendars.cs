using Cyberflag.Request;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>The working days of the two laws, from the table of bank holidays; a survey's own table goes before the program's.</summary>
public static class Calendars
{
    private const string File = "bank-holidays.csv";

    /// <summary>Reads the calendar of a law.</summary>
    /// <exception cref="ReferenceException">The table is missing or wrong.</exception>
    public static WorkingCalendar Of(RequestLaw law, params IReadOnlyList<string> folders)
    {
        var path = folders.Select(f => Path.Combine(f, File)).FirstOrDefault(System.IO.File.Exists)
            ?? throw new ReferenceException(File, 1, $"the reference table is missing; looked in {string.Join(" and ", folders)}.");
        using var text = new StreamReader(path);
        return WorkingCalendar.Read(law, ReferenceTable.Read(File, text, "division", "date", "title", "source"));
    }
}
