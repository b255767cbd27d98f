using System.CommandLine;
using Cyberflag.App.Printing;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Commands;

/// <summary><c>status SURVEY</c>: force by force what came, what was read, what waits.</summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var (survey, json) = (Shared.Survey(), Shared.Json());
        survey.DefaultValueFactory = _ => ".";
        var statistics = new Option<string?>("--statistics") { Description = "Write the campaign's statistics to this CSV file, in the Cabinet Office's categories." };
        var command = new Command("status", "The board: force by force what came, what was read and what waits. Example: cyberflag status examples/online-offences")
        {
            survey, statistics, json,
        };
        command.SetAction(parsed =>
        {
            var folder = SurveyFolder.Open(parsed.GetRequiredValue(survey));
            var result = ProgressBar.Show(progress => SurveyRun.Figures(folder, TimeProvider.System, null, progress));
            var (board, campaign) = (Board.Of(result), CampaignBoard.Of(result, TimeProvider.System));
            if (parsed.GetValue(statistics) is { } file)
            {
                File.WriteAllBytes(file, campaign?.StatisticsCsv() ?? throw new SurveyException("This survey asks nothing itself, so there are no statistics of a campaign."));
            }

            if (parsed.GetValue(json))
            {
                BoardJson.Write(Console.OpenStandardOutput(), board, campaign);
            }
            else
            {
                BoardReport.Write(Terminal.Out, board, folder.Survey.Measures, campaign);
            }

            return result.NeedsAttention || campaign?.Record.Findings.Any(f => f.Severity == Severity.Error) == true ? ExitCode.NeedsAttention : ExitCode.Done;
        });
        return command;
    }
}
