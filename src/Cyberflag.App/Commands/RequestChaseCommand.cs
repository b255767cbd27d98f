using System.CommandLine;
using Cyberflag.App.Printing;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary><c>request chase SURVEY</c>: drafts what is due to be written next, and sends what was drafted before and read.</summary>
internal static class RequestChaseCommand
{
    public static Command Create()
    {
        var (survey, force, json) = (Shared.Survey(), Shared.Forces(), Shared.Json());
        var (send, pace) = (MailOptions.Send(), MailOptions.Pace());
        var command = new Command("chase", "Draft chasers and requests for review where they are due; with --send, send those that were drafted before. Example: cyberflag request chase trial")
        {
            survey, force, send, pace, json,
        };
        command.SetAction(parsed =>
        {
            var folder = SurveyFolder.Open(parsed.GetRequiredValue(survey));
            var forces = Shared.Forces(folder, parsed.GetValue(force));
            if (parsed.GetValue(send))
            {
                return MailOptions.Print(Chasing.Send(folder, forces, MailOptions.Plan(true, parsed.GetValue(pace)), TimeProvider.System), true, parsed.GetValue(json));
            }

            var drafts = Chasing.Draft(folder, forces, TimeProvider.System);
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
