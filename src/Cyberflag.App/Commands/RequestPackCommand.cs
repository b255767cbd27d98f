using System.CommandLine;
using Cyberflag.App.Printing;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary><c>request pack SURVEY --force FORCE</c>: what a complaint to the Commissioner needs, as one ZIP.</summary>
internal static class RequestPackCommand
{
    public static Command Create()
    {
        var survey = Shared.Survey();
        var force = new Option<string>("--force") { Description = "The force by its id (thames-valley) or ONS code.", Required = true };
        var file = new Option<string?>("--out") { Description = "The ZIP; SURVEY/letters/packs/FORCE.zip if it is not given." };
        var command = new Command("pack", "Correspondence and computed timeline for a complaint to the Commissioner. Example: cyberflag request pack trial --force kent") { survey, force, file };
        command.SetAction(parsed =>
        {
            var folder = SurveyFolder.Open(parsed.GetRequiredValue(survey));
            var one = Shared.Forces(folder, [parsed.GetRequiredValue(force)])!.Single();
            var target = Path.GetFullPath(parsed.GetValue(file) ?? folder.Of($"letters/packs/{one.Id}.zip"));
            var pack = ComplaintPack.Of(folder, one, TimeProvider.System);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, pack);
            Terminal.Out.Line($"Written: {target}");
            return ExitCode.Done;
        });
        return command;
    }
}
