using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using Cyberflag.Request;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>What a person said of a message.</summary>
/// <param name="Message">SHA-256 of its bytes, or the first digits of it, eight at least.</param>
/// <param name="ForceId">The force; null as it was read.</param>
/// <param name="Kind">Its kind; null as it was read.</param>
/// <param name="Who">Who said so.</param>
/// <param name="Why">Why.</param>
public sealed record SettledMessage(string Message, string? ForceId, MessageKind? Kind, string Who, string Why);

/// <summary><c>messages.csv</c>, what people said of messages that waited: <c>message,force,kind,who,when,why</c>; the last row on a message counts.</summary>
public static class MessagesFile
{
    /// <summary>Name of the file.</summary>
    public const string Name = "messages.csv";

    /// <summary>How many digits name a message at least.</summary>
    internal const int ShortestHash = 8;

    private static readonly ImmutableArray<string> Columns = ["message", "force", "kind", "who", "when", "why"];

    /// <summary>The rows of a survey.</summary>
    public static (ImmutableArray<SettledMessage> Settled, ImmutableArray<Finding> Findings) Read(SurveyFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (!File.Exists(folder.Of(Name)))
        {
            return ([], []);
        }

        using var csv = CsvReader.FromText(Encoding.UTF8.GetString(File.ReadAllBytes(folder.Of(Name))).TrimStart('\uFEFF'), new CsvReaderOptions { Separator = ',', TrackLineNumbers = true });
        csv.ReadHeader();
        string[] header = [.. csv.Headers.Select(h => h.Trim())];
        if (Columns.FirstOrDefault(c => !header.Contains(c)) is { } missing)
        {
            return ([], [Wrong(1, $"the column '{missing}' is missing; the columns are {string.Join(", ", Columns)}")]);
        }

        var settled = ImmutableArray.CreateBuilder<SettledMessage>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        while (csv.Read())
        {
            var (fields, line) = (csv.Current.ToArray(), (int)csv.LineNumber);
            string Field(string column) => Array.IndexOf(header, column) is var at && at < fields.Length ? fields[at].Trim() : "";
            var force = Field("force").Length == 0 ? null : folder.Survey.Panel.FirstOrDefault(f => f.Id == Field("force") || f.Code == Field("force"));
            var kind = Kind(Field("kind"));
            var problem = Field("message").Length < ShortestHash || !Field("message").All(char.IsAsciiHexDigit) ? "a message is named by the SHA-256 of its bytes, or its first eight digits"
                : Field("force").Length > 0 && force is null ? $"no force of the panel is called '{Field("force")}'"
                : Field("kind").Length > 0 && kind is null ? $"'{Field("kind")}' is none of {string.Join(", ", Enum.GetNames<MessageKind>().Select(n => char.ToLowerInvariant(n[0]) + n[1..]))}"
                : Field("who").Length == 0 || Field("why").Length == 0 ? "it says not who decided, or not why"
                : null;
            if (problem is null)
            {
                settled.Add(new SettledMessage(Field("message").ToLowerInvariant(), force?.Id, kind, Field("who"), Field("why")));
            }
            else
            {
                findings.Add(Wrong(line, problem));
            }
        }

        return (settled.ToImmutable(), findings.ToImmutable());
    }

    /// <summary>Adds what a person says.</summary>
    public static void Add(SurveyFolder folder, SettledMessage settled, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(settled);
        CsvRows.Add(folder.Of(Name), Columns,
        [
            new Dictionary<string, string>
            {
                ["message"] = settled.Message,
                ["force"] = settled.ForceId ?? "",
                ["kind"] = settled.Kind?.ToString() is { } kind ? char.ToLowerInvariant(kind[0]) + kind[1..] : "",
                ["who"] = settled.Who,
                ["when"] = now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
                ["why"] = settled.Why,
            },
        ]);
    }

    /// <summary>The kind of that word, or null.</summary>
    public static MessageKind? Kind(string word) =>
        Enum.TryParse<MessageKind>(word, ignoreCase: true, out var kind) && word.Length > 0 && char.IsAsciiLetter(word[0]) ? kind : null;

    private static Finding Wrong(int line, string problem) =>
        new("S-036", Severity.Error, $"This row is not used: {problem}.", $"{Name}, line {line}", "Correct the row and run again.");
}
