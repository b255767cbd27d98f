using System.Text.Json;
using Cyberflag.Statistics;
using Xunit;

namespace Cyberflag.Tests.Statistics;

/// <summary>A method called by name with its JSON.</summary>
internal static class Call
{
    /// <summary>Its result; <paramref name="csv"/> is the table that a parameter <c>csv</c> names.</summary>
    public static MethodResult Of(string method, string parameters, string csv = "") =>
        StatisticalMethods.Find(method)!.Run(new MethodInput(JsonDocument.Parse(parameters).RootElement, _ => csv));

    /// <summary>What is wrong with the input, in words.</summary>
    public static string Refused(string method, string parameters, string csv = "") =>
        Assert.Throws<InputException>(() => Of(method, parameters, csv)).Message;

    /// <summary>Why the method does not apply, in words.</summary>
    public static string DoesNotApply(string method, string parameters, string csv = "") =>
        Assert.Throws<NotApplicableException>(() => Of(method, parameters, csv)).Message;

    /// <summary>A number of a result.</summary>
    public static double Number(this MethodResult result, string name) => Convert.ToDouble(result[name], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The rows of a result.</summary>
    public static List<MethodResult> Rows(MethodResult result, string name) => [.. (IEnumerable<MethodResult>)result[name]!];
}
