using System.CommandLine;
using System.Globalization;
using Cyberflag.App.Printing;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary><c>figures SURVEY</c>: the figures; one of them down to its cells; as known on a day.</summary>
internal static class FiguresCommand
{
    public static Command Create()
    {
        var (survey, json) = (Shared.Survey(), Shared.Json());
        var trace = new Option<string?>("--trace") { Description = "The id of a figure, such as E23000029/2018-19/CYB/change/2015-16: print what it rests on." };
        var asOf = new Option<string?>("--as-of") { Description = "A day such as 2019-06-30: the figures as known on it." };
        var command = new Command("figures", "The figures. Example: cyberflag figures examples/online-offences --trace E23000029/2018-19/CYB/count")
        {
            survey, trace, asOf, json,
        };
        command.SetAction(parsed =>
        {
            DateOnly? day = null;
            if (parsed.GetValue(asOf) is { } text)
            {
                if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                {
                    Console.Error.WriteLine($"'{text}' is not a day such as 2019-06-30.");
                    return ExitCode.WrongCall;
                }

                day = date;
            }

            var folder = SurveyFolder.Open(parsed.GetRequiredValue(survey));
            var result = ProgressBar.Show(progress => SurveyRun.Figures(folder, TimeProvider.System, day, progress));
            return parsed.GetValue(trace) is { } id ? Trace(result, id, parsed.GetValue(json)) : All(result, parsed.GetValue(json));
        });
        return command;
    }

    private static int All(RunResult result, bool json)
    {
        if (json)
        {
            RunJson.Write(Console.OpenStandardOutput(), result, result.Implied());
        }
        else
        {
            FiguresReport.Write(Terminal.Out, result);
        }

        return result.NeedsAttention ? ExitCode.NeedsAttention : ExitCode.Done;
    }

    private static int Trace(RunResult result, string id, bool json)
    {
        if (Vocabulary.Trace.Of(result.Figures, id) is not { } step)
        {
            Console.Error.WriteLine($"There is no figure '{id}'.{TraceReport.Nearest(result.Figures, id)}");
            return ExitCode.WrongCall;
        }

        if (json)
        {
            TraceJson.Write(Console.OpenStandardOutput(), step);
        }
        else
        {
            TraceReport.Write(Terminal.Out, step);
        }

        return ExitCode.Done;
    }
}
