using System.CommandLine;
using Cyberflag.App.Printing;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary><c>review list SURVEY</c>: what waits for a person.</summary>
internal static class ReviewCommand
{
    public static Command Create()
    {
        var (survey, json) = (Shared.Survey(), Shared.Json());
        var list = new Command("list", "What waits for a person; decisions are written into decisions.csv. Example: cyberflag review list examples/online-offences")
        {
            survey, json,
        };
        list.SetAction(parsed =>
        {
            var folder = SurveyFolder.Open(parsed.GetRequiredValue(survey));
            var result = ProgressBar.Show(progress => SurveyRun.Figures(folder, TimeProvider.System, null, progress));
            if (parsed.GetValue(json))
            {
                ReviewJson.Write(Console.OpenStandardOutput(), result);
            }
            else
            {
                ReviewReport.Write(Terminal.Out, result.Reconciled.Waiting);
            }

            return ExitCode.Done;
        });
        return new Command("review", "What waits for a person.") { list };
    }
}
