using CsCheck;
using Cyberflag.Statistics;
using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class AdjustedPValuesTests
{
    [Fact]
    public void Adjusted_values_agree_with_R() => VectorRun.Agrees("03_multiple_comparisons.json", "p_adjust");

    // S. P. Wright, Biometrics 48 (1992), table 1: raw p values and the adjusted ones of Hochberg and of Hommel.
    [Fact]
    public void Wrights_example_of_Hochberg_and_Hommel_is_met_by_hand()
    {
        double[] raw = [0.01, 0.02, 0.03, 0.04];
        Assert.Equal([0.04, 0.04, 0.04, 0.04], AdjustedPValues.Of(raw, "hochberg"), Near);
        Assert.Equal([0.04, 0.04, 0.04, 0.04], AdjustedPValues.Of(raw, "hommel"), Near);
        Assert.Equal([0.04, 0.06, 0.06, 0.06], AdjustedPValues.Of(raw, "holm"), Near);
    }

    [Fact]
    public void The_order_of_the_values_does_not_matter() =>
        Gen.Double[0, 1].Array[1, 30].Sample(values =>
        {
            foreach (var method in AdjustedPValues.Names)
            {
                Assert.Equal(AdjustedPValues.Of(values, method), AdjustedPValues.Of([.. values.Reverse()], method).Reverse());
            }
        });

    [Fact]
    public void Hommel_is_never_above_Hochberg_and_both_are_never_above_Holm() =>
        Gen.Double[0, 1].Array[1, 30].Sample(values =>
        {
            var (hommel, hochberg, holm) = (AdjustedPValues.Of(values, "hommel"), AdjustedPValues.Of(values, "hochberg"), AdjustedPValues.Of(values, "holm"));
            for (var i = 0; i < values.Length; i++)
            {
                Assert.True(values[i] <= hommel[i] && hommel[i] <= hochberg[i] + 1e-12 && hochberg[i] <= holm[i] + 1e-12);
            }
        });

    [Fact]
    public void What_is_no_probability_is_refused_by_its_place() =>
        Assert.Contains("item 2", Call.Refused("p_adjust", """{"p": [0.1, 1.2]}"""), StringComparison.Ordinal);

    private static bool Near(double a, double b) => Math.Abs(a - b) < 1e-12;
}
