using System.Globalization;

namespace Cyberflag.Check;

/// <summary>The likely slip behind a number that does not fit, and what would be right.</summary>
internal static class Slip
{
    /// <summary>The name of the slip, or null where none is seen.</summary>
    public static string? Of(Frame frame, decimal computed, KnownSet inputs)
    {
        var stated = Math.Abs(frame.Stated.Value ?? 0);
        var right = Math.Round(Math.Abs(computed), MidpointRounding.AwayFromZero);
        if (frame.Type == ClaimType.Change && inputs.Values.Length == 2 && inputs.Values[1].Value != 0)
        {
            var ratio = 100 * inputs.Values[0].Value / inputs.Values[1].Value;
            if (Math.Abs(ratio - stated) < 1)
            {
                return "ratioForChange";
            }

            if (inputs.Values[0].Value != 0 && Math.Abs((100 * (inputs.Values[0].Value - inputs.Values[1].Value) / inputs.Values[0].Value) - stated) < 1 && stated != right)
            {
                return "otherBase";
            }
        }

        var (printed, correct) = (Text(stated), Text(right));
        return printed.Length == correct.Length + 1 && Enumerable.Range(0, printed.Length).Any(i => printed.Remove(i, 1) == correct) ? "digitInserted"
            : printed.Length + 1 == correct.Length && Enumerable.Range(0, correct.Length).Any(i => correct.Remove(i, 1) == printed) ? "digitDropped"
            : printed.Length == correct.Length && printed != correct && Enumerable.Range(0, printed.Length - 1).Any(i => Swap(printed, i) == correct) ? "digitsTransposed"
            : computed < 0 != frame.Stated.Value < 0 && stated == right ? "direction"
            : null;
    }

    /// <summary>What would be right, in the words of the claim's unit.</summary>
    public static string? Suggestion(Frame frame, decimal computed)
    {
        var value = Math.Round(Math.Abs(computed), Math.Min(2, frame.Stated.Decimals), MidpointRounding.AwayFromZero);
        var number = value.ToString("#,0.##", CultureInfo.InvariantCulture);
        return frame.Type switch
        {
            ClaimType.Change => $"{number} per cent",
            ClaimType.Share => $"{Math.Round(computed, 1).ToString("0.#", CultureInfo.InvariantCulture)} per cent",
            ClaimType.Multiple => $"{Math.Round(computed, 1).ToString("0.0", CultureInfo.InvariantCulture)} times",
            ClaimType.Rate => $"{Math.Round(computed, 1).ToString("#,0.#", CultureInfo.InvariantCulture)} {frame.Stated.Unit}",
            ClaimType.Span => $"{number} {frame.Stated.Unit}",
            _ => number,
        };
    }

    private static string Text(decimal value) => value.ToString("0", CultureInfo.InvariantCulture);

    private static string Swap(string digits, int at)
    {
        var swapped = digits.ToCharArray();
        (swapped[at], swapped[at + 1]) = (swapped[at + 1], swapped[at]);
        return new string(swapped);
    }
}
