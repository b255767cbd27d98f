using System.Collections.Immutable;
using System.CommandLine;
using Cyberflag.App.Printing;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary><c>review decide SURVEY ITEM…</c>: settles what waits, one or many alike at once; without items it asks one by one.</summary>
internal static class ReviewDecideCommand
{
    public static Command Create()
    {
        var (survey, json) = (Shared.Survey(), Shared.Json());
        var items = new Argument<string[]>("ITEM") { Description = "Ids as 'review list' prints them. Without any, a terminal asks item by item.", Arity = ArgumentArity.ZeroOrMore };
        var answer = new AnswerOptions();
        var asSuggested = new Option<bool>("--as-suggested") { Description = "Take over what is suggested for each item." };
        var (who, why) = (Shared.Who(), new Option<string>("--why") { Description = "Why; needed for anything but accepting or choosing.", DefaultValueFactory = _ => "" });
        var command = new Command("decide", "Settle what waits. Example: cyberflag review decide examples/online-offences X-b9c9a8d2 --choose 2")
        {
            survey, items, asSuggested, who, why, json,
        };
        answer.All.ForEach(command.Options.Add);
        command.SetAction(parsed =>
        {
            var folder = SurveyFolder.Open(parsed.GetRequiredValue(survey));
            var (_, listed) = ProgressBar.Show(progress => Reviewing.List(folder, TimeProvider.System, progress));
            var ids = parsed.GetRequiredValue(items);
            if (ids.Length == 0)
            {
                return ReviewWalk.Through(folder, listed, parsed.GetRequiredValue(who));
            }

            if (ReviewCommand.Unknown(ids, listed) is { } unknown)
            {
                return unknown;
            }

            ImmutableArray<WorkItem> chosen = [.. listed.Where(i => ids.Contains(i.Id, StringComparer.OrdinalIgnoreCase))];
            try
            {
                var given = parsed.GetValue(asSuggested) ? null : answer.Of(parsed);
                var decisions = Reviewing.Decide(folder, chosen, given, parsed.GetRequiredValue(who), parsed.GetRequiredValue(why), TimeProvider.System);
                if (parsed.GetValue(json))
                {
                    DecisionsJson.Write(Console.OpenStandardOutput(), decisions);
                }
                else
                {
                    DecidedReport.Write(Terminal.Out, chosen, decisions);
                }

                return ExitCode.Done;
            }
            catch (SurveyException problem)
            {
                Console.Error.WriteLine(Calls.In(problem.Message));
                return ExitCode.WrongCall;
            }
        });
        return command;
    }
}
