using System.CommandLine;
using Cyberflag.App.Commands;
using Cyberflag.Ledger;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

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
            DeadlineCommand.Create(),
            ReviewCommand.Create(),
            FiguresCommand.Create(),
            AnalyseCommand.Create(),
            PublishCommand.Create(),
            LedgerCommand.Create(),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                Console.Error.WriteLine(error.Message);
            }

            Console.Error.WriteLine("See 'cyberflag --help', or 'cyberflag COMMAND --help'.");
            return ExitCode.WrongCall;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception problem) when (problem is SurveyException or ReferenceException or LedgerException)
        {
            Console.Error.WriteLine(problem.Message);
            return ExitCode.Unreadable;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"A file cannot be read or written: {problem.Message}");
            return ExitCode.Unreadable;
        }
    }
}
