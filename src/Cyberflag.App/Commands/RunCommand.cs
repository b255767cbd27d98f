using System.CommandLine;
using Cyberflag.App.Printing;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary><c>run SURVEY</c>: the main job.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var (survey, output, json) = (Shared.Survey(), Shared.Out(), Shared.Json());
        var command = new Command("run", "The main job: collect, reconcile, analyse, publish; prints the figures. Example: cyberflag run examples/online-offences")
        {
            survey, output, json,
        };
        command.SetAction(parsed =>
        {
            var folder = SurveyFolder.Open(parsed.GetRequiredValue(survey));
            var result = ProgressBar.Show(progress => SurveyRun.Publish(folder, parsed.GetValue(output), TimeProvider.System, progress));
            if (parsed.GetValue(json))
            {
                RunJson.Write(Console.OpenStandardOutput(), result);
            }
            else
            {
                RunReport.Write(Terminal.Out, result);
            }

            return result.NeedsAttention ? ExitCode.NeedsAttention : ExitCode.Done;
        });
        return command;
    }
}
