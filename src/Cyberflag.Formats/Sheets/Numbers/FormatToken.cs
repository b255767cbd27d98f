namespace Cyberflag.Formats;

/// <summary>What a piece of a number format does.</summary>
internal enum TokenKind
{
    /// <summary>Text as it stands.</summary>
    Literal,

    /// <summary>A place for a digit: <c>0</c>, <c>#</c> or <c>?</c>.</summary>
    Digit,

    Point,
    Comma,
    Percent,
    Exponent,
    Slash,

    /// <summary>The cell's own text: <c>@</c>.</summary>
    Text,

    General,

    /// <summary>Letters of a date or time: <c>yyyy</c>, <c>mm</c>, <c>AM/PM</c>.</summary>
    DatePart,

    /// <summary>Hours, minutes or seconds beyond their usual end: <c>[h]</c>.</summary>
    Elapsed,
}

/// <summary>A piece of a number format (ECMA-376-1, 18.8.31).</summary>
internal readonly record struct FormatToken(TokenKind Kind, string Text)
{
    /// <summary>The pieces of one section, its colour and condition left out.</summary>
    public static List<FormatToken> Split(string code)
    {
        var tokens = new List<FormatToken>();
        for (var i = 0; i < code.Length;)
        {
            i += Next(code.AsSpan(i), tokens);
        }

        return tokens;
    }

    private static int Next(ReadOnlySpan<char> rest, List<FormatToken> tokens)
    {
        void Add(TokenKind kind, string text) => tokens.Add(new FormatToken(kind, text));

        if (rest.StartsWith("General", StringComparison.OrdinalIgnoreCase))
        {
            Add(TokenKind.General, "");
            return 7;
        }

        if (rest.StartsWith("AM/PM", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("A/P", StringComparison.OrdinalIgnoreCase))
        {
            var length = char.ToUpperInvariant(rest[1]) == 'M' ? 5 : 3;
            Add(TokenKind.DatePart, rest[..length].ToString());
            return length;
        }

        switch (rest[0])
        {
            case '"':
                var close = rest[1..].IndexOf('"');
                close = close < 0 ? rest.Length - 1 : close;
                Add(TokenKind.Literal, rest.Slice(1, close).ToString());
                return Math.Min(close + 2, rest.Length);
            case '\\':
                Add(TokenKind.Literal, rest.Length > 1 ? rest[1].ToString() : "");
                return Math.Min(2, rest.Length);
            case '_':
                Add(TokenKind.Literal, " ");
                return Math.Min(2, rest.Length);
            case '*':
                return Math.Min(2, rest.Length);
            case '[':
                var end = rest.IndexOf(']');
                end = end < 0 ? rest.Length - 1 : end;
                Bracket(rest[1..Math.Max(1, end)], Add);
                return end + 1;
            case '0' or '#' or '?':
                Add(TokenKind.Digit, rest[0].ToString());
                return 1;
            case 'E' or 'e' when rest.Length > 1 && rest[1] is '+' or '-':
                Add(TokenKind.Exponent, rest[..2].ToString());
                return 2;
            case 'y' or 'Y' or 'm' or 'M' or 'd' or 'D' or 'h' or 'H' or 's' or 'S':
                var run = rest.IndexOfAnyExcept(char.ToLowerInvariant(rest[0]), char.ToUpperInvariant(rest[0]));
                run = run < 0 ? rest.Length : run;
                Add(TokenKind.DatePart, rest[..run].ToString().ToLowerInvariant());
                return run;
            default:
                Add(Symbol(rest[0]), rest[0].ToString());
                return 1;
        }
    }

    private static TokenKind Symbol(char c) => c switch
    {
        '.' => TokenKind.Point,
        ',' => TokenKind.Comma,
        '%' => TokenKind.Percent,
        '/' => TokenKind.Slash,
        '@' => TokenKind.Text,
        _ => TokenKind.Literal,
    };

    /// <summary>Within brackets stand a currency (<c>$£-809</c>), elapsed time, a colour or a condition.</summary>
    private static void Bracket(ReadOnlySpan<char> inner, Action<TokenKind, string> add)
    {
        if (inner.StartsWith("$"))
        {
            var dash = inner.LastIndexOf('-');
            add(TokenKind.Literal, inner[1..(dash < 1 ? inner.Length : dash)].ToString());
        }
        else if (inner.Length > 0 && (inner.IndexOfAnyExcept("hH") < 0 || inner.IndexOfAnyExcept("mM") < 0 || inner.IndexOfAnyExcept("sS") < 0))
        {
            add(TokenKind.Elapsed, inner.ToString().ToLowerInvariant());
        }
    }
}
