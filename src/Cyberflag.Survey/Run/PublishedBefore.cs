using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Cyberflag.Ledger;
using Cyberflag.Publish;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// The counts that releases of this survey printed, as its record holds them: what went out once stays known, so that a later release must not print what would
/// work out a small count together with them. They are recorded with the release before its files are written, so that none can go out unrecorded.
/// </summary>
internal static class PublishedBefore
{
    private const string Header = "area,measure,period,part,value";

    /// <summary>What the releases printed that were not withdrawn.</summary>
    /// <exception cref="SurveyException">A row cannot be read: without it nobody can say what may go out.</exception>
    public static ImmutableArray<PublishedCount> Of(IEnumerable<ReleaseRecord> releases) =>
        [.. releases.Where(r => !r.IsWithdrawn && r.Printed is not null).SelectMany(Rows).Distinct()];

    /// <summary>What a release is about to print, as it is recorded.</summary>
    public static byte[] Bytes(PublishableFigures figures)
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var count in figures.Counts.OrderBy(c => c.Key).ThenBy(c => c.Value))
        {
            text.Append(CultureInfo.InvariantCulture, $"{count.Area},{count.Measure},{count.Period},{Quoted(count.Breakdown.ToString())},{count.Value}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>What the team should know; it stands in no release.</summary>
    public static IEnumerable<Finding> Findings(PublishableFigures figures, ImmutableArray<ReleaseRecord> releases) =>
    [
        .. figures.ForProtection.Select(k => new Finding(
            "P-001", Severity.Info, "Withheld although it is not small: with it a small count could be worked out from what others published or an earlier release printed.", k.ToString(),
            "Nothing needs to be done. If it is for a release that was never given to anybody, withdraw that with 'cyberflag ledger withdraw' and run again.")),
        .. figures.GivenAway.Select(g => new Finding(
            "P-002", Severity.Error,
            $"Nothing was published: this count is to be withheld, and it can be worked out from numbers that are public already ({string.Join(", ", g.By.Take(8))}{(g.By.Length > 8 ? $" and {g.By.Length - 8} more" : "")}). Withholding more does not help.", g.Count.ToString(),
            "If an earlier release printed some of them and was never given to anybody, withdraw it with 'cyberflag ledger withdraw' and run again. Else take it up with the force, whose count is as good as published.")),
        .. releases.Where(r => !r.IsWithdrawn && r.Printed is null).Select(r => new Finding(
            "P-003", Severity.Warning, $"The release of {r.RecordedAt:yyyy-MM-dd} was recorded by a version of Cyberflag that did not record what it printed: this one is not compared with it.", $"entry {r.Sequence.ToString(CultureInfo.InvariantCulture)} of the record",
            "If it was given out, see that nothing in it gives away what is withheld now. If it was not, withdraw it with 'cyberflag ledger withdraw'.")),
    ];

    private static IEnumerable<PublishedCount> Rows(ReleaseRecord release)
    {
        var rows = Encoding.UTF8.GetString(release.Printed!).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return rows is [Header, .. var counts] ? counts.Select(c => Row(release, c)) : throw Unreadable(release);
    }

    private static PublishedCount Row(ReleaseRecord release, string line)
    {
        var (start, end) = (line.Split(',', 4), line.LastIndexOf(','));
        return start.Length == 4 && Period.TryParse(start[2], out var period) && long.TryParse(line[(end + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && end > line.Length - start[3].Length - 1 && Breakdown.TryParse(Unquoted(line[(line.Length - start[3].Length)..end]), out var part)
            ? new PublishedCount(start[0], start[1], period, value, part)
            : throw Unreadable(release);
    }

    // A part can have any text in it, but stands in one line.
    private static string Quoted(string part) => part.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Unquoted(string part) =>
        part.Replace("\\\\", "\0", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal).Replace("\0", "\\", StringComparison.Ordinal);

    private static SurveyException Unreadable(ReleaseRecord release) => new(string.Create(
        CultureInfo.InvariantCulture, $"What the release of entry {release.Sequence} printed cannot be read: it was written by a later version of Cyberflag, and nothing can be published safely without it. Use that version."));
}
