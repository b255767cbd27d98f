using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using Cyberflag.Request;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// Reads <c>events.csv</c>, what happened outside the campaign's mail (a portal, post, a telephone call, a payment):
/// <c>force,date,kind,words,outcome,evidence,who</c>, and if you like <c>sections</c> (<c>s.31(1); s.40(2)</c>) and <c>decision</c> of a review
/// (<c>upheld</c>, <c>upheldInPart</c>, <c>overturned</c>). A row that cannot be used is a finding.
/// </summary>
public static class EventsFile
{
    /// <summary>Name of the file.</summary>
    public const string Name = "events.csv";

    private static readonly ImmutableArray<string> Columns = ["force", "date", "kind", "words", "outcome", "evidence", "who"];

    // The ledger's own facts are not written by hand.
    private static readonly ImmutableArray<CampaignEventKind> Kinds =
        [.. Enum.GetValues<CampaignEventKind>().Except([CampaignEventKind.Intended, CampaignEventKind.Unsent])];

    /// <summary>The events with the ids of their forces.</summary>
    public static (ImmutableArray<(string ForceId, CampaignEvent Event)> Events, ImmutableArray<Finding> Findings) Read(SurveyFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return File.Exists(folder.Of(Name)) ? Read(File.ReadAllBytes(folder.Of(Name)), folder.Reference.Gazetteer) : ([], []);
    }

    /// <summary>Reads the file.</summary>
    public static (ImmutableArray<(string ForceId, CampaignEvent Event)> Events, ImmutableArray<Finding> Findings) Read(ReadOnlyMemory<byte> bytes, Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        using var csv = CsvReader.FromText(Encoding.UTF8.GetString(bytes.Span).TrimStart('\uFEFF'), new CsvReaderOptions { Separator = ',', TrackLineNumbers = true });
        csv.ReadHeader();
        string[] header = [.. csv.Headers.Select(h => h.Trim())];
        if (Columns.FirstOrDefault(c => !header.Contains(c)) is { } missing)
        {
            return ([], [Wrong(1, $"the column '{missing}' is missing; the columns are {string.Join(", ", Columns)}")]);
        }

        var events = ImmutableArray.CreateBuilder<(string, CampaignEvent)>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        while (csv.Read())
        {
            var (fields, line) = (csv.Current.ToArray(), (int)csv.LineNumber);
            string Field(string column) => Array.IndexOf(header, column) is >= 0 and var at && at < fields.Length ? fields[at].Trim() : "";
            if (gazetteer.FindForce(Field("force")) is not { } force)
            {
                findings.Add(Wrong(line, $"no force is called '{Field("force")}'"));
            }
            else if (At(Field("date")) is not { } at)
            {
                findings.Add(Wrong(line, $"'{Field("date")}' is neither a day such as 2026-03-01 nor a time such as 2026-03-01T10:00:00Z"));
            }
            else if (Word(Kinds, Field("kind")) is not { } kind)
            {
                findings.Add(Wrong(line, $"'{Field("kind")}' is none of {string.Join(", ", Kinds.Select(Words))}"));
            }
            else if (Field("outcome").Length > 0 && Word([.. Enum.GetValues<RequestOutcome>()], Field("outcome")) is null)
            {
                findings.Add(Wrong(line, $"'{Field("outcome")}' in 'outcome' is none of {string.Join(", ", Enum.GetValues<RequestOutcome>().Select(Words))}"));
            }
            else if (Field("decision").Length > 0 && Word([.. Enum.GetValues<ReviewDecision>()], Field("decision")) is null)
            {
                findings.Add(Wrong(line, $"'{Field("decision")}' in 'decision' is none of {string.Join(", ", Enum.GetValues<ReviewDecision>().Select(Words))}"));
            }
            else if (Sections(Field("sections")).FirstOrDefault(s => RefusalAdvice.NumberOf(s) is null) is { } section)
            {
                findings.Add(Wrong(line, $"'{section}' in 'sections' is no section such as s.31(1)"));
            }
            else if (Field("who").Length == 0)
            {
                findings.Add(Wrong(line, "nobody says that it was so (column 'who')"));
            }
            else
            {
                events.Add((force.Id, new CampaignEvent(at, kind, $"{Field("words")} ({Field("who")})")
                {
                    Outcome = Word([.. Enum.GetValues<RequestOutcome>()], Field("outcome")) ?? RequestOutcome.Unread,
                    Sections = Sections(Field("sections")),
                    Decision = Word([.. Enum.GetValues<ReviewDecision>()], Field("decision")),
                    Evidence = Field("evidence"),
                    IsWholeDay = !Field("date").Contains('T', StringComparison.Ordinal),
                }));
            }
        }

        return (events.ToImmutable(), findings.ToImmutable());
    }

    // A day alone counts from its beginning in London.
    private static DateTimeOffset? At(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? LondonTime.Start(day)
        : text.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;

    private static ImmutableArray<string> Sections(string text) => [.. text.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static T? Word<T>(ImmutableArray<T> values, string text) where T : struct, Enum =>
        values.Where(v => Words(v).Equals(text, StringComparison.OrdinalIgnoreCase)).Select(v => (T?)v).FirstOrDefault();

    private static string Words<T>(T value) where T : struct, Enum => value.ToString() is var text ? char.ToLowerInvariant(text[0]) + text[1..] : "";

    private static Finding Wrong(int line, string problem) =>
        new("S-035", Severity.Error, $"This row is not used: {problem}.", $"{Name}, line {line}", "Correct the row and run again.");
}
