namespace Cyberflag.Formats;

/// <summary>
/// Tells formulas that reach out of their document: to the internet (WEBSERVICE), to other programs (DDE, <c>=cmd|…</c>), to code
/// libraries. None is ever computed here; in the program of a reader they could be.
/// </summary>
internal static class CallingFormula
{
    private static readonly string[] Functions =
    [
        "WEBSERVICE(", "RTD(", "DDE(", "CALL(", "REGISTER.ID(", "SQL.REQUEST(", "IMPORTDATA(", "IMPORTXML(", "IMPORTHTML(", "IMPORTFEED(", "IMPORTRANGE(",
        "IMAGE(", "EXEC(", "EXECUTE(",
    ];

    /// <summary>True for the text of a formula, with or without its sign, that calls out.</summary>
    public static bool Calls(ReadOnlySpan<char> formula)
    {
        foreach (var function in Functions)
        {
            var at = formula.IndexOf(function, StringComparison.OrdinalIgnoreCase);
            if (at == 0 || (at > 0 && !char.IsLetterOrDigit(formula[at - 1]) && formula[at - 1] != '_'))
            {
                return true;
            }
        }

        // A link to another program: its name, a bar, and what it is told in quotes or before an exclamation mark.
        var bar = formula.IndexOf('|');
        return bar > 0 && (char.IsLetterOrDigit(formula[bar - 1]) || formula[bar - 1] == '\'') && formula[bar..].Contains('!');
    }

    /// <summary>True for a text that a spreadsheet program would take for such a formula.</summary>
    public static bool CallsAsText(string text) => text.Length > 3 && text[0] is '=' or '+' or '-' or '@' && Calls(text.AsSpan(1));
}
