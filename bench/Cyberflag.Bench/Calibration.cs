using System.Globalization;
using Cyberflag.Collect;
using Cyberflag.Tests.Collect.Corpus;

namespace Cyberflag.Bench;

/// <summary>Whether readings of a confidence are right as often as it says, and the table that makes it so.</summary>
internal static class Calibration
{
    private const double Sure = 0.97;
    private static readonly double[] From = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98];
    private static readonly ConfidenceFit Table = new(ConfidenceTable.WithoutDoubt, ConfidenceTable.AnyDoubt, ConfidenceTable.ByKind);

    /// <summary>Readings of each band of confidence and how many of them are right, with the Brier score, beside the rule that each doubt halves.</summary>
    public static void Print(IReadOnlyList<ReplyReport> reports)
    {
        var readings = Judged(reports, "");
        Bands($"by table {ConfidenceTable.Version}", readings, Table.Of);
        Score("if each doubt halved it", readings, Halved);
    }

    /// <summary>
    /// Fits the table to all readings of the corpora and prints it, with its reliability before and after, and on replies that were left out of the fit one by one.
    /// </summary>
    public static void Fit(IEnumerable<(string Corpus, IReadOnlyList<ReplyReport> Reports)> corpora)
    {
        var readings = corpora.SelectMany(c => Judged(c.Reports, c.Corpus)).ToList();
        var fit = ConfidenceFit.Of(readings);
        var without = readings.Where(r => r.NeedsReview).Select(r => r.Reply).Distinct().ToDictionary(n => n, n => ConfidenceFit.Of([.. readings.Where(r => r.Reply != n)]));
        Bands("if each doubt halved it", readings, Halved);
        Bands("fitted", readings, fit.Of);
        Bands("fitted without the reply itself", readings, r => without.GetValueOrDefault(r.Reply, fit).Of(r));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{readings.Count} readings of {readings.DistinctBy(r => r.Reply).Count()} replies: without a doubt {fit.WithoutDoubt:0.00} ({readings.Count(r => r is { NeedsReview: false, IsRight: true })} of {readings.Count(r => !r.NeedsReview)} right), any doubt {fit.AnyDoubt:0.00}"));
        foreach (var (kind, cost) in fit.ByKind.OrderBy(c => c.Key))
        {
            var with = readings.FindAll(r => r.Kinds.Contains(kind));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind,-14}{cost,6:0.00}  {with.Count(r => r.IsRight)} of {with.Count} right, in {with.DistinctBy(r => r.Reply).Count()} replies"));
        }
    }

    private static double Halved(JudgedReading reading) => Sure * Math.Pow(0.5, reading.Doubts);

    private static List<JudgedReading> Judged(IReadOnlyList<ReplyReport> reports, string corpus) =>
    [
        .. reports.SelectMany(r => r.RightReadings.Select(o => (Reply: $"{corpus}/{r.Reply}", Observation: o, IsRight: true))
            .Concat(r.WrongUnmarked.Concat(r.WrongMarked).Select(o => (Reply: $"{corpus}/{r.Reply}", Observation: o, IsRight: false))))
            .Select(o => new JudgedReading(
                o.Reply, o.IsRight, o.Observation.NeedsReview, o.Observation.NeedsReview ? DoubtKinds.Split(o.Observation.Why).Length : 0, o.Observation.NeedsReview ? DoubtKinds.In(o.Observation.Why) : [])),
    ];

    private static void Score(string name, List<JudgedReading> readings, Func<JudgedReading, double> confidence)
    {
        double Square(JudgedReading r) => Math.Pow(confidence(r) - Truth(r), 2);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"confidence {name}: Brier score {readings.Average(Square):0.0000} over {readings.Count} readings, {readings.GroupBy(r => r.Reply).Average(g => g.Average(Square)):0.0000} averaged over replies"));
    }

    private static void Bands(string name, List<JudgedReading> readings, Func<JudgedReading, double> confidence)
    {
        if (readings.Count == 0)
        {
            return;
        }

        Score(name, readings, confidence);
        Console.WriteLine($"{"confidence",-14}{"readings",10}{"replies",9}{"mean",8}{"right",8}{"by reply",10}");
        for (var i = 0; i < From.Length; i++)
        {
            var (low, high) = (From[i], i + 1 < From.Length ? From[i + 1] : double.PositiveInfinity);
            var band = readings.FindAll(r => confidence(r) >= low && confidence(r) < high);
            if (band.Count > 0)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"from {low,-9:0.00}{band.Count,10}{band.DistinctBy(r => r.Reply).Count(),9}{band.Average(confidence),8:0.00}{band.Average(Truth),8:0.00}{band.GroupBy(r => r.Reply).Average(g => g.Average(Truth)),10:0.00}"));
            }
        }
    }

    private static double Truth(JudgedReading reading) => reading.IsRight ? 1 : 0;
}
