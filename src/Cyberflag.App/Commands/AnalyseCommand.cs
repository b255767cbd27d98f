using System.CommandLine;
using System.Text.Json;
using Cyberflag.App.Printing;
using Cyberflag.Publish;
using Cyberflag.Statistics;

namespace Cyberflag.App.Commands;

/// <summary><c>analyse METHOD --input FILE</c>: a statistical method on the user's own numbers.</summary>
internal static class AnalyseCommand
{
    public static Command Create()
    {
        var name = new Argument<string?>("METHOD") { Description = "The method, as --list names it.", Arity = ArgumentArity.ZeroOrOne };
        var input = new Option<string?>("--input") { Description = "A JSON file with the parameters of the method, or a CSV file with a heading; - for JSON on standard input." };
        var set = new Option<string[]>("--set") { Description = "A parameter beside the file, such as --set confidence=0.998.", AllowMultipleArgumentsPerToken = true };
        var list = new Option<bool>("--list") { Description = "Print every method with its names and parameters." };
        var chart = new Option<string?>("--chart") { Description = "Draw the result as an SVG file, and write its numbers beside it as a CSV file of the same name." };
        var json = Shared.Json();
        var command = new Command(
            "analyse",
            "A statistical method on your own numbers. Example: cyberflag analyse crude_rate_ci --input rates.csv --set multiplier=10000")
        { name, input, set, list, chart, json };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(list))
            {
                if (parsed.GetValue(json))
                {
                    MethodReport.WriteListJson(Console.OpenStandardOutput(), StatisticalMethods.All);
                }
                else
                {
                    MethodReport.WriteList(Terminal.Out, StatisticalMethods.All);
                }

                return ExitCode.Done;
            }

            if (parsed.GetValue(name) is not { } method || StatisticalMethods.Find(method) is not { } found)
            {
                Console.Error.WriteLine(parsed.GetValue(name) is { } unknown ? $"No method is called '{unknown}'; --list prints those that there are." : "Which METHOD? --list prints those that there are.");
                return ExitCode.WrongCall;
            }

            if (parsed.GetValue(input) is not { } file)
            {
                Console.Error.WriteLine($"--input FILE is missing. {found.Name} takes: {found.Parameters}.");
                return ExitCode.WrongCall;
            }

            return Run(found, file, parsed.GetValue(set) ?? [], parsed.GetValue(chart), parsed.GetValue(json));
        });
        return command;
    }

    private static int Run(Method method, string file, string[] settings, string? chart, bool json)
    {
        try
        {
            var result = InputFile.Run(method, file, settings);
            var isDrawn = chart is null || Draw(method, result, chart);
            if (json)
            {
                MethodReport.WriteJson(Console.OpenStandardOutput(), result);
            }
            else
            {
                MethodReport.Write(Terminal.Out, method, result);
            }

            return isDrawn ? ExitCode.Done : ExitCode.NeedsAttention;
        }
        catch (InputException problem)
        {
            Console.Error.WriteLine(problem.Message);
            return ExitCode.Unreadable;
        }
        catch (JsonException problem)
        {
            Console.Error.WriteLine($"{file} is no JSON object of parameters such as {{\"x\": 369}}: {problem.Message}");
            return ExitCode.Unreadable;
        }
        catch (NotApplicableException refusal)
        {
            Console.Error.WriteLine($"{method.Name} does not apply: {refusal.Message}");
            if (json)
            {
                MethodReport.WriteJson(Console.OpenStandardOutput(), new MethodResult { ["refused"] = refusal.Message });
            }

            return ExitCode.NeedsAttention;
        }
    }

    private static bool Draw(Method method, MethodResult result, string file)
    {
        if (MethodChart.Of(method, result) is not { } picture)
        {
            Console.Error.WriteLine($"There is no picture of what {method.Name} finds; nothing was drawn.");
            return false;
        }

        try
        {
            File.WriteAllBytes(file, picture.Svg.ToArray());
            File.WriteAllText(Path.ChangeExtension(file, ".csv"), picture.Table);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file} cannot be written: {problem.Message}");
        }

        Console.Error.WriteLine($"{file}, and its numbers in {Path.ChangeExtension(file, ".csv")}.");
        return true;
    }
}
