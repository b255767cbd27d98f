using System.Globalization;
using System.Text.Json;
using Cyberflag.Statistics;

namespace Cyberflag.Bench;

/// <summary>How often the 95% intervals of a stratified audit hold the true share: samples without replacement from records whose truth is known.</summary>
internal static class AuditCalibration
{
    private static readonly string[] Intervals = ["strata", "beta", "logit", "likelihood", "mean"];

    private static readonly (string Name, (string Stratum, int Records, int Cases, int Reviewed)[] Strata)[] Designs =
    [
        ("common: 3 strata", [("flag", 600, 540, 100), ("keyword", 900, 360, 150), ("none", 4500, 90, 250)]),
        ("rare: 1 in 150 unflagged", [("flag", 400, 380, 80), ("keyword", 600, 120, 100), ("none", 9000, 60, 300)]),
        ("one rare stratum: 1 in 100", [("none", 5000, 50, 200)]),
        ("one rare stratum: 1 in 500", [("none", 5000, 10, 300)]),
    ];

    /// <summary>Prints the coverage of each interval; false where that of the exact limits by stratum is below 94%.</summary>
    public static bool Print(int samples)
    {
        Console.WriteLine($"95% intervals of a stratified audit, {samples} samples each:");
        Console.WriteLine($"{"records",-30}{string.Concat(Intervals.Select(i => $"{i,12}"))}");
        var (random, isRight) = (new SeededRandom(12), true);
        foreach (var (name, strata) in Designs)
        {
            var truth = strata.Sum(s => s.Cases) / (double)strata.Sum(s => s.Records);
            var results = Enumerable.Range(0, samples).Select(_ => Shares(strata, random)).ToList();
            var coverage = Intervals.Select(i => results.Count(r => Covers(r, i, truth)) / (double)samples).ToList();
            Console.WriteLine($"{name,-30}{string.Concat(coverage.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c,12:0.0%}")))}");
            isRight &= coverage[0] >= 0.94;
        }

        return isRight;
    }

    private static MethodResult Shares((string Stratum, int Records, int Cases, int Reviewed)[] strata, SeededRandom random)
    {
        var rows = new List<Dictionary<string, object>>();
        foreach (var (stratum, records, cases, reviewed) in strata)
        {
            var (left, among) = (records, cases);
            for (var n = 0; n < reviewed; n++, left--)
            {
                var isCase = random.Uniform() * left < among;
                among -= isCase ? 1 : 0;
                rows.Add(new Dictionary<string, object> { ["str"] = stratum, ["true"] = isCase ? 1 : 0 });
            }
        }

        var parameters = new Dictionary<string, object> { ["rows"] = rows, ["strata_N"] = strata.ToDictionary(s => s.Stratum, s => s.Records) };
        return (MethodResult)StatisticalMethods.Find("stratified_audit")!.Run(new MethodInput(JsonSerializer.SerializeToElement(parameters), _ => ""))["ci_prop"]!;
    }

    // An interval that a sample does not have, for want of a case, does not cover.
    private static bool Covers(MethodResult shares, string interval, double truth) =>
        shares.FirstOrDefault(s => s.Key == interval).Value is double[] limits && truth >= limits[1] && truth <= limits[2];
}
