using System.CommandLine;
using Cyberflag.App.Printing;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary><c>request holidays SURVEY FILE</c>: brings the bank holidays up to date from GOV.UK's file.</summary>
internal static class RequestHolidaysCommand
{
    public static Command Create()
    {
        var survey = Shared.Survey();
        var file = new Argument<string>("FILE") { Description = "bank-holidays.json as GOV.UK publishes it; you fetch it, the program does not." };
        var command = new Command("holidays", "Bring the survey's bank holidays up to date. Example: cyberflag request holidays trial bank-holidays.json") { survey, file };
        command.SetAction(parsed =>
        {
            var change = BankHolidaysFile.Import(SurveyFolder.Open(parsed.GetRequiredValue(survey)), parsed.GetRequiredValue(file), TimeProvider.System);
            Terminal.Out.Line($"{change.Added} days added, {change.Removed} taken out; now {change.Held} days in reference/bank-holidays.csv of the survey.");
            foreach (var (force, before, after) in change.Moved)
            {
                Terminal.Out.Line($"{force.ShortName}: due {after:yyyy-MM-dd}, before {before:yyyy-MM-dd}.");
            }

            return ExitCode.Done;
        });
        return command;
    }
}
