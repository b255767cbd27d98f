using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Cyberflag.Statistics;

namespace Cyberflag.Bench;

/// <summary>How long every kind of method takes on a survey of 44 forces: each force with its own intervals, charts and comparisons, the models on all.</summary>
internal static class MethodsJob
{
    private const int Months = 72;

    /// <summary>Prints the seconds of each method, the first run in a new process and the best of the next, and of all together.</summary>
    public static int Print()
    {
        var survey = new SimulatedSurvey(SimulatedSurvey.Kind.OwnKind, new SeededRandom(1));
        var calls = Calls(survey).ToList();
        double[] first = [.. calls.Select(Seconds)];
        double[] next = [.. calls.Select(c => Enumerable.Range(0, 3).Min(_ => Seconds(c)))];
        Console.WriteLine($"{"44 forces, 4 years",-34}{"calls",7}{"first",9}{"next",9}");
        foreach (var (call, i) in calls.Select((c, i) => (c, i)).OrderByDescending(c => first[c.i]))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{call.Method,-34}{call.Inputs.Count,7}{first[i],9:0.000}{next[i],9:0.000}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"all methods (target 1 s)",-34}{calls.Sum(c => c.Inputs.Count),7}{first.Sum(),9:0.000}{next.Sum(),9:0.000}"));
        return first.Sum() < 1 ? 0 : 1;
    }

    private static double Seconds((string Method, List<JsonElement> Inputs) call)
    {
        var (method, clock) = (StatisticalMethods.Find(call.Method)!, Stopwatch.StartNew());
        foreach (var input in call.Inputs)
        {
            method.Run(new MethodInput(input, _ => ""));
        }

        return clock.Elapsed.TotalSeconds;
    }

    private static IEnumerable<(string Method, List<JsonElement> Inputs)> Calls(SimulatedSurvey survey)
    {
        var all = survey.Rows();
        var known = all.EnumerateArray().Where(r => r.GetProperty("count").ValueKind == JsonValueKind.Number)
            .Select(r => (Force: r.GetProperty("force").GetDouble(), Year: r.GetProperty("year").GetDouble(), Population: r.GetProperty("pop").GetDouble(), Count: r.GetProperty("count").GetDouble())).ToList();
        var last = known.Where(k => k.Year == 3).ToList();
        var pairs = last.Join(known.Where(k => k.Year == 0), l => l.Force, f => f.Force, (l, f) => (Last: l, First: f)).ToList();
        var rate = last.Sum(k => k.Count) / last.Sum(k => k.Population);
        var rows = known.Select(k => new { force = k.Force, year = k.Year, pop = k.Population, count = k.Count }).ToList();
        var months = Monthly();
        var funnel = last.Select(k => new { area = k.Force, numerator = k.Count, denominator = k.Population * rate }).ToList();
        var shares = last.Select(k => new { area = k.Force, numerator = k.Count, denominator = k.Count * 3 }).ToList();
        var rates = last.Select(k => new { area = k.Force, numerator = k.Count, denominator = k.Population, rate = k.Count / k.Population * 10000 }).ToList();

        foreach (var interval in (string[])["byar", "garwood"])
        {
            yield return Each(interval, known, k => new { x = k.Count });
        }

        yield return Each("crude_rate", known, k => new { x = k.Count, n = k.Population, multiplier = 10000 });
        foreach (var interval in (string[])["wilson", "wilson_cc", "clopper_pearson", "jeffreys", "agresti_coull"])
        {
            yield return Each(interval, known, k => new { x = k.Count, n = k.Count * 3 });
        }

        yield return Each("exact_rate_ratio", pairs, p => new { x1 = p.Last.Count, t1 = p.Last.Population, x0 = p.First.Count, t0 = p.First.Population });
        yield return Each("two_proportions", pairs, p => new { x1 = p.Last.Count, n1 = p.Last.Count * 3, x2 = p.First.Count, n2 = p.First.Count * 3 });
        yield return One("p_adjust", new { p = last.Select((_, i) => (i + 1) / 50.0), method = "BH" });
        yield return One("funnel_proportion", new { rows = shares });
        yield return One("funnel_rate", new { rows = rates, multiplier = 10000, rate_type = "crude" });
        yield return One("funnel_ratio", new { rows = funnel });
        yield return One("funnel_significance_ratio", new { rows = funnel });
        yield return One("funnel_significance_rate", new { rows = rates, multiplier = 10000, rate_type = "crude" });
        yield return One("overdispersion", new { rows = funnel.Select(f => new { group = f.area, f.numerator, f.denominator }), data_type = "SR", sr_method = "SHMI" });
        yield return Each("xmr", pairs, p => new { y = Enumerable.Range(0, 24).Select(i => p.Last.Count + ((i * 7) % 5)) });
        yield return One("kruskal_wallis", new { y = months.Select(m => m.count), month = months.Select((_, i) => (i % 12) + 1) });
        yield return One("seasonality", new { y = months.Select(m => m.count), t = Enumerable.Range(1, Months) });
        yield return One("interrupted_series", new { rows = months, start = "2017-04" });
        yield return One("outlying_month", new { rows = months });
        yield return One("financial_year_step", new { rows = months });
        yield return One("like_for_like", new { rows = rows, from = 0, to = 3 });
        yield return One("pooling", new { rows = pairs.Select(p => new { yi = Math.Log((p.Last.Count + 0.5) / (p.First.Count + 0.5)), vi = (1 / (p.Last.Count + 0.5)) + (1 / (p.First.Count + 0.5)) }) });
        yield return One("glm", new { rows = rows, formula = "count ~ factor(year) + offset(log(pop))", family = "negbin" });
        yield return One("glmm", new { rows = rows, formula = "count ~ factor(year) + offset(log(pop)) + (1 | force)", family = "nbinom2" });
        yield return One("lmm", new { rows = rows, formula = "count ~ year + (1 | force)", family = "gaussian REML" });
        yield return One("national_prediction", new { rows = all });
    }

    private static List<Month> Monthly()
    {
        var random = new SeededRandom(2);
        return [.. Enumerable.Range(0, Months).Select(m => new Month(new DateOnly(2013, 4, 1).AddMonths(m).ToString("yyyy-MM", CultureInfo.InvariantCulture), random.Poisson(200 * Math.Exp(0.01 * m))))];
    }

    private static (string, List<JsonElement>) One(string method, object input) => (method, [JsonSerializer.SerializeToElement(input)]);

    private static (string, List<JsonElement>) Each<T>(string method, List<T> rows, Func<T, object> input) => (method, rows.ConvertAll(r => JsonSerializer.SerializeToElement(input(r))));

    private sealed record Month(string period, double count);
}
