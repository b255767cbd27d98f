using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Cyberflag.Statistics;

namespace Cyberflag.Bench;

/// <summary>Whether intervals and limits are right as often as they say, by simulation: national totals, funnel limits, audits.</summary>
internal static class CalibrationJob
{
    private static readonly (string Name, SimulatedSurvey.Kind Kind)[] Kinds =
    [
        ("the model's own kind", SimulatedSurvey.Kind.OwnKind),
        ("missing not at random", SimulatedSurvey.Kind.NotAtRandom),
        ("a step in one missing force", SimulatedSurvey.Kind.StepInOneForce),
        ("heavier tails (t, 3 df)", SimulatedSurvey.Kind.HeavierTails),
    ];

    /// <summary>Prints all; false where a figure that must be reached is not.</summary>
    public static bool Print(int surveys)
    {
        Console.WriteLine($"95% prediction intervals of the national total, 4 of 44 forces missing, {surveys} simulated surveys each:");
        Console.WriteLine($"{"survey",-30}{"covered",9}{"by Rubin",10}{"below",8}{"above",8}{"width",8}{"bias",8}{"refused",9}{"s",7}");
        var isRight = Kinds.Select(k => Totals(k.Name, k.Kind, surveys)).ToList()[0];
        isRight &= Funnel(surveys);
        return AuditCalibration.Print(surveys) && isRight;
    }

    private static bool Totals(string name, SimulatedSurvey.Kind kind, int surveys)
    {
        var (method, clock) = (StatisticalMethods.Find("national_prediction")!, Stopwatch.StartNew());
        var results = new (double Truth, double Total, double Lower, double Upper, double RubinLower, double RubinUpper)?[surveys];
        Parallel.For(0, surveys, s =>
        {
            var survey = new SimulatedSurvey(kind, new SeededRandom((1000L * (int)kind) + (1_000_003L * s)));
            try
            {
                var parameters = new Dictionary<string, object> { ["rows"] = survey.Rows(), ["seed"] = s, ["m"] = 500, ["delta"] = new[] { 1 } };
                var row = ((IEnumerable<MethodResult>)method.Run(new MethodInput(JsonSerializer.SerializeToElement(parameters), _ => ""))["totals"]!).Last();
                results[s] = (survey.Total, Of(row, "total"), Of(row, "lower"), Of(row, "upper"), Of(row, "rubin_lower"), Of(row, "rubin_upper"));
            }
            catch (NotApplicableException)
            {
                results[s] = null;
            }
        });
        var done = results.OfType<(double Truth, double Total, double Lower, double Upper, double RubinLower, double RubinUpper)>().ToList();
        var covered = done.Count(r => r.Truth >= r.Lower && r.Truth <= r.Upper) / (double)done.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-30}{covered,9:0.0%}{done.Count(r => r.Truth >= r.RubinLower && r.Truth <= r.RubinUpper) / (double)done.Count,10:0.0%}{done.Count(r => r.Truth < r.Lower) / (double)done.Count,8:0.0%}{done.Count(r => r.Truth > r.Upper) / (double)done.Count,8:0.0%}{done.Average(r => (r.Upper - r.Lower) / r.Truth),8:0.0%}{done.Average(r => (r.Total / r.Truth) - 1),8:0.0%}{surveys - done.Count,9}{clock.Elapsed.TotalSeconds,7:0.0}"));
        return covered is >= 0.93 and <= 0.97;
    }

    // 99.8% limits of counts that differ by chance alone leave 0.2% outside, less what whole counts cannot reach.
    private static bool Funnel(int surveys)
    {
        var (method, random, flagged, all) = (StatisticalMethods.Find("funnel_significance_ratio")!, new SeededRandom(11), 0, 0);
        var sizes = Enumerable.Range(0, 44).Select(f => 40 * Math.Exp(f / 10.0)).ToArray();
        for (var s = 0; s < surveys; s++)
        {
            var rows = sizes.Select((size, f) => new Dictionary<string, object> { ["force"] = $"{f}", ["numerator"] = random.Poisson(size), ["denominator"] = size });
            var result = method.Run(new MethodInput(JsonSerializer.SerializeToElement(new Dictionary<string, object> { ["rows"] = rows }), _ => ""));
            foreach (var row in (IEnumerable<MethodResult>)result["rows"]!)
            {
                all++;
                flagged += ((string)row["significance"]!).EndsWith("(0.001)", StringComparison.Ordinal) ? 1 : 0;
            }
        }

        var share = flagged / (double)all;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"funnel limits of 99.8% under the null: {share:0.00%} of {all} forces are flagged"));
        return share is >= 0.001 and <= 0.003;
    }

    private static double Of(MethodResult row, string name) => Convert.ToDouble(row[name], CultureInfo.InvariantCulture);
}
