using System.Collections;
using System.Globalization;
using System.Text.Json;
using Cyberflag.Statistics;
using Xunit;

namespace Cyberflag.Tests.Statistics;

/// <summary>Runs reference vectors by the method's name, as <c>analyse</c> does, and compares every field that they expect.</summary>
internal static class VectorRun
{
    /// <summary>Every vector of the file with this method agrees within its tolerance; fields named in <paramref name="except"/> are not looked at.</summary>
    public static void Agrees(string file, string method, params string[] except)
    {
        foreach (var vector in SharedVectors.Of(file, method))
        {
            Agrees(vector, Run(vector), except);
        }
    }

    /// <summary>The result of a vector; further parameters go before its own.</summary>
    public static MethodResult Run(JsonElement vector, params (string Name, object Value)[] further)
    {
        var parameters = vector.GetProperty("input").EnumerateObject().ToDictionary(p => p.Name, p => p.Value);
        foreach (var (name, value) in further)
        {
            parameters[name] = JsonSerializer.SerializeToElement(value);
        }

        var method = StatisticalMethods.Find(vector.GetProperty("method").GetString()!);
        Assert.NotNull(method);
        return method.Run(new MethodInput(JsonSerializer.SerializeToElement(parameters), SharedVectors.Text));
    }

    public static void Agrees(JsonElement vector, MethodResult result, params string[] except)
    {
        var tolerance = vector.GetProperty("tolerance");
        var allowed = (Relative: tolerance.GetProperty("rel").GetDouble(), Absolute: tolerance.GetProperty("abs").GetDouble());
        foreach (var field in vector.GetProperty("expected").EnumerateObject().Where(f => !except.Contains(f.Name)))
        {
            Same($"{vector.GetProperty("id")}: {field.Name}", field.Value, result.FirstOrDefault(f => f.Key == field.Name).Value, allowed);
        }
    }

    /// <summary>A value and the one expected: a number within the tolerance, a list item by item, an object field by field.</summary>
    public static void Same(string what, JsonElement expected, object? actual, (double Relative, double Absolute) allowed)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Number:
                var (value, number) = (expected.GetDouble(), Convert.ToDouble(actual, CultureInfo.InvariantCulture));
                Assert.True(Math.Abs(number - value) <= allowed.Absolute + (allowed.Relative * Math.Abs(value)), $"{what} is {number:R}, expected {value:R}.");
                break;
            case JsonValueKind.Null:
                Assert.True(actual is null || actual is double.NaN or double.PositiveInfinity or double.NegativeInfinity, $"{what} is {actual}, expected nothing.");
                break;
            case JsonValueKind.Array:
                var items = actual is IEnumerable many and not string ? many.Cast<object?>().ToList() : [actual];
                Assert.True(items.Count == expected.GetArrayLength(), $"{what} has {items.Count} items, expected {expected.GetArrayLength()}.");
                for (var i = 0; i < items.Count; i++)
                {
                    Same($"{what}[{i}]", expected[i], items[i], allowed);
                }

                break;
            case JsonValueKind.Object:
                foreach (var field in expected.EnumerateObject())
                {
                    Same($"{what}.{field.Name}", field.Value, ((MethodResult)actual!)[field.Name], allowed);
                }

                break;
            default:
                Assert.Equal(expected.ToString(), actual?.ToString());
                break;
        }
    }
}
