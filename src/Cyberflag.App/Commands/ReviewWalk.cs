using System.Collections.Immutable;
using Cyberflag.App.Printing;
using Cyberflag.Surveys;
using Spectre.Console;

namespace Cyberflag.App.Commands;

/// <summary>Asks a person at a terminal item by item.</summary>
internal static class ReviewWalk
{
    private const string Accept = "Accept as read", Correct = "Correct a field", Reject = "Reject: no figure", Mark = "Say what the mark means", Told = "Seen; the force was told",
        NotTold = "Seen; the force was not told", Nothing = "Looked at; nothing in it is needed", Password = "Give the password", Suggested = "As suggested", Skip = "Skip", Stop = "Stop";

    public static int Through(SurveyFolder folder, ImmutableArray<WorkItem> items, string who)
    {
        if (Console.IsInputRedirected || Console.IsOutputRedirected)
        {
            Console.Error.WriteLine(Calls.In("Give the ids of the items to settle: without a terminal nobody can be asked. 'cyberflag review list SURVEY' shows them."));
            return ExitCode.WrongCall;
        }

        var settled = 0;
        foreach (var item in items)
        {
            ReviewReport.Item(Terminal.Out, item, folder.Reference, int.MaxValue, "");
            var choice = AnsiConsole.Prompt(new SelectionPrompt<string>().Title("What is it?").UseConverter(Markup.Escape).AddChoices(Choices(item)));
            if (choice == Stop)
            {
                break;
            }

            settled += choice != Skip && Settled(folder, item, choice, who) ? 1 : 0;
        }

        Terminal.Out.Line($"Settled {settled} of {items.Length} items.");
        return ExitCode.Done;
    }

    private static IEnumerable<string> Choices(WorkItem item)
    {
        IEnumerable<string> own = item.Kind switch
        {
            WorkKind.Conflict => item.Alternatives,
            WorkKind.Password => [Password, Nothing],
            WorkKind.HiddenContent => [Told, NotTold],
            WorkKind.Unreadable => [Nothing],
            WorkKind.LegendNeeded => [Mark, Correct, Reject],
            _ => [Accept, .. item.Alternatives, Correct, Reject],
        };
        return [.. item.Suggestion is null ? [] : new[] { Suggested }, .. own, Skip, Stop];
    }

    private static bool Settled(SurveyFolder folder, WorkItem item, string choice, string who)
    {
        try
        {
            var answer = choice == Suggested ? null : Answer(item, choice);
            var why = answer is { NeedsReason: true } ? AnsiConsole.Ask<string>("Why?") : "";
            Terminal.Out.Paragraph(DecidedReport.Line(item, Reviewing.Decide(folder, [item], answer, who, why, TimeProvider.System)));
            return true;
        }
        catch (SurveyException problem)
        {
            Terminal.Out.Line(Calls.In(problem.Message));
            return false;
        }
    }

    private static WorkAnswer Answer(WorkItem item, string choice) => choice switch
    {
        Accept => new WorkAnswer { Accept = true },
        Reject => new WorkAnswer { Reject = true },
        Told => new WorkAnswer { Told = true },
        NotTold => new WorkAnswer { Told = false },
        Nothing => new WorkAnswer { Nothing = true },
        Password => new WorkAnswer { Password = AnsiConsole.Prompt(new TextPrompt<string>("Password?").Secret()) },
        Mark => new WorkAnswer { Mark = AnsiConsole.Ask<string>("What does it mean (1 to 4, 0, withheld, not held)?") },
        Correct => Corrected(),
        _ => new WorkAnswer { Choose = item.Alternatives.IndexOf(choice) + 1 },
    };

    private static WorkAnswer Corrected()
    {
        var field = AnsiConsole.Prompt(new SelectionPrompt<string>().Title("Which field?").AddChoices("period", "offence", "unit", "method", "area", "breakdown"));
        var value = AnsiConsole.Prompt(new TextPrompt<string>("What is it?").AllowEmpty());
        return field switch
        {
            "period" => new WorkAnswer { Period = value },
            "offence" => new WorkAnswer { Offence = value },
            "unit" => new WorkAnswer { Unit = value },
            "method" => new WorkAnswer { Method = value },
            "area" => new WorkAnswer { Area = value },
            _ => new WorkAnswer { Breakdown = value },
        };
    }
}
