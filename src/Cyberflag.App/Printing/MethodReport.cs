using System.Collections;
using System.Globalization;
using System.Text.Json;
using Cyberflag.Statistics;

namespace Cyberflag.App.Printing;

/// <summary>What a statistical method found, for people and as JSON.</summary>
internal static class MethodReport
{
    public static void WriteList(Terminal terminal, IEnumerable<Method> methods) => terminal.Table(
        ["Method", "Also", "Answers", "Takes"],
        methods.Select(m => new[] { m.Name, string.Join(", ", m.Aliases), m.Answers, m.Parameters }));

    public static void WriteListJson(Stream stream, IEnumerable<Method> methods) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.Array("methods", methods, m =>
        {
            writer.WriteStartObject();
            writer.WriteString("name", m.Name);
            writer.Strings("aliases", m.Aliases);
            writer.WriteString("answers", m.Answers);
            writer.WriteString("takes", m.Parameters);
            writer.WriteEndObject();
        });
        writer.WriteEndObject();
    });

    public static void Write(Terminal terminal, Method method, MethodResult result)
    {
        terminal.Heading($"{method.Name}: {method.Answers}");
        var values = result.Where(f => !IsRows(f.Value)).Select(f => new[] { f.Key, Text(f.Value) }).ToList();
        if (values.Count > 0)
        {
            terminal.Table(["", "Value"], values);
        }

        foreach (var (name, value) in result.Where(f => IsRows(f.Value)))
        {
            var rows = ((IEnumerable<MethodResult>)value!).ToList();
            terminal.Heading(name);
            var headings = rows.SelectMany(r => r.Select(f => f.Key)).Distinct().ToList();
            terminal.Table(headings, rows.Select(r => headings.ConvertAll(h => Text(r.FirstOrDefault(f => f.Key == h).Value))));
        }
    }

    public static void WriteJson(Stream stream, MethodResult result) => Json.Write(stream, writer => Write(writer, result));

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case double:
                writer.WriteNullValue();
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case MethodResult fields:
                writer.WriteStartObject();
                foreach (var (name, field) in fields)
                {
                    writer.WritePropertyName(name);
                    Write(writer, field);
                }

                writer.WriteEndObject();
                break;
            case IEnumerable items:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                throw new InvalidOperationException($"A result holds a {value.GetType().Name}, which has no JSON.");
        }
    }

    private static bool IsRows(object? value) => value is IEnumerable<MethodResult> rows && rows.Any() && value is not MethodResult;

    private static string Text(object? value) => value switch
    {
        null => "",
        double number => double.IsFinite(number) ? number.ToString("G7", CultureInfo.InvariantCulture) : "",
        string text => text,
        MethodResult fields => string.Join(", ", fields.Select(f => $"{f.Key} {Text(f.Value)}")),
        IEnumerable items => string.Join(", ", items.Cast<object?>().Select(Text)),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };
}
