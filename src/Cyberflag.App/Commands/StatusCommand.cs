using System.CommandLine;
using Cyberflag.App.Printing;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary><c>status SURVEY</c>: force by force what came, what was read, what waits.</summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var (survey, json) = (Shared.Survey(), Shared.Json());
        survey.DefaultValueFactory = _ => ".";
        var command = new Command("status", "The board: force by force what came, what was read and what waits. Example: cyberflag status examples/online-offences")
        {
            survey, json,
        };
        command.SetAction(parsed =>
        {
            var folder = SurveyFolder.Open(parsed.GetRequiredValue(survey));
            var result = ProgressBar.Show(progress => SurveyRun.Figures(folder, TimeProvider.System, null, progress));
            var board = Board.Of(result);
            if (parsed.GetValue(json))
            {
                BoardJson.Write(Console.OpenStandardOutput(), board);
            }
            else
            {
                BoardReport.Write(Terminal.Out, board);
            }

            return result.NeedsAttention ? ExitCode.NeedsAttention : ExitCode.Done;
        });
        return command;
    }
}
