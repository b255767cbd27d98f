using Cyberflag.Statistics;
using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class PoissonMethodsTests
{
    [Theory]
    [InlineData("byar_poisson_ci")]
    [InlineData("exact_poisson_ci_garwood")]
    [InlineData("crude_rate_ci")]
    public void Counts_and_rates_agree_with_the_reference_packages(string method) => VectorRun.Agrees("01_poisson_rates.json", method);

    [Fact]
    public void A_negative_or_broken_count_is_refused_by_its_name()
    {
        Assert.Contains("'x' is -3", Call.Refused("byar", """{"x": -3}"""), StringComparison.Ordinal);
        Assert.Contains("'x' is 2.5", Call.Refused("garwood", """{"x": 2.5}"""), StringComparison.Ordinal);
        Assert.Contains("'x' is the text 'many'", Call.Refused("garwood", """{"x": "many"}"""), StringComparison.Ordinal);
        Assert.Contains("'n' is 0", Call.Refused("rate", """{"x": 3, "n": 0, "multiplier": 1000}"""), StringComparison.Ordinal);
        Assert.Contains("'confidence' is 95", Call.Refused("byar", """{"x": 3, "confidence": 95}"""), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_Byars_lower_limit_falls_below_nought_there_is_none() =>
        Assert.Null(Call.Of("byar", """{"x": 1, "confidence": 0.998}""")["lower"]);

    [Theory]
    [InlineData("City of London")]
    [InlineData("city of london police")]
    [InlineData("E23000034")]
    public void No_rate_is_given_for_the_City_of_London(string name) =>
        Assert.Contains("too few residents", Call.DoesNotApply("crude_rate", $"{{\"x\": 12, \"n\": 1500, \"multiplier\": 10000, \"force\": \"{name}\"}}"), StringComparison.Ordinal);

    [Fact]
    public void What_nobody_asked_for_is_known_by_name()
    {
        using var parameters = System.Text.Json.JsonDocument.Parse("""{"x": 5, "confidense": 0.99}""");
        var input = new MethodInput(parameters.RootElement, _ => "");
        StatisticalMethods.Find("byar")!.Run(input);
        Assert.Equal(["confidense"], input.Unread);
    }
}
