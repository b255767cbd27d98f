using System.CommandLine;
using Cyberflag.App.Commands;
using Cyberflag.App.Printing;

namespace Cyberflag.App;

/// <summary>The command line: parses, calls the survey, prints. It holds no rule.</summary>
public static class Program
{
    /// <summary>Runs one command; the result is its exit code, as <see cref="ExitCode"/> says.</summary>
    public static int Main(string[] args)
    {
        var root = new RootCommand("Cyberflag turns what police forces answer about online child sexual offences into figures that anyone can trace, check and publish.")
        {
            RunCommand.Create(),
            NewCommand.Create(),
            StatusCommand.Create(),
            CollectCommand.Create(),
            ImportCommand.Create(),
            CheckCommand.Create(),
            RequestCommand.Create(),
            DeadlineCommand.Create(),
            ReviewCommand.Create(),
            FiguresCommand.Create(),
            AnalyseCommand.Create(),
            PublishCommand.Create(),
            LedgerCommand.Create(),
        };
        Calls.Name(root);
        if (args.Length == 0 || (!args[0].StartsWith('-') && !root.Subcommands.Any(c => c.Name == args[0])))
        {
            Console.Error.WriteLine(args.Length == 0 ? "Give a command." : $"'{args[0]}' is no command of cyberflag.");
            Console.Error.WriteLine();
            root.Parse("--help").Invoke(new InvocationConfiguration { Output = Console.Error });
            return ExitCode.WrongCall;
        }

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                Console.Error.WriteLine(error.Message);
            }

            Console.Error.WriteLine(Calls.In("See 'cyberflag --help', or 'cyberflag COMMAND --help'."));
            return ExitCode.WrongCall;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception problem)
        {
            Console.Error.WriteLine(Calls.In(Failure.Sentence(problem, Environment.GetEnvironmentVariable(Failure.Variable) is { Length: > 0 })));
            return ExitCode.Unreadable;
        }
    }
}
