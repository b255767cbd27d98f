namespace Cyberflag.Statistics;

/// <summary>Cuts the text of a formula at signs that stand in no brackets.</summary>
internal static class FormulaText
{
    /// <summary>The text without spaces.</summary>
    public static string Bare(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>What stands between the outer brackets behind a name.</summary>
    public static string Inside(string text, string name) => text.EndsWith(')')
        ? text[(name.Length + 1)..^1]
        : throw new InputException($"'{text}': a bracket is not closed, or something stands behind it.");

    /// <summary>The parts between the signs outside of brackets.</summary>
    public static List<string> Split(string text, char sign)
    {
        var parts = new List<string>();
        var (depth, from) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth < 0)
            {
                break;
            }

            if (depth == 0 && text[i] == sign)
            {
                parts.Add(text[from..i]);
                from = i + 1;
            }
        }

        parts.Add(text[from..]);
        return depth == 0 ? parts : throw new InputException($"'{text}': the brackets do not match.");
    }

    /// <summary>The summands outside of brackets, each with its sign if it has one.</summary>
    public static IEnumerable<string> Summands(string text)
    {
        foreach (var plus in Split(text, '+'))
        {
            var minus = Split(plus, '-');
            if (minus[0].Trim().Length > 0)
            {
                yield return minus[0].Trim();
            }

            foreach (var part in minus.Skip(1))
            {
                yield return "-" + part.Trim();
            }
        }
    }
}
