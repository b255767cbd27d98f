using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Cyberflag.Surveys;

/// <summary>
/// An object of a JSON file that people write by hand, each value with its line: what is missing, misspelt, given twice or of the wrong sort is told in
/// plain words with file, line and property. Comments and a comma at the end of a list are allowed.
/// </summary>
internal sealed class JsonPart
{
    private readonly string where;
    private readonly int line;
    private readonly Dictionary<string, JsonValue> values;

    private JsonPart(string file, string where, int line, Dictionary<string, JsonValue> values) =>
        (File, this.where, this.line, this.values) = (file, where, line, values);

    private string File { get; }

    /// <summary>Reads a file that is one object.</summary>
    /// <exception cref="SurveyException">It is no JSON, no object, or gives a property twice.</exception>
    public static JsonPart Parse(string file, string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json.TrimStart('\uFEFF'));
        try
        {
            return JsonValue.Parse(bytes, (property, at) => new SurveyException(
                    string.Create(CultureInfo.InvariantCulture, $"{file}, line {at}: the property '{property}' is given twice. Keep one of the two.")))
                .Content is Dictionary<string, JsonValue> values
                ? new JsonPart(file, "", 1, values)
                : throw new SurveyException($"{file} holds something else than properties between {{ and }}. Compare it with docs/guide/survey-folder.md.");
        }
        catch (JsonException problem)
        {
            throw new SurveyException(
                string.Create(CultureInfo.InvariantCulture, $"{file}, line {(problem.LineNumber ?? 0) + 1}: this is no JSON here or just before. Look for a comma, quotation mark or bracket that is missing or too many."), problem);
        }
    }

    /// <summary>What stands in a property, or null where it is not given or null.</summary>
    public object? this[string property] => values.GetValueOrDefault(property)?.Content;

    /// <summary>Refuses properties that are none of these, naming the first.</summary>
    public void Allow(params ImmutableArray<string> known)
    {
        if (values.Keys.FirstOrDefault(k => !known.Contains(k)) is { } stray)
        {
            throw Wrong(stray, $"there is no property '{stray}'. Correct its name or take it out; the properties are {string.Join(", ", known)}");
        }
    }

    /// <summary>A text that must be given and not be empty.</summary>
    public string Text(string property) => OptionalText(property) is { Length: > 0 } text && text.Trim().Length > 0
        ? text
        : throw Wrong(property, $"the property '{property}' is missing or empty. Give a text between quotation marks");

    /// <summary>A text, or null.</summary>
    public string? OptionalText(string property) => this[property] switch
    {
        null => null,
        string text => text,
        _ => throw Wrong(property, $"the property '{property}' is a text. Write it between quotation marks"),
    };

    /// <summary>A list of texts that must not be empty.</summary>
    public ImmutableArray<string> Texts(string property) => this[property] is List<JsonValue> { Count: > 0 } list && list.TrueForAll(v => v.Content is string { Length: > 0 })
        ? [.. list.Select(v => (string)v.Content!)]
        : throw Wrong(property, $"the property '{property}' is a list with at least one text. Write [\"…\", \"…\"]");

    /// <summary>A list of objects that must not be empty.</summary>
    /// <param name="property">The property.</param>
    /// <param name="named">The property of each that names it in messages.</param>
    public ImmutableArray<JsonPart> Parts(string property, string named) =>
        this[property] is List<JsonValue> { Count: > 0 } list && list.TrueForAll(v => v.Content is Dictionary<string, JsonValue>)
            ? [.. list.Select(v => (v.Line, Values: (Dictionary<string, JsonValue>)v.Content!)).Select(v => new JsonPart(
                File, v.Values.GetValueOrDefault(named)?.Content is string name ? $", {property} {name}" : $", {property}", v.Line, v.Values))]
            : throw Wrong(property, $"the property '{property}' is missing or empty. Give a list with at least one entry between {{ and }}");

    /// <summary>An object, or null.</summary>
    public JsonPart? Part(string property) => this[property] switch
    {
        null => null,
        Dictionary<string, JsonValue> inner => new JsonPart(File, $", {property}", values[property].Line, inner),
        _ => throw Wrong(property, $"the property '{property}' is an object. Write its properties between {{ and }}"),
    };

    /// <summary>True or false; false where it is not given.</summary>
    public bool Flag(string property) => this[property] switch
    {
        null => false,
        bool flag => flag,
        _ => throw Wrong(property, $"the property '{property}' is true or false, without quotation marks"),
    };

    /// <summary>A number of a range, or null.</summary>
    public double? Number(string property, double least, double most) => this[property] switch
    {
        null => null,
        double number when number >= least && number <= most => number,
        _ => throw Wrong(property, string.Create(CultureInfo.InvariantCulture, $"the property '{property}' is a number from {least} to {most}")),
    };

    /// <summary>A whole number that is at least so great, or null.</summary>
    public long? Whole(string property, long least, string why) => this[property] switch
    {
        null => null,
        double number when number >= least && number <= int.MaxValue && number == Math.Floor(number) => (long)number,
        _ => throw Wrong(property, string.Create(CultureInfo.InvariantCulture, $"the property '{property}' is a whole number of at least {least}: {why}")),
    };

    /// <summary>A day, or null.</summary>
    public DateOnly? Day(string property) => OptionalText(property) switch
    {
        null => null,
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        var text => throw Wrong(property, $"'{text}' in the property '{property}' is not a day such as 2025-10-31"),
    };

    /// <summary>A moment with its offset, or null.</summary>
    public DateTimeOffset? Moment(string property) => OptionalText(property) switch
    {
        null => null,
        var text => IsoTime.Read(text) ?? throw Wrong(property, $"'{text}' in the property '{property}' is not a time such as 2025-10-31T09:30:00+00:00"),
    };

    /// <summary>A mistake in a property.</summary>
    /// <param name="property">The property; where it is not given, the line of what it belongs to is told.</param>
    /// <param name="problem">What is wrong and what to do, without a full stop.</param>
    public SurveyException Wrong(string property, string problem) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{File}, line {values.GetValueOrDefault(property)?.Line ?? line}{where}: {problem}."));
}
