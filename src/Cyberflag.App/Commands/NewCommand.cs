using System.CommandLine;
using Cyberflag.App.Printing;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary><c>new NAME [--sample]</c>: a new survey folder.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = "The folder to make." };
        var sample = new Option<bool>("--sample") { Description = "Fill it with a synthetic survey of fictional forces." };
        var json = Shared.Json();
        var command = new Command("new", "Make a survey folder. Example: cyberflag new trial --sample") { name, sample, json };
        command.SetAction(parsed =>
        {
            var made = NewSurvey.Make(parsed.GetRequiredValue(name), parsed.GetValue(sample));
            if (parsed.GetValue(json))
            {
                Json.Write(Console.OpenStandardOutput(), writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("survey", made);
                    writer.WriteBoolean("synthetic", parsed.GetValue(sample));
                    writer.WriteEndObject();
                });
                return ExitCode.Done;
            }

            var next = parsed.GetValue(sample) ? "" : "fill in survey.json (docs/guide/run-a-survey.md), put the replies into replies/FORCE/DATE/, then ";
            Terminal.Out.Line($"Made {made}. Next: {next}{Calls.Program} run {parsed.GetRequiredValue(name)}");
            return ExitCode.Done;
        });
        return command;
    }
}
