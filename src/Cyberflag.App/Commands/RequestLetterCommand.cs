using System.Collections.Immutable;
using System.CommandLine;
using Cyberflag.App.Printing;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Commands;

/// <summary>
/// The frame of the commands that write later letters: without <c>--send</c> they are drafted, with it those are sent that were drafted before and read.
/// </summary>
internal static class RequestLetterCommand
{
    /// <summary>A command of that frame.</summary>
    /// <param name="name">Its name below <c>request</c>.</param>
    /// <param name="description">What it does, with an example.</param>
    /// <param name="draft">Writes the drafts of the forces; all where they are null.</param>
    /// <param name="send">Sends what was drafted before.</param>
    public static Command Create(
        string name, string description, Func<SurveyFolder, IReadOnlyCollection<Force>?, ImmutableArray<Draft>> draft,
        Func<SurveyFolder, IReadOnlyCollection<Force>?, SendPlan, ImmutableArray<SendResult>> send)
    {
        var (survey, force, json) = (Shared.Survey(), Shared.Forces(), Shared.Json());
        var (sends, pace) = (MailOptions.Send(), MailOptions.Pace());
        var command = new Command(name, description)
        {
            survey, force, sends, pace, json,
        };
        command.SetAction(parsed =>
        {
            var folder = SurveyFolder.Open(parsed.GetRequiredValue(survey));
            var forces = Shared.Forces(folder, parsed.GetValue(force));
            if (parsed.GetValue(sends))
            {
                return MailOptions.Print(send(folder, forces, MailOptions.Plan(true, parsed.GetValue(pace))), true, parsed.GetValue(json));
            }

            var drafts = draft(folder, forces);
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
