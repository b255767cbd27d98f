namespace Cyberflag.Statistics;

/// <summary>Sums that do not depend on the order in which the numbers come: they are sorted, and what rounding loses is carried along.</summary>
internal static class OrderFreeSum
{
    /// <summary>The sum of the numbers, to the last bit the same in every order. Source: A. Neumaier (1974).</summary>
    public static double Of(IEnumerable<double> numbers)
    {
        var (sum, lost) = (0.0, 0.0);
        foreach (var number in numbers.Order())
        {
            var next = sum + number;
            lost += Math.Abs(sum) >= Math.Abs(number) ? sum - next + number : number - next + sum;
            sum = next;
        }

        return sum + lost;
    }
}
