using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Cyberflag.Publish;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// The undivided counts that releases of this survey printed, kept with its record: what went out once stays known, so that a later release must not print
/// what would work out a small count together with them. They are written down before the files of the release are, so that none can go out unrecorded.
/// </summary>
internal static class PublishedBefore
{
    /// <summary>Name of the table, which lies with the ledger.</summary>
    public const string Name = "published.csv";

    private const string Header = "area,measure,period,value";

    /// <summary>What was printed before; empty where no release was written.</summary>
    /// <exception cref="SurveyException">A row cannot be read: without it nobody can say what may go out.</exception>
    public static ImmutableArray<PublishedCount> Read(SurveyFolder folder)
    {
        var path = PathOf(folder);
        return !File.Exists(path) ? [] : [.. File.ReadLines(path).Skip(1).Where(l => l.Length > 0).Select((l, i) => Row(path, l, i + 2))];
    }

    /// <summary>Adds what a release is about to print.</summary>
    public static void Add(SurveyFolder folder, PublishableFigures figures)
    {
        var before = Read(folder);
        var now = figures.Counts.Except(before).OrderBy(c => c.Key).ThenBy(c => c.Value).ToList();
        if (now.Count > 0)
        {
            var text = new StringBuilder(Header).Append('\n');
            foreach (var count in before.Concat(now))
            {
                text.Append(CultureInfo.InvariantCulture, $"{count.Area},{count.Measure},{count.Period},{count.Value}\n");
            }

            AtomicFile.Write(PathOf(folder), Encoding.UTF8.GetBytes(text.ToString()));
        }
    }

    /// <summary>What the team should know; it stands in no release.</summary>
    public static IEnumerable<Finding> Findings(PublishableFigures figures) =>
    [
        .. figures.ForEarlier.Select(k => new Finding(
            "S-047", Severity.Info, "Withheld although it is not small: an earlier release printed a total of which this and a small count are parts, so that the small one could be worked out.", k.ToString(),
            $"Nothing needs to be done. If the earlier release was never given to anybody, delete its totals in .cyberflag/{Name} and run again.")),
        .. figures.GivenAway.Select(g => new Finding(
            "S-048", Severity.Error, $"An earlier release printed {FigureText.Whole(g.Value)} here, and all its other parts: with it a count that is withheld now can be worked out.", g.Key.ToString(),
            $"It cannot be taken back by withholding more. Withdraw the earlier release where that is still possible, and tell the force. If the release was never given to anybody, delete its rows in .cyberflag/{Name} and run again.")),
    ];

    private static string PathOf(SurveyFolder folder) => Path.Combine(folder.Store, Name);

    private static PublishedCount Row(string path, string line, int number)
    {
        var fields = line.Split(',');
        return fields.Length == 4 && Period.TryParse(fields[2], out var period) && long.TryParse(fields[3], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? new PublishedCount(fields[0], fields[1], period, value)
            : throw new SurveyException($"{path}, line {number.ToString(CultureInfo.InvariantCulture)} is no row of {Header}: it says what earlier releases printed, and nothing can be published safely without it. Put the file back from a copy.");
    }
}
