using System.CommandLine;
using Cyberflag.App.Printing;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary><c>import SURVEY [WORKBOOK]</c>: the user's own master workbook of past years into attested.csv.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var (survey, json) = (Shared.Survey(), Shared.Json());
        var workbook = new Argument<string?>("WORKBOOK") { Description = "The workbook, in any format in which replies are read.", Arity = ArgumentArity.ZeroOrOne };
        var publication = new Option<string?>("--publication") { Description = "Who published its figures, where: \"Annual report of the charity\"." };
        var link = new Option<string>("--link") { Description = "Its address, or words that lead to it; the name of the workbook if it is not given.", DefaultValueFactory = _ => "" };
        var published = new Option<string>("--published") { Description = "When: 2019-06-25, 2019-06 or 2019; without it the figures are undated.", DefaultValueFactory = _ => "" };
        var reviewed = new Option<bool>("--reviewed") { Description = "Take over the rows of import-review.csv that are decided with yes." };
        var (who, why) = (Shared.Who(), new Option<string>("--why") { Description = "With --reviewed: why the rows are right.", DefaultValueFactory = _ => "" });
        var dry = new Option<bool>("--dry") { Description = "Show what would be imported, and write nothing." };
        var command = new Command(
            "import",
            "Read your own master workbook of past years into attested.csv, each figure with its cell; what is not certain goes to import-review.csv. Example: cyberflag import examples/online-offences master.xlsx --publication \"Annual report\" --published 2018-06 --dry")
        {
            survey, workbook, publication, link, published, reviewed, who, why, dry, json,
        };
        command.SetAction(parsed =>
        {
            var file = parsed.GetValue(workbook);
            if (parsed.GetValue(reviewed) == file is not null || (file is not null && string.IsNullOrWhiteSpace(parsed.GetValue(publication))))
            {
                Console.Error.WriteLine(file is not null && !parsed.GetValue(reviewed)
                    ? "Say who published the figures of the workbook, with --publication: each figure must name its source."
                    : "Give either a workbook with --publication, or --reviewed to take over the decided rows of import-review.csv.");
                return ExitCode.WrongCall;
            }

            var folder = SurveyFolder.Open(parsed.GetRequiredValue(survey));
            if (file is not null && !File.Exists(file))
            {
                Console.Error.WriteLine($"{file} does not exist.");
                return ExitCode.Unreadable;
            }

            try
            {
                return file is null
                    ? Reviewed(ImportReview.Take(folder, parsed.GetRequiredValue(who), parsed.GetRequiredValue(why), TimeProvider.System), parsed.GetValue(json))
                    : Imported(folder, MasterImport.Of(folder, file, parsed.GetValue(publication)!, parsed.GetRequiredValue(link), parsed.GetRequiredValue(published), parsed.GetValue(dry), TimeProvider.System), parsed.GetValue(dry), parsed.GetValue(json));
            }
            catch (SurveyException problem)
            {
                Console.Error.WriteLine(Calls.In(problem.Message));
                return ExitCode.WrongCall;
            }
        });
        return command;
    }

    private static int Imported(SurveyFolder folder, ImportResult result, bool isDry, bool json)
    {
        if (json)
        {
            ImportJson.Write(Console.OpenStandardOutput(), result);
        }
        else
        {
            ImportReport.Write(Terminal.Out, result, folder.Reference.Gazetteer, isDry);
        }

        return result.Findings.Any(f => f.Severity == Vocabulary.Severity.Error) ? ExitCode.NeedsAttention : ExitCode.Done;
    }

    private static int Reviewed(ImportReviewResult result, bool json)
    {
        foreach (var problem in result.Problems)
        {
            Console.Error.WriteLine(Calls.In(problem));
        }

        if (json)
        {
            ImportJson.Write(Console.OpenStandardOutput(), result);
        }
        else
        {
            Terminal.Out.Line($"Added to attested.csv: {result.Added}. Held already: {result.Held}. Decided as no figures: {result.Rejected}. Still waiting: {result.Open}.");
        }

        return result.Problems.IsEmpty ? ExitCode.Done : ExitCode.WrongCall;
    }
}
