using System.CommandLine;
using Cyberflag.App.Printing;
using Cyberflag.Request;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary><c>request contacts SURVEY</c>: where the forces take requests; imported, and confirmed by a person.</summary>
internal static class RequestContactsCommand
{
    public static Command Create()
    {
        var (survey, force, who, json) = (Shared.Survey(), Shared.Forces(), Shared.Who(), Shared.Json());
        var import = new Option<string?>("--import") { Description = "A CSV file: force,address,source, or WhatDoTheyKnow's authority list." };
        var confirm = new Option<bool>("--confirm") { Description = "Vouch for the addresses of the forces given, or of all." };
        var command = new Command("contacts", "Where the forces take requests. Example: cyberflag request contacts trial --import addresses.csv --confirm --who \"A. Researcher\"")
        {
            survey, import, confirm, force, who, json,
        };
        command.SetAction(parsed =>
        {
            var folder = SurveyFolder.Open(parsed.GetRequiredValue(survey));
            var (contacts, findings) = parsed.GetValue(import) is { } file ? ContactsFile.Import(folder, file) : ContactsFile.Read(folder);
            if (parsed.GetValue(confirm))
            {
                var today = LondonTime.DayOf(TimeProvider.System.GetUtcNow());
                contacts = ContactsFile.Confirm(folder, Shared.Forces(folder, parsed.GetValue(force)), parsed.GetRequiredValue(who), today);
            }

            if (parsed.GetValue(json))
            {
                CampaignJson.Contacts(Console.OpenStandardOutput(), folder.Survey.Panel, contacts, findings);
            }
            else
            {
                CampaignReport.Contacts(Terminal.Out, folder.Survey.Panel, contacts, findings);
            }

            return Shared.Ended(findings);
        });
        return command;
    }
}
