using System.Globalization;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>The order in which readers expect parts: ages by number with "under 10" before 10, then words, what is not recorded last.</summary>
internal sealed class PartOrder : IComparer<Breakdown>
{
    private readonly Dictionary<Breakdown, (double Place, string Value)[]> places = [];

    public int Compare(Breakdown x, Breakdown y)
    {
        var (one, other) = (Places(x), Places(y));
        for (var i = 0; i < Math.Min(one.Length, other.Length); i++)
        {
            var order = one[i].Place.CompareTo(other[i].Place);
            order = order != 0 ? order : string.CompareOrdinal(one[i].Value, other[i].Value);
            if (order != 0)
            {
                return order;
            }
        }

        return x.CompareTo(y);
    }

    private (double Place, string Value)[] Places(Breakdown breakdown)
    {
        if (!places.TryGetValue(breakdown, out var known))
        {
            places[breakdown] = known = [.. breakdown.Parts.Select(p => (Place(p.Value), p.Value))];
        }

        return known;
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
