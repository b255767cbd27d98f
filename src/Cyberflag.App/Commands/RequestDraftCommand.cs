using System.CommandLine;
using Cyberflag.App.Printing;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary><c>request draft SURVEY</c>: writes a letter and a reply form for each force, for a person to read.</summary>
internal static class RequestDraftCommand
{
    public static Command Create()
    {
        var (survey, force, json) = (Shared.Survey(), Shared.Forces(), Shared.Json());
        var print = new Option<bool>("--print") { Description = "Print the letters, too." };
        var overwrite = new Option<bool>("--overwrite") { Description = "Replace drafts whose words were changed." };
        var command = new Command("draft", "Write a letter and a reply form for each force into letters/drafts. Example: cyberflag request draft trial --force kent --print")
        {
            survey, force, print, overwrite, json,
        };
        command.SetAction(parsed =>
        {
            var folder = SurveyFolder.Open(parsed.GetRequiredValue(survey));
            var drafts = Drafting.Requests(folder, Shared.Forces(folder, parsed.GetValue(force)), parsed.GetValue(overwrite));
            var warnings = Drafting.Warnings(folder, TimeProvider.System);
            if (parsed.GetValue(json))
            {
                CampaignJson.Drafts(Console.OpenStandardOutput(), drafts, warnings);
            }
            else
            {
                CampaignReport.Drafts(Terminal.Out, drafts, warnings, parsed.GetValue(print));
            }

            return ExitCode.Done;
        });
        return command;
    }
}
