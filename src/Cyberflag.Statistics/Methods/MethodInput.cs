using System.Globalization;
using System.Text.Json;

namespace Cyberflag.Statistics;

/// <summary>
/// The parameters of a method by their names, as they stand in its JSON, and the tables that they name. Each reading checks and says
/// in plain English what is wrong.
/// </summary>
/// <param name="parameters">The JSON object of the parameters.</param>
/// <param name="readFile">Reads a file that a parameter names; it throws <see cref="InputException"/> where there is none.</param>
public sealed class MethodInput(JsonElement parameters, Func<string, string> readFile)
{
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    /// <summary>The parameters that are given and that nobody asked for: misspelt ones, or those of another method.</summary>
    public IReadOnlyList<string> Unread =>
        [.. parameters.EnumerateObject().Where(p => p.Value.ValueKind != JsonValueKind.Null && !read.Contains(p.Name)).Select(p => p.Name)];

    /// <summary>The texts that are given, of whatever name.</summary>
    internal IEnumerable<string> Texts => parameters.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String).Select(p => p.Value.GetString()!);

    /// <summary>True where the parameter is given and not null.</summary>
    public bool Has(string name) => Element(name) is not null;

    /// <summary>A finite number.</summary>
    /// <exception cref="InputException">It is missing or no finite number.</exception>
    public double Number(string name) => NumberOrNull(name) ?? throw new InputException($"The parameter '{name}' is missing: a number is needed.");

    /// <summary>A finite number, or null where it is not given.</summary>
    /// <exception cref="InputException">It is no finite number.</exception>
    public double? NumberOrNull(string name) => Element(name) is { } element ? NumberOf(element, $"The parameter '{name}'") : null;

    /// <summary>A whole number from 0 on.</summary>
    /// <exception cref="InputException">It is missing, not whole or negative.</exception>
    public long Count(string name) => CountOrNull(name) ?? throw new InputException($"The parameter '{name}' is missing: a count is needed.");

    /// <summary>A whole number from 0 on, or null where it is not given.</summary>
    /// <exception cref="InputException">It is not whole or negative.</exception>
    public long? CountOrNull(string name)
    {
        if (NumberOrNull(name) is not { } number)
        {
            return null;
        }

        return number >= 0 && number <= 9e15 && number.Equals(Math.Floor(number))
            ? (long)number
            : throw new InputException(string.Create(CultureInfo.InvariantCulture, $"The parameter '{name}' is {number}: a count is a whole number from 0 on."));
    }

    /// <summary>A number above 0.</summary>
    /// <exception cref="InputException">It is missing or not above 0.</exception>
    public double Positive(string name)
    {
        var number = Number(name);
        return number > 0 ? number : throw new InputException(string.Create(CultureInfo.InvariantCulture, $"The parameter '{name}' is {number}: it must be above 0."));
    }

    /// <summary>A share from 0 to 1.</summary>
    /// <exception cref="InputException">It is missing or outside.</exception>
    public double Share(string name, double? fallback = null)
    {
        var number = NumberOrNull(name) ?? fallback ?? throw new InputException($"The parameter '{name}' is missing: a share from 0 to 1 is needed.");
        return number >= 0 && number <= 1
            ? number
            : throw new InputException(string.Create(CultureInfo.InvariantCulture, $"The parameter '{name}' is {number}: a share is from 0 to 1."));
    }

    /// <summary>The confidence of intervals, 0.95 where it is not given.</summary>
    /// <exception cref="InputException">It is no share above 0 and at most 0.999999.</exception>
    public double Confidence()
    {
        var confidence = NumberOrNull("confidence") ?? PoissonInterval.UsualConfidence;
        return confidence > 0 && confidence <= PoissonInterval.GreatestConfidence
            ? confidence
            : throw new InputException(string.Create(CultureInfo.InvariantCulture, $"The parameter 'confidence' is {confidence}: it is a share above 0 and at most 0.999999, such as 0.95."));
    }

    /// <summary>A text.</summary>
    /// <exception cref="InputException">It is missing and has no fallback, or is no text.</exception>
    public string Text(string name, string? fallback = null) => Element(name) switch
    {
        null => fallback ?? throw new InputException($"The parameter '{name}' is missing: a text is needed."),
        { ValueKind: JsonValueKind.String } element => element.GetString()!,
        _ => throw new InputException($"The parameter '{name}' is no text."),
    };

    /// <summary>One of several words.</summary>
    /// <exception cref="InputException">It is none of them.</exception>
    public string Choice(string name, string? fallback, params string[] words)
    {
        var text = Text(name, fallback);
        return words.FirstOrDefault(w => w.Equals(text, StringComparison.OrdinalIgnoreCase))
            ?? throw new InputException($"The parameter '{name}' is '{text}'; it is one of: {string.Join(", ", words)}.");
    }

    /// <summary>Yes or no.</summary>
    /// <exception cref="InputException">It is neither.</exception>
    public bool YesNo(string name, bool fallback) => Element(name) switch
    {
        null => fallback,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => throw new InputException($"The parameter '{name}' is neither true nor false."),
    };

    /// <summary>A list of finite numbers.</summary>
    /// <exception cref="InputException">It is missing, empty, or holds something else.</exception>
    public double[] Numbers(string name) => NumbersOrNull(name) ?? throw new InputException($"The parameter '{name}' is missing: a list of numbers is needed.");

    /// <summary>A list of finite numbers, or null where it is not given.</summary>
    /// <exception cref="InputException">It is empty or holds something else.</exception>
    public double[]? NumbersOrNull(string name)
    {
        if (Element(name) is not { } element)
        {
            return null;
        }

        if (element.ValueKind != JsonValueKind.Array || element.GetArrayLength() == 0)
        {
            throw new InputException($"The parameter '{name}' is no list of numbers such as [1, 2, 3].");
        }

        return [.. element.EnumerateArray().Select((e, i) => NumberOf(e, $"The parameter '{name}', item {i + 1},"))];
    }

    /// <summary>Named numbers, in the order given.</summary>
    /// <exception cref="InputException">It is missing or no object of numbers.</exception>
    public IReadOnlyList<KeyValuePair<string, double>> NamedNumbers(string name) => Element(name) is { ValueKind: JsonValueKind.Object } element
        ? [.. element.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, NumberOf(p.Value, $"The parameter '{name}', '{p.Name}',")))]
        : throw new InputException($"The parameter '{name}' is no set of named numbers such as {{\"a\": 1}}.");

    /// <summary>The JSON of a parameter, or null where it is not given.</summary>
    public JsonElement? Element(string name)
    {
        read.Add(name);
        return parameters.TryGetProperty(name, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined) ? value : null;
    }

    /// <summary>The table that <c>csv</c> names, or the one that stands in <c>rows</c>.</summary>
    /// <exception cref="InputException">There is neither, or it cannot be read.</exception>
    public Table Table()
    {
        if (Has("csv"))
        {
            var path = Text("csv");
            return Statistics.Table.Read(readFile(path), Path.GetFileName(path));
        }

        return Element("rows") is { } rows
            ? Statistics.Table.Of(rows)
            : throw new InputException("A table is needed: the parameter 'csv' names a file, or 'rows' holds a list of objects.");
    }

    /// <summary>This input with a row of a table as its parameters, those that it already has being kept where the table has no such column.</summary>
    public MethodInput OfRow(Table table, int row)
    {
        var merged = new Dictionary<string, JsonElement>();
        foreach (var property in parameters.EnumerateObject().Where(p => p.Name != "csv"))
        {
            merged[property.Name] = property.Value;
        }

        foreach (var column in table.Columns)
        {
            merged[column.Name] = column.Json(row);
        }

        return new MethodInput(JsonSerializer.SerializeToElement(merged), readFile);
    }

    private static double NumberOf(JsonElement element, string what) => element.ValueKind switch
    {
        JsonValueKind.Number when element.TryGetDouble(out var number) && double.IsFinite(number) => number,
        JsonValueKind.String => throw new InputException($"{what} is the text '{element.GetString()}', not a number."),
        _ => throw new InputException($"{what} is {element.GetRawText()}, not a finite number."),
    };
}
