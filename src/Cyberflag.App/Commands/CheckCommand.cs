using System.CommandLine;
using Cyberflag.App.Printing;
using Cyberflag.Check;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Commands;

/// <summary><c>check TEXT…</c>: every numeric claim of a text against its own numbers and against figures.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("TEXT") { Description = "Files (text, HTML, DOCX, PDF), or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var against = new Option<string?>("--figures") { Description = $"What to check against: a CSV file (area,measure,period,value and where known vintage, source) or the folder of a survey. Measures whose words are known: {string.Join(", ", MeasureCodes.Understood)}; a file of one measure can have any code." };
        var page = new Option<string?>("--html") { Description = "Write a page with the marked text into this file." };
        var json = Shared.Json();
        var command = new Command("check", "Verify the numeric claims of a text. Example: cyberflag check article.txt --figures figures.csv --html checked.html") { files, against, page, json };
        command.SetAction(parsed =>
        {
            var reference = ReferenceData.Load(SurveyFolder.ProgramReference);
            if (parsed.GetRequiredValue(files).FirstOrDefault(f => f != "-" && !File.Exists(f) && !Directory.Exists(f)) is { } missing)
            {
                Console.Error.WriteLine($"{missing} does not exist.");
                return ExitCode.Unreadable;
            }

            if (parsed.GetRequiredValue(files).FirstOrDefault(Directory.Exists) is { } folder)
            {
                Console.Error.WriteLine($"{folder} is a folder: name the texts in it.");
                return ExitCode.Unreadable;
            }

            if (parsed.GetValue(against) is { } given && !File.Exists(given) && !Directory.Exists(given))
            {
                Console.Error.WriteLine($"There is nothing to check against at '{given}': neither a CSV file nor the folder of a survey is at {Path.GetFullPath(given)}. Give --figures one of them, or leave it out to check the text against its own numbers.");
                return ExitCode.WrongCall;
            }

            var (figures, words, found) = Figures(parsed.GetValue(against), reference.Gazetteer);
            var texts = TextsCheck.Of(
                parsed.GetRequiredValue(files).Select(n => (n, (ReadOnlyMemory<byte>)Bytes(n))),
                n => n != "-" && File.Exists(CorrectionsFile.NameFor(n)) ? File.ReadAllText(CorrectionsFile.NameFor(n)) : null, figures, reference);
            Finding[] findings = [.. found, .. texts.Findings];
            if (parsed.GetValue(page) is { } target)
            {
                File.WriteAllText(target, CheckPage.Of(texts.Texts, words));
            }

            if (parsed.GetValue(json))
            {
                CheckJson.Write(Console.OpenStandardOutput(), texts.Texts, findings);
            }
            else
            {
                CheckReport.Write(Terminal.Out, texts.Texts, words);
                FindingsReport.Write(Terminal.Out, [.. findings]);
            }

            return texts.HasFailing || findings.Any(f => f.Severity == Severity.Error) ? ExitCode.NeedsAttention : ExitCode.Done;
        });
        return command;
    }

    private static (FigureTable Figures, string Words, IEnumerable<Finding> Findings) Figures(string? against, Gazetteer gazetteer)
    {
        if (against is null)
        {
            return (FigureTable.Empty(gazetteer), "the text\u2019s own numbers alone", []);
        }

        if (Directory.Exists(against))
        {
            var folder = SurveyFolder.Open(against);
            var result = SurveyRun.Figures(folder, TimeProvider.System);
            var held = SurveyFigures.Of(result);
            return (held, SurveyFigures.Words(folder.Survey, held), FiguresFile.Strange(against, held));
        }

        var (table, findings) = FiguresFile.Read(against, File.ReadAllText(against), gazetteer);
        return (table, $"{table.Rows.Length} figures of {Path.GetFileName(against)}{SurveyFigures.Latest(table)}", findings);
    }

    private static byte[] Bytes(string name)
    {
        if (name != "-")
        {
            return File.ReadAllBytes(name);
        }

        using var all = new MemoryStream();
        Console.OpenStandardInput().CopyTo(all);
        return all.ToArray();
    }
}
