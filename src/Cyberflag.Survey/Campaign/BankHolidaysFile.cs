using System.Globalization;
using Cyberflag.Request;
using Cyberflag.Surveys.Sample;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>What an import of bank holidays changed.</summary>
/// <param name="Added">Days that were not held.</param>
/// <param name="Removed">Days that are held no more.</param>
/// <param name="Held">How many days are held now.</param>
public sealed record HolidayChange(int Added, int Removed, int Held);

/// <summary>The survey's own table of bank holidays, which goes before the program's.</summary>
public static class BankHolidaysFile
{
    private const string Name = "reference/bank-holidays.csv";

    /// <summary>Takes over GOV.UK's file: the years that it tells of as it tells them, all others as they were held.</summary>
    /// <exception cref="SurveyException">The file is another.</exception>
    public static HolidayChange Import(SurveyFolder folder, string file, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var path = File.Exists(folder.Of(Name)) ? folder.Of(Name) : Path.Combine(SurveyFolder.ProgramReference, "bank-holidays.csv");
        var held = Read(path);
        try
        {
            var feed = BankHolidayFeed.Read(File.ReadAllBytes(file));
            var merged = BankHolidayFeed.Merge(held.Keys, feed);
            var lines = new CsvLines();
            lines.AddComment("source: GOV.UK bank holidays of the three divisions of the United Kingdom (https://www.gov.uk/bank-holidays), and what was held before of other years");
            lines.AddComment("licence: Open Government Licence v3.0");
            lines.Add("division", "date", "title", "notes", "source");
            foreach (var holiday in merged)
            {
                lines.Add(holiday.Division, holiday.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), holiday.Title, "", held.GetValueOrDefault(holiday, $"gov.uk bank-holidays.json {today:yyyy-MM-dd}"));
            }

            AtomicFile.Write(folder.Of(Name), lines.ToBytes());
            var (before, now) = (held.Keys.Select(h => (h.Division, h.Day)).ToHashSet(), merged.Select(h => (h.Division, h.Day)).ToHashSet());
            return new HolidayChange(now.Except(before).Count(), before.Except(now).Count(), now.Count);
        }
        catch (FormatException problem)
        {
            throw new SurveyException($"{file} cannot be used: {problem.Message}.", problem);
        }
    }

    private static Dictionary<BankHoliday, string> Read(string path)
    {
        using var text = new StreamReader(path);
        return ReferenceTable.Read("bank-holidays.csv", text, "division", "date", "title", "source").Rows
            .DistinctBy(r => (r["division"], r["date"], r["title"]))
            .ToDictionary(r => new BankHoliday(r["division"], DateOnly.ParseExact(r["date"], "yyyy-MM-dd", CultureInfo.InvariantCulture), r["title"]), r => r["source"]);
    }
}
