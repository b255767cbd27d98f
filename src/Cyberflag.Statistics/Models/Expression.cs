using System.Globalization;

namespace Cyberflag.Statistics;

/// <summary>
/// An arithmetic expression over the columns of a table, as it stands inside a formula: numbers, names, + - * / ^, brackets, log, log2,
/// log10, exp, sqrt, abs, scale, I. It is evaluated for all rows at once.
/// </summary>
internal sealed class Expression
{
    private readonly string text;
    private int at;

    private Expression(string text) => this.text = text;

    /// <summary>The values of the text in every row.</summary>
    /// <exception cref="InputException">The text is no expression, or a column is missing or no number.</exception>
    public static double[] Evaluate(string text, Table table)
    {
        var reader = new Expression(text);
        var result = reader.Sum(table);
        return reader.at == text.Length ? result : throw new InputException($"'{text}' is no expression: '{text[reader.at..]}' is left over.");
    }

    private double[] Sum(Table table)
    {
        var left = Product(table);
        while (Take('+', '-') is { } sign)
        {
            left = Combine(left, Product(table), sign == '+' ? (a, b) => a + b : (a, b) => a - b);
        }

        return left;
    }

    private double[] Product(Table table)
    {
        var left = Power(table);
        while (Take('*', '/') is { } sign)
        {
            left = Combine(left, Power(table), sign == '*' ? (a, b) => a * b : (a, b) => a / b);
        }

        return left;
    }

    private double[] Power(Table table)
    {
        if (Take('-') is not null)
        {
            return Array.ConvertAll(Power(table), a => -a);
        }

        var left = Primary(table);
        return Take('^') is null ? left : Combine(left, Power(table), Math.Pow);
    }

    private double[] Primary(Table table)
    {
        Spaces();
        if (Take('(') is not null)
        {
            return Closed(Sum(table));
        }

        var from = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '.' or '_'))
        {
            at++;
        }

        var word = text[from..at];
        if (word.Length > 0 && (char.IsDigit(word[0]) || word[0] == '.') && double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return [.. Enumerable.Repeat(number, table.Rows)];
        }

        if (word.Length == 0)
        {
            throw new InputException($"'{text}' is no expression: a name or a number is needed at place {from + 1}.");
        }

        return Take('(') is null ? table.Column(word).NumbersOrMissing() : Function(word, Closed(Sum(table)));
    }

    private double[] Closed(double[] values) => Take(')') is null ? throw new InputException($"'{text}' is no expression: a bracket is not closed.") : values;

    private double[] Function(string name, double[] values) => name switch
    {
        "I" => values,
        "log" => Array.ConvertAll(values, Math.Log),
        "log2" => Array.ConvertAll(values, Math.Log2),
        "log10" => Array.ConvertAll(values, Math.Log10),
        "exp" => Array.ConvertAll(values, Math.Exp),
        "sqrt" => Array.ConvertAll(values, Math.Sqrt),
        "abs" => Array.ConvertAll(values, Math.Abs),
        "scale" => Scaled(values),
        _ => throw new InputException($"'{text}': there is no function '{name}'; there are log, log2, log10, exp, sqrt, abs, scale, I and factor."),
    };

    // Less the mean, over the standard deviation, of the known values.
    private static double[] Scaled(double[] values)
    {
        var known = values.Where(v => !double.IsNaN(v)).ToList();
        var mean = OrderFreeSum.Of(known) / known.Count;
        var deviation = Math.Sqrt(OrderFreeSum.Of(known.Select(v => (v - mean) * (v - mean))) / (known.Count - 1));
        return Array.ConvertAll(values, v => (v - mean) / deviation);
    }

    private static double[] Combine(double[] left, double[] right, Func<double, double, double> operation) => [.. left.Zip(right, operation)];

    private char? Take(params char[] signs)
    {
        Spaces();
        if (at < text.Length && signs.Contains(text[at]))
        {
            return text[at++];
        }

        return null;
    }

    private void Spaces()
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }
    }
}
