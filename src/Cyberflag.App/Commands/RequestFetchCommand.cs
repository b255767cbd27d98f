using System.CommandLine;
using Cyberflag.App.Printing;
using Cyberflag.Request;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary><c>request fetch SURVEY</c>: fetches the campaign's mailbox and files the answers.</summary>
internal static class RequestFetchCommand
{
    public static Command Create()
    {
        var (survey, json) = (Shared.Survey(), Shared.Json());
        var from = new Option<string?>("--from") { Description = "A saved message (.eml) or a folder of them, instead of the mailbox." };
        var command = new Command("fetch", "Fetch the campaign's mailbox; answers go to replies/. Example: cyberflag request fetch trial --from saved-messages")
        {
            survey, from, json,
        };
        command.SetAction(parsed =>
        {
            var folder = SurveyFolder.Open(parsed.GetRequiredValue(survey));
            var path = parsed.GetValue(from);
            if (path is not null && !File.Exists(path) && !Directory.Exists(path))
            {
                Console.Error.WriteLine($"{path} does not exist.");
                return ExitCode.Unreadable;
            }

            var result = ProgressBar.Show(progress => Fetching.Run(folder, path is null ? MailOptions.Mailbox : () => new FolderMailbox(path), TimeProvider.System, progress));
            if (parsed.GetValue(json))
            {
                CampaignJson.Fetched(Console.OpenStandardOutput(), result);
            }
            else
            {
                CampaignReport.Fetched(Terminal.Out, result);
            }

            return result.Broken is not null ? ExitCode.Unreadable : Shared.Ended(result.Record.Findings);
        });
        return command;
    }
}
