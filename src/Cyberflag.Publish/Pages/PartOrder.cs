using System.Globalization;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>The order in which readers expect parts: ages by number with "under 10" before 10, then words, what is not recorded last.</summary>
internal sealed class PartOrder : IComparer<Breakdown>
{
    public static PartOrder Instance { get; } = new();

    public int Compare(Breakdown x, Breakdown y)
    {
        foreach (var (one, other) in x.Parts.Zip(y.Parts))
        {
            var order = Place(one.Value).CompareTo(Place(other.Value));
            order = order != 0 ? order : string.CompareOrdinal(one.Value, other.Value);
            if (order != 0)
            {
                return order;
            }
        }

        return x.CompareTo(y);
    }

    private static double Place(string value)
    {
        const double Words = 1e6;
        if (value.StartsWith("not ", StringComparison.OrdinalIgnoreCase) || value.StartsWith("unknown", StringComparison.OrdinalIgnoreCase))
        {
            return Words * 2;
        }

        var digits = string.Concat(value.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit).Take(6));
        var isBelow = value.StartsWith("under", StringComparison.OrdinalIgnoreCase) || value.StartsWith('<');
        return digits.Length == 0 ? Words : int.Parse(digits, CultureInfo.InvariantCulture) - (isBelow ? 0.5 : 0);
    }
}
