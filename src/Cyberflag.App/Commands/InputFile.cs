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
        if (isTable && method.IsByRow)
        {
            Misspelt(method, [.. settings.Select(s => s.Split('=', 2)[0]).Where(n => !Takes(method).Contains(n))]);
            return ByRow(method, input);
        }

        var result = method.Run(input);
        Misspelt(method, input.Unread);
        return result;
    }

    // A name that the method did not ask for changes nothing, which whoever wrote it has to know.
    private static void Misspelt(Method method, IReadOnlyList<string> unread)
    {
        if (unread.Count > 0)
        {
            Console.Error.WriteLine($"Not used: {string.Join(", ", unread)}. {method.Name} takes: {method.Parameters}.");
        }
    }

    // The names in the list of parameters; what stands in brackets is a remark or a default.
    private static HashSet<string> Takes(Method method)
    {
        var plain = string.Concat(method.Parameters.Split('(').Select((part, i) => i == 0 ? part : part[(part.IndexOf(')', StringComparison.Ordinal) + 1)..]));
        return [.. plain.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)];
    }

    private static MethodResult ByRow(Method method, MethodInput input)
    {
        var table = input.Table();
        if (!table.Columns.Any(c => Takes(method).Contains(c.Name)))
        {
            throw new InputException(
                $"{table.Source} has no column that {method.Name} takes ({method.Parameters}); its columns are {string.Join(", ", table.Columns.Select(c => c.Name))}.{(table.Columns.Length == 1 && table.Columns[0].Name.Contains(';', StringComparison.Ordinal) ? " Save it with commas between the cells, not semicolons." : "")}");
        }

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
                throw new InputException($"{table.Place(row)}: {problem.Message} The columns of the table are {string.Join(", ", table.Columns.Select(c => c.Name))}.");
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
