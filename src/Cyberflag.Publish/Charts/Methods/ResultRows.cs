using System.Globalization;
using Cyberflag.Statistics;

namespace Cyberflag.Publish;

/// <summary>Numbers and texts of a method's result, for drawing.</summary>
internal static class ResultRows
{
    /// <summary>The rows under a name; none where there are none.</summary>
    public static IReadOnlyList<MethodResult> Rows(this MethodResult result, string name) =>
        result.FirstOrDefault(f => f.Key == name).Value is IEnumerable<MethodResult> rows ? [.. rows] : [];

    /// <summary>The number of a name, or null.</summary>
    public static double? Number(this MethodResult result, string name) => result.FirstOrDefault(f => f.Key == name).Value switch
    {
        double number when double.IsFinite(number) => number,
        int number => number,
        long number => number,
        _ => null,
    };

    /// <summary>The first of these names that has a number.</summary>
    public static double? Number(this MethodResult result, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (result.Number(name) is { } number)
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>The value of a name in words.</summary>
    public static string Text(this MethodResult result, string name) => result.FirstOrDefault(f => f.Key == name).Value switch
    {
        double number => number.ToString("0.####", CultureInfo.InvariantCulture),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>What a row is of: its first text, or the words of its first value.</summary>
    public static string Name(this MethodResult row) => row.Select(f => f.Value).OfType<string>().FirstOrDefault() ?? row.Text(row.First().Key);
}
