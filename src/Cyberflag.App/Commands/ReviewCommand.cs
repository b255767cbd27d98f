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
        var list = new Command("list", "What waits for a person, and the call that settles it. Example: cyberflag review list examples/online-offences")
        {
            survey, json,
        };
        list.SetAction(parsed =>
        {
            var folder = SurveyFolder.Open(parsed.GetRequiredValue(survey));
            var (result, items) = ProgressBar.Show(progress => Reviewing.List(folder, TimeProvider.System, progress));
            if (parsed.GetValue(json))
            {
                ReviewJson.Write(Console.OpenStandardOutput(), result, items, parsed.GetRequiredValue(survey));
            }
            else
            {
                ReviewReport.Items(Terminal.Out, items, parsed.GetRequiredValue(survey));
            }

            return ExitCode.Done;
        });
        return list;
    }
}
