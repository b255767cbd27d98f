using System.CommandLine;
using Cyberflag.App.Printing;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary><c>review enter|entered SURVEY</c>: figures that came by telephone or post, one by options or many from a table, and what was entered.</summary>
internal static class ReviewEnterCommand
{
    public static Command Create()
    {
        var (survey, who, json) = (Shared.Survey(), Shared.Who(), Shared.Json());
        var from = new Option<string?>("--from") { Description = $"A CSV file of many, with the columns {string.Join(", ", Entering.Columns)}." };
        var entry = new EntryOptions();
        var command = new Command(
            "enter",
            "Enter a figure that came by telephone, by post or in another way that cannot be read, with its evidence; many at once with --from. Example: cyberflag review enter examples/online-offences --force kent --measure CYB --period 2018/19 --value 12 --how telephone --date 2020-02-03 --note \"told by the FOI office, reference 123\"")
        {
            survey, from, who, json,
        };
        entry.All.ToList().ForEach(command.Options.Add);
        command.SetAction(parsed =>
        {
            var folder = SurveyFolder.Open(parsed.GetRequiredValue(survey));
            var table = parsed.GetValue(from);
            if (table is not null == entry.IsGiven(parsed) || (table is not null && !File.Exists(table)))
            {
                Console.Error.WriteLine(table is null ? "Say what to enter: --force, --period, --measure, --value, --how, --date and --note or --evidence; or --from FILE.csv for many."
                    : entry.IsGiven(parsed) ? "Give either --from FILE.csv or the options of one figure." : $"{table} does not exist.");
                return ExitCode.WrongCall;
            }

            try
            {
                var given = table is null ? [entry.Of(parsed, parsed.GetRequiredValue(who))] : Entering.FromTable(table, parsed.GetRequiredValue(who));
                return Told(folder, Entering.Enter(folder, given, TimeProvider.System), parsed.GetValue(json));
            }
            catch (SurveyException problem)
            {
                Console.Error.WriteLine(Calls.In(problem.Message));
                return ExitCode.WrongCall;
            }
        });
        return command;
    }

    /// <summary><c>review entered SURVEY</c>: what was entered, and what became of it.</summary>
    public static Command List()
    {
        var (survey, json) = (Shared.Survey(), Shared.Json());
        var command = new Command("entered", "The figures that were entered by hand, and what became of them. Example: cyberflag review entered examples/online-offences") { survey, json };
        command.SetAction(parsed =>
        {
            var folder = SurveyFolder.Open(parsed.GetRequiredValue(survey));
            var result = ProgressBar.Show(progress => SurveyRun.Figures(folder, TimeProvider.System, null, progress));
            var entries = Entering.Of(folder);
            Written(entries.All, entries, result, parsed.GetValue(json));
            if (!parsed.GetValue(json))
            {
                FindingsReport.Write(Terminal.Out, entries.Findings);
                Terminal.Out.Line(entries.All.IsEmpty ? "No figure was entered by hand." : $"They stand in entered.csv. A correction: {Calls.Program} review enter SURVEY --corrects ENTRY …");
            }

            return entries.Findings.IsEmpty ? ExitCode.Done : ExitCode.NeedsAttention;
        });
        return command;
    }

    private static int Told(SurveyFolder folder, EnteringResult entered, bool json)
    {
        foreach (var problem in entered.Problems)
        {
            Console.Error.WriteLine(Calls.In(problem));
        }

        if (!entered.Problems.IsEmpty)
        {
            Console.Error.WriteLine("Nothing was entered.");
            return ExitCode.WrongCall;
        }

        var result = ProgressBar.Show(progress => SurveyRun.Figures(folder, TimeProvider.System, null, progress));
        Written(entered.Added, Entering.Of(folder), result, json);
        if (!json)
        {
            var known = entered.Known.IsEmpty ? "" : $" {entered.Known.Length} stood there already: {string.Join(", ", entered.Known.Select(e => e.Id))}.";
            Terminal.Out.Line($"Entered {entered.Added.Length} figure{(entered.Added.Length == 1 ? "" : "s")}, recorded and written to entered.csv.{known}");
        }

        return ExitCode.Done;
    }

    private static void Written(IReadOnlyCollection<HandEntry> shown, Entries entries, RunResult result, bool json)
    {
        if (json)
        {
            EntriesJson.Write(Console.OpenStandardOutput(), shown, entries, result);
        }
        else
        {
            EntriesReport.Write(Terminal.Out, shown, entries, result);
        }
    }
}
