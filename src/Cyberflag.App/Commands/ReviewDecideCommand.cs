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

            var byId = listed.ToDictionary(i => i.Id, StringComparer.OrdinalIgnoreCase);
            if (ids.FirstOrDefault(i => !byId.ContainsKey(i)) is { } unknown)
            {
                Console.Error.WriteLine($"Nothing waits under the id '{unknown}'. 'cyberflag review list SURVEY' shows what waits.");
                return ExitCode.WrongCall;
            }

            try
            {
                var given = parsed.GetValue(asSuggested) ? null : answer.Of(parsed);
                var decisions = Reviewing.Decide(folder, [.. ids.Distinct(StringComparer.OrdinalIgnoreCase).Select(i => byId[i])], given, parsed.GetRequiredValue(who), parsed.GetRequiredValue(why), TimeProvider.System);
                if (parsed.GetValue(json))
                {
                    DecisionsJson.Write(Console.OpenStandardOutput(), decisions);
                }
                else
                {
                    Terminal.Out.Line($"Settled {ids.Length} item{(ids.Length == 1 ? "" : "s")} with {decisions.Length} decision{(decisions.Length == 1 ? "" : "s")}, recorded and written to decisions.csv.");
                }

                return ExitCode.Done;
            }
            catch (SurveyException problem)
            {
                Console.Error.WriteLine(problem.Message);
                return ExitCode.WrongCall;
            }
        });
        return command;
    }
}
