using System.Text.Json;
using System.Text.Json.Nodes;
using Cyberflag.Statistics;

namespace Cyberflag.App.Commands;

/// <summary>The file that <c>analyse</c> is given: JSON with the parameters, or a table whose rows or whose whole is the input.</summary>
internal static class InputFile
{
    /// <exception cref="InputException">A setting or the content is wrong.</exception>
    /// <exception cref="JsonException">The file is no JSON.</exception>
    public static MethodResult Run(Method method, string file, string[] settings)
    {
        var isTable = file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
        var parameters = isTable ? new JsonObject { ["csv"] = Path.GetFullPath(file) } : JsonNode.Parse(Text(file)) as JsonObject ?? throw new JsonException("it is no object.");
        foreach (var setting in settings)
        {
            var parts = setting.Split('=', 2);
            if (parts.Length != 2)
            {
                throw new InputException($"--set {setting}: a parameter is set as NAME=VALUE.");
            }

            parameters[parts[0]] = Value(parts[1]);
        }

        var folder = file == "-" ? Directory.GetCurrentDirectory() : Path.GetDirectoryName(Path.GetFullPath(file))!;
        var input = new MethodInput(JsonSerializer.SerializeToElement(parameters), path => Text(Path.Combine(folder, path)));
        return isTable && method.IsByRow ? ByRow(method, input) : method.Run(input);
    }

    private static MethodResult ByRow(Method method, MethodInput input)
    {
        var table = input.Table();
        var rows = new List<MethodResult>();
        for (var row = 0; row < table.Rows; row++)
        {
            var result = new MethodResult();
            foreach (var column in table.Columns)
            {
                result[column.Name] = column.Value(row);
            }

            try
            {
                rows.Add(result.With(method.Run(input.OfRow(table, row))));
            }
            catch (NotApplicableException refusal)
            {
                rows.Add(result.With(new MethodResult { ["refused"] = refusal.Message }));
            }
            catch (InputException problem)
            {
                throw new InputException($"{table.Place(row)}: {problem.Message}");
            }
        }

        return new MethodResult { ["rows"] = rows };
    }

    private static string Text(string file)
    {
        if (file == "-")
        {
            return Console.In.ReadToEnd();
        }

        return File.Exists(file) ? File.ReadAllText(file) : throw new InputException($"There is no file {file}.");
    }

    // A value that is JSON (a number, a list, true) is taken as such; anything else is a text.
    private static JsonNode? Value(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }
}
