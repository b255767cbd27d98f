using Cyberflag.Collect;
using Cyberflag.Vocabulary;

namespace Cyberflag.Tests.Collect.Corpus;

/// <summary>One reply's readings beside the right ones.</summary>
internal sealed record ReplyReport(
    string Reply, int Expected, int Right, int RightUnmarked, IReadOnlyList<Observation> WrongUnmarked, IReadOnlyList<Observation> WrongMarked,
    IReadOnlyList<ExpectedReading> Missed, Reading Reading)
{
    /// <summary>The observations that are right.</summary>
    public IReadOnlyList<Observation> RightReadings { get; init; } = [];

    public static ReplyReport Of(string reply, IReadOnlyList<ExpectedReading> expected, Reading reading)
    {
        var open = reading.Observations.ToList();
        var right = new List<Observation>();
        var missed = new List<ExpectedReading>();
        foreach (var row in expected)
        {
            var found = open.Where(row.IsRight).OrderBy(o => o.Role == Cyberflag.Vocabulary.Role.Total != (row.Status == "printed-total")).ThenBy(o => o.NeedsReview).FirstOrDefault();
            if (found is null)
            {
                missed.Add(row);
            }
            else
            {
                open.Remove(found);
                right.Add(found);
            }
        }

        return new ReplyReport(
            reply, expected.Count, right.Count, right.Count(o => !o.NeedsReview), open.FindAll(o => !o.NeedsReview), open.FindAll(o => o.NeedsReview), missed, reading)
        {
            RightReadings = right,
        };
    }

    public override string ToString() => string.Join('\n',
    [
        $"{Reply}: {Right} of {Expected} right, {RightUnmarked} of them unmarked; {WrongUnmarked.Count} wrong and unmarked, {WrongMarked.Count} wrong and marked",
        $"     answers: {string.Join(" | ", Reading.Answers.Select(a => $"{a.Question ?? "all"} {a.Outcome} {string.Join(' ', a.Sections)}"))}",
        .. WrongUnmarked.Select(o => "     UNMARKED " + ObservationLine.Of(o)),
        .. RightReadings.Where(o => o.NeedsReview).GroupBy(o => o.Why).Select(g => $"     right    {g.Count()} wait: {g.Key}"),
        .. WrongMarked.Take(60).Select(o => "     marked   " + ObservationLine.Of(o)),
        .. Missed.Take(60).Select(e => $"     missed   {e}"),
    ]);
}
