using System.CommandLine;
using Cyberflag.App.Printing;
using Cyberflag.Request;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary><c>request checkback SURVEY</c>: each force gets its own figures to confirm or correct.</summary>
internal static class RequestCheckbackCommand
{
    public static Command Create()
    {
        var (survey, force, json) = (Shared.Survey(), Shared.Forces(), Shared.Json());
        var (send, pace) = (MailOptions.Send(), MailOptions.Pace());
        var command = new Command("checkback", "Draft a letter to each force with its own figures; with --send, send those that were drafted before. Example: cyberflag request checkback trial")
        {
            survey, force, send, pace, json,
        };
        command.SetAction(parsed =>
        {
            var folder = SurveyFolder.Open(parsed.GetRequiredValue(survey));
            var forces = Shared.Forces(folder, parsed.GetValue(force));
            if (parsed.GetValue(send))
            {
                var plan = MailOptions.Plan(true, parsed.GetValue(pace)) with { Letter = Checkback.Letter, Forces = forces };
                return MailOptions.Print(Sending.Run(folder, plan, TimeProvider.System), true, parsed.GetValue(json));
            }

            var result = ProgressBar.Show(progress => SurveyRun.Figures(folder, TimeProvider.System, null, progress));
            var drafts = Checkback.Draft(result, forces, LondonTime.DayOf(TimeProvider.System.GetUtcNow()));
            if (parsed.GetValue(json))
            {
                CampaignJson.Drafts(Console.OpenStandardOutput(), drafts, []);
            }
            else
            {
                CampaignReport.Drafts(Terminal.Out, drafts, [], prints: false);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
