using System.Collections.Immutable;
using System.Text;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.Tests.Surveys.Review;

/// <summary>A small survey of 71/17 in a temporary folder, to which tests add replies, and a clock that stands still until it is set.</summary>
internal sealed class TrialSurvey : IDisposable
{
    public TrialSurvey()
    {
        var path = Directory.CreateTempSubdirectory("cyberflag-review-").FullName;
        NewSurvey.Make(path, sample: false);
        var file = Path.Combine(path, "survey.json");
        File.WriteAllText(
            file, File.ReadAllText(file).Replace("Title of the survey", "Trial", StringComparison.Ordinal).Replace("Who runs it", "Testers", StringComparison.Ordinal)
                .Replace("What the survey asks, in one paragraph for readers.", "How many offences were recorded?", StringComparison.Ordinal));
        Folder = SurveyFolder.Open(path);
    }

    public SurveyFolder Folder { get; }

    public SetClock Clock { get; } = new(new DateTimeOffset(2026, 3, 1, 10, 0, 0, TimeSpan.Zero));

    public string Reply(string name, string text) => Reply(name, Encoding.UTF8.GetBytes(text));

    public string Reply(string name, byte[] bytes)
    {
        var path = Folder.Of($"replies/{name}");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public ImmutableArray<WorkItem> Items() => Reviewing.List(Folder, Clock).Items;

    public ImmutableArray<Decision> Decide(WorkItem item, WorkAnswer? answer, string why = "test") => Reviewing.Decide(Folder, [item], answer, "A. Tester", why, Clock);

    public RunResult Run(DateOnly? asOf = null) => SurveyRun.Figures(Folder, Clock, asOf);

    /// <summary>The count of a force, as printed; null where there is none.</summary>
    public Count? Held(string force, string period, DateOnly? asOf = null) =>
        Run(asOf).Reconciled.Series.Find(new SeriesKey(Folder.Reference.Gazetteer.FindForce(force)!.Code, "SCC", Period.Parse(period)))?.Count;

    public void Dispose() => Directory.Delete(Folder.Path, recursive: true);

    internal sealed class SetClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
