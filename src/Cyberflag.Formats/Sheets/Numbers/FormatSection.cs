using System.Globalization;
using System.Text;

namespace Cyberflag.Formats;

/// <summary>One section of a number format: how the numbers that it is for are written.</summary>
internal sealed class FormatSection
{
    private readonly int decimals;
    private readonly int wholeDigits;
    private readonly int lastWhole;
    private readonly bool isGrouped;
    private readonly double scale = 1;

    public FormatSection(string code)
    {
        Condition = FormatCondition.Find(code);
        Tokens = FormatToken.Split(code);
        var point = Tokens.FindIndex(t => t.Kind == TokenKind.Point);
        var end = point < 0 ? Tokens.Count : point;
        lastWhole = Tokens.FindLastIndex(Math.Max(0, end - 1), Math.Max(0, end), t => t.Kind == TokenKind.Digit);
        wholeDigits = Tokens.Take(end).Count(t => t.Kind == TokenKind.Digit);
        decimals = Math.Min(20, Tokens.Skip(end).TakeWhile(t => t.Kind != TokenKind.Exponent).Count(t => t.Kind == TokenKind.Digit));
        isGrouped = Tokens.Take(Math.Max(0, lastWhole)).SkipWhile(t => t.Kind != TokenKind.Digit).Any(t => t.Kind == TokenKind.Comma);
        scale = Math.Pow(100, Tokens.Count(t => t.Kind == TokenKind.Percent))
            / Math.Pow(1000, Tokens.Skip(Tokens.FindLastIndex(t => t.Kind == TokenKind.Digit) + 1).TakeWhile(t => t.Kind == TokenKind.Comma).Count());
    }

    public FormatCondition? Condition { get; }

    public List<FormatToken> Tokens { get; }

    /// <summary>True where it writes the number in digits.</summary>
    public bool HasDigits => Tokens.Exists(t => t.Kind is TokenKind.Digit or TokenKind.General);

    /// <summary>True where something of every number is seen; <c>#</c> alone shows nothing of a zero.</summary>
    public bool AlwaysShows => Tokens.Exists(t => t.Kind switch
    {
        TokenKind.Digit => t.Text == "0",
        TokenKind.Literal => !string.IsNullOrWhiteSpace(t.Text),
        TokenKind.Comma or TokenKind.Exponent or TokenKind.Slash => false,
        TokenKind.Point or TokenKind.Percent or TokenKind.Text or TokenKind.General or TokenKind.DatePart or TokenKind.Elapsed => true,
    });

    public bool IsDate => Tokens.Exists(t => t.Kind is TokenKind.DatePart or TokenKind.Elapsed);

    /// <summary>The number, which is not negative, as the section writes it.</summary>
    public string Write(double number)
    {
        if (Tokens.Exists(t => t.Kind == TokenKind.Slash) && wholeDigits > 0)
        {
            return GeneralFormat.Text(number);
        }

        if (Tokens.Exists(t => t.Kind == TokenKind.Exponent))
        {
            return Scientific(number);
        }

        var (whole, fraction) = Digits(number * scale);
        var text = new StringBuilder();
        var (places, isFraction, at) = (wholeDigits, false, 0);
        for (var i = 0; i < Tokens.Count; i++)
        {
            switch (Tokens[i].Kind)
            {
                case TokenKind.Digit when !isFraction:
                    Whole(text, whole, places--, Tokens[i].Text[0]);
                    break;
                case TokenKind.Digit when at < fraction.Length:
                    text.Append(Fraction(fraction, at++, Tokens[i].Text[0]));
                    break;
                case TokenKind.Point:
                    isFraction = true;
                    Whole(text, whole, wholeDigits == 0 ? 1 : 0, '#');
                    text.Append('.');
                    break;
                case TokenKind.General:
                    text.Append(GeneralFormat.Text(number));
                    break;
                case TokenKind.Literal or TokenKind.Percent:
                    text.Append(Tokens[i].Text);
                    break;
                default:
                    break;
            }
        }

        return text.ToString();
    }

    private (string Whole, string Fraction) Digits(double number)
    {
        // A decimal keeps the 15 digits that a spreadsheet shows, and halves go away from zero there.
        var digits = number < 1e27
            ? Math.Round((decimal)number, decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : number.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var parts = digits.Split('.');
        return (parts[0] == "0" ? "" : parts[0], parts.Length > 1 ? parts[1] : "");
    }

    /// <summary>Writes the digit at a place counted from the right; the first place also takes all digits before it.</summary>
    private void Whole(StringBuilder text, string whole, int place, char placeholder)
    {
        if (place <= 0)
        {
            return;
        }

        if (place == Math.Max(1, wholeDigits))
        {
            for (var p = whole.Length; p > place; p--)
            {
                text.Append(whole[^p]).Append(isGrouped && p % 3 == 1 ? "," : "");
            }
        }

        if (place <= whole.Length)
        {
            text.Append(whole[^place]).Append(isGrouped && place > 1 && place % 3 == 1 ? "," : "");
        }
        else if (placeholder == '0')
        {
            text.Append('0').Append(isGrouped && place > 1 && place % 3 == 1 ? "," : "");
        }
        else if (placeholder == '?')
        {
            text.Append(' ');
        }
    }

    private static string Fraction(string fraction, int at, char placeholder) =>
        placeholder == '0' || fraction.AsSpan(at).ContainsAnyExcept('0') ? fraction[at].ToString() : placeholder == '?' ? " " : "";

    private string Scientific(double number)
    {
        var exponent = Tokens.FindIndex(t => t.Kind == TokenKind.Exponent);
        var format = new StringBuilder("0").Append(decimals > 0 ? "." : "").Append('0', decimals).Append(Tokens[exponent].Text.ToUpperInvariant());
        format.Append('0', Math.Max(1, Tokens.Skip(exponent).Count(t => t.Kind == TokenKind.Digit)));
        return number.ToString(format.ToString(), CultureInfo.InvariantCulture);
    }
}
