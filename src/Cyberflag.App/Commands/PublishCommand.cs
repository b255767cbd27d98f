using System.CommandLine;
using System.Globalization;
using Cyberflag.App.Printing;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary><c>publish SURVEY --out DIR</c>: a release, without printing the figures.</summary>
internal static class PublishCommand
{
    public static Command Create()
    {
        var (survey, output, json) = (Shared.Survey(), Shared.Out(), Shared.Json());
        var command = new Command("publish", "Write a release. Example: cyberflag publish examples/online-offences --out release") { survey, output, json };
        command.SetAction(parsed =>
        {
            var folder = SurveyFolder.Open(parsed.GetRequiredValue(survey));
            if (folder.Survey.Embargo is { } embargo && TimeProvider.System.GetUtcNow() < embargo)
            {
                Console.Error.WriteLine($"Nothing may be published before {embargo.ToString("HH:mm 'on' d MMMM yyyy '(UTC'zzz')'", CultureInfo.InvariantCulture)} (the embargo of survey.json). 'cyberflag run' makes the same pages for the team, with the embargo on each of them.");
                return ExitCode.NeedsAttention;
            }

            var result = ProgressBar.Show(progress => SurveyRun.Publish(folder, parsed.GetValue(output), TimeProvider.System, progress));
            if (parsed.GetValue(json))
            {
                RunJson.Write(Console.OpenStandardOutput(), result);
            }
            else
            {
                FindingsReport.Write(Terminal.Out, [.. result.Findings.Select(new WhereWords(result).Of)]);
                Terminal.Out.Line(result.Out is { } written ? $"The release is in {written}" : "Nothing was published: see the findings.");
            }

            return result.NeedsAttention ? ExitCode.NeedsAttention : ExitCode.Done;
        });
        return command;
    }
}
