using Cyberflag.Statistics;
using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class LaplaceLikelihoodTests
{
    private const string Csv = "force,year,pop,count\nA,1,1000,5\nA,2,1000,6\nB,1,1500,9\nB,2,1500,1 to 4\nC,1,900,3\nC,2,900,4\nD,1,800,1 to 4\nD,2,800,0 to 9\nE,1,700,12\nE,2,700,NA\n";

    [Theory]
    [InlineData(FamilyKind.Poisson, new[] { -5.2, 0.1, 0.6 })]
    [InlineData(FamilyKind.NegativeBinomial, new[] { -5.2, 0.1, 0.6, 1.1 })]
    internal void With_bounds_among_the_counts_the_gradient_is_that_of_the_value(FamilyKind kind, double[] place)
    {
        var table = Table.Read(Csv, "t");
        var likelihood = new LaplaceLikelihood(new ModelFrame(Formula.Parse("count ~ factor(year) + offset(log(pop)) + (1 | force)"), table.Where(r => r != 9), new Dictionary<string, IReadOnlyList<string>>()), kind);
        var gradient = new double[place.Length];
        likelihood.Evaluate(place, gradient);
        for (var k = 0; k < place.Length; k++)
        {
            var moved = (double[])place.Clone();
            moved[k] += 1e-5;
            var above = likelihood.Evaluate(moved, null);
            moved[k] -= 2e-5;
            Assert.Equal((above - likelihood.Evaluate(moved, null)) / 2e-5, gradient[k], 1e-5);
        }
    }

    // A count within 5 to 5 is 5, and one within wide bounds says nothing.
    [Theory]
    [InlineData("5 to 5", "5", 1e-8)]
    [InlineData("0 to 9999", null, 1e-6)]
    public void Bounds_say_as_much_as_they_are_narrow(string bounds, string? exact, double within)
    {
        const string Head = "force,year,pop,count\nA,1,1000,50\nA,2,1000,60\nB,1,1500,90\nC,1,900,30\nC,2,900,41\nD,1,800,28\nD,2,800,33\n";
        const string Parameters = """{"csv": "x", "formula": "count ~ factor(year) + offset(log(pop)) + (1 | force)"}""";
        var one = Call.Of("glmm", Parameters, $"{Head}B,2,1500,{bounds}\n");
        var other = Call.Of("glmm", Parameters, exact is null ? Head : $"{Head}B,2,1500,{exact}\n");
        Assert.Equal(other.Number("logLik"), one.Number("logLik"), within);
        Assert.Equal(Estimates(other), Estimates(one), (a, b) => Math.Abs(a - b) < 1e-5);

        static IEnumerable<double> Estimates(MethodResult result) => ((List<object>)((MethodResult)result["fixed"]!)["est"]!).Cast<double>();
    }
}
