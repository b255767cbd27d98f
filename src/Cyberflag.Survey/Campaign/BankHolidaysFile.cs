using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Ledger;
using Cyberflag.Request;
using Cyberflag.Surveys.Sample;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>What an import of bank holidays changed.</summary>
/// <param name="Added">Days that were not held.</param>
/// <param name="Removed">Days that are held no more.</param>
/// <param name="Held">How many days are held now.</param>
public sealed record HolidayChange(int Added, int Removed, int Held)
{
    /// <summary>The requests that the change gives another due day, with both.</summary>
    public ImmutableArray<(Force Force, DateOnly Before, DateOnly After)> Moved { get; init; } = [];
}

/// <summary>The survey's own table of bank holidays, which goes before the program's.</summary>
public static class BankHolidaysFile
{
    private const string Name = "reference/bank-holidays.csv";

    /// <summary>Takes over GOV.UK's file: the years that it tells of as it tells them, all others as they were held.</summary>
    /// <exception cref="SurveyException">The file is another.</exception>
    /// <param name="folder">The survey.</param>
    /// <param name="file">The file.</param>
    /// <param name="clock">The time.</param>
    public static HolidayChange Import(SurveyFolder folder, string file, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(clock);
        var before = Due(folder, clock);
        var change = Import(folder, file, LondonTime.DayOf(clock.GetUtcNow()));
        var after = Due(folder, clock);
        return change with { Moved = [.. before.Where(b => after.TryGetValue(b.Key, out var now) && now != b.Value).Select(b => (b.Key, b.Value, after[b.Key])).OrderBy(m => m.Key.Id, StringComparer.Ordinal)] };
    }

    // The due days of the requests under way; a year without data has none.
    private static Dictionary<Force, DateOnly> Due(SurveyFolder folder, TimeProvider clock)
    {
        if (folder.Survey is not { Campaign: not null, Questions.IsEmpty: false } || !LedgerStore.Exists(folder.Store))
        {
            return [];
        }

        try
        {
            using var ledger = LedgerStore.Open(folder.Store, clock);
            return CampaignRecord.Of(folder, ledger, clock.GetUtcNow()).Requests.Where(r => r.Standing is { Outcome: RequestOutcome.None, Deadline: not null }).ToDictionary(r => r.Force, r => r.Standing.Deadline!.Due);
        }
        catch (UnknownYearException)
        {
            return [];
        }
    }

    private static HolidayChange Import(SurveyFolder folder, string file, DateOnly today)
    {
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
