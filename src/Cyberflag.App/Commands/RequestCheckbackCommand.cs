using System.CommandLine;
using Cyberflag.App.Printing;
using Cyberflag.Request;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary><c>request checkback SURVEY</c>: each force gets its own figures to confirm or correct.</summary>
internal static class RequestCheckbackCommand
{
    public static Command Create() => RequestLetterCommand.Create(
        "checkback", "Draft a letter to each force with its own figures; with --send, send those that were drafted before. Example: cyberflag request checkback trial",
        (folder, forces) =>
        {
            var result = ProgressBar.Show(progress => SurveyRun.Figures(folder, TimeProvider.System, null, progress));
            return Checkback.Draft(result, forces, LondonTime.DayOf(TimeProvider.System.GetUtcNow()));
        },
        (folder, forces, plan) => Sending.Run(folder, plan with { Letter = Checkback.Letter, Forces = forces }, TimeProvider.System));
}
