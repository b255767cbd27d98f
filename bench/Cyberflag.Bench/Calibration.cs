using System.Globalization;
using Cyberflag.Tests.Collect.Corpus;

namespace Cyberflag.Bench;

/// <summary>Whether readings of a confidence are right as often as it says.</summary>
internal static class Calibration
{
    private static readonly double[] From = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99];

    public static void Print(IReadOnlyList<ReplyReport> reports)
    {
        Console.WriteLine($"{"confidence",-14}{"readings",10}{"mean",8}{"right",8}");
        var readings = reports.SelectMany(r => r.RightReadings.Select(o => (o.Confidence, Right: true))
            .Concat(r.WrongUnmarked.Concat(r.WrongMarked).Select(o => (o.Confidence, Right: false)))).ToList();
        for (var i = 0; i < From.Length; i++)
        {
            var (low, high) = (From[i], i + 1 < From.Length ? From[i + 1] : double.PositiveInfinity);
            var band = readings.FindAll(r => r.Confidence >= low && r.Confidence < high);
            if (band.Count > 0)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"from {low,-9:0.00}{band.Count,10}{band.Average(r => r.Confidence),8:0.00}{band.Average(r => r.Right ? 1.0 : 0),8:0.00}"));
            }
        }
    }
}
