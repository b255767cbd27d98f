using System.Collections.Immutable;
using System.CommandLine;
using Cyberflag.App.Printing;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary><c>review list|decide|enter|entered SURVEY</c>: what waits for a person, the decisions, and figures entered by hand.</summary>
internal static class ReviewCommand
{
    public static Command Create() => new("review", "What waits for a person, the decisions, and figures entered by hand.")
    {
        List(), ReviewDecideCommand.Create(), ReviewEnterCommand.Create(), ReviewEnterCommand.List(),
    };

    private static Command List()
    {
        var (survey, json) = (Shared.Survey(), Shared.Json());
        var ids = new Argument<string[]>("ITEM") { Description = "Only these items, with every reading of theirs.", Arity = ArgumentArity.ZeroOrMore };
        var list = new Command("list", "What waits for a person, and the call that settles it. Example: cyberflag review list examples/online-offences")
        {
            survey, ids, json,
        };
        list.SetAction(parsed =>
        {
            var folder = SurveyFolder.Open(parsed.GetRequiredValue(survey));
            var (result, items) = ProgressBar.Show(progress => Reviewing.List(folder, TimeProvider.System, progress));
            var only = parsed.GetRequiredValue(ids);
            if (Unknown(only, items) is { } unknown)
            {
                return unknown;
            }

            var shown = only.Length == 0 ? items : [.. items.Where(i => only.Contains(i.Id, StringComparer.OrdinalIgnoreCase))];
            if (parsed.GetValue(json))
            {
                ReviewJson.Write(Console.OpenStandardOutput(), result, shown, parsed.GetRequiredValue(survey));
            }
            else
            {
                ReviewReport.Items(Terminal.Out, shown, folder.Reference, parsed.GetRequiredValue(survey), whole: only.Length > 0);
            }

            return ExitCode.Done;
        });
        return list;
    }

    /// <summary>The exit code where an id is that of no item, with the message printed; null where all are known.</summary>
    internal static int? Unknown(string[] ids, ImmutableArray<WorkItem> items)
    {
        if (ids.FirstOrDefault(id => !items.Any(i => i.Id.Equals(id, StringComparison.OrdinalIgnoreCase))) is not { } unknown)
        {
            return null;
        }

        Console.Error.WriteLine(unknown.StartsWith('-')
            ? $"There is no option '{unknown}'; --help shows those that there are."
            : $"Nothing waits under the id '{unknown}'. '{Calls.Program} review list SURVEY' shows what waits.");
        return ExitCode.WrongCall;
    }
}
