using System.CommandLine;
using Cyberflag.App.Printing;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary><c>request settle SURVEY MESSAGE</c>: a person says to which force a message belongs, and what it is.</summary>
internal static class RequestSettleCommand
{
    public static Command Create()
    {
        var (survey, who) = (Shared.Survey(), Shared.Who());
        var message = new Argument<string>("MESSAGE") { Description = "The first digits of the message's SHA-256, eight at least, as 'request fetch' prints them." };
        var force = new Option<string?>("--force") { Description = "The force that it is of." };
        var kind = new Option<string?>("--kind") { Description = "What it is: acknowledgement, clarification, extension, refusal, answer, …" };
        var why = new Option<string>("--why") { Description = "Why.", Required = true };
        var command = new Command("settle", "Say of a message that waits to which force it belongs, or what it is. Example: cyberflag request settle trial 1a2b3c4d --force kent --why \"signed by its office\"")
        {
            survey, message, force, kind, who, why,
        };
        command.SetAction(parsed =>
        {
            var folder = SurveyFolder.Open(parsed.GetRequiredValue(survey));
            var meant = parsed.GetValue(kind) is { } word ? MessagesFile.Kind(word) : null;
            if ((parsed.GetValue(kind) is not null && meant is null) || (parsed.GetValue(force) is null && meant is null))
            {
                Console.Error.WriteLine(meant is null && parsed.GetValue(kind) is { } unknown ? $"'{unknown}' is no kind of message." : "Give --force, --kind, or both.");
                return ExitCode.WrongCall;
            }

            var start = parsed.GetRequiredValue(message).ToLowerInvariant();
            if (Fetching.Named(folder, start, TimeProvider.System) is not [_] and var found)
            {
                Console.Error.WriteLine(found.IsEmpty ? $"No message begins with {start}; 'request fetch' prints those that wait." : $"{found.Length} messages begin with {start}: {string.Join(", ", found)}. Give more digits.");
                return ExitCode.WrongCall;
            }

            var forces = parsed.GetValue(force) is { } named ? Shared.Forces(folder, [named]) : null;
            MessagesFile.Add(folder, new SettledMessage(start, forces?.Single().Id, meant, parsed.GetRequiredValue(who), parsed.GetRequiredValue(why)), TimeProvider.System.GetUtcNow());
            foreach (var name in Fetching.Refile(folder, TimeProvider.System))
            {
                Terminal.Out.Line($"Filed: {name}");
            }

            return ExitCode.Done;
        });
        return command;
    }
}
