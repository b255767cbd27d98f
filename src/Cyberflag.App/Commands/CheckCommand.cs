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
        var files = new Argument<string[]>("TEXT") { Description = "Files, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var against = new Option<string?>("--figures") { Description = "A CSV file (area,measure,period,value) to check against." };
        var json = Shared.Json();
        var command = new Command("check", "Verify the numeric claims of a text. Example: cyberflag check article.txt --figures figures.csv") { files, against, json };
        command.SetAction(parsed =>
        {
            var reference = ReferenceData.Load(SurveyFolder.ProgramReference);
            var findings = new List<Finding>();
            var figures = FigureTable.Empty(reference.Gazetteer);
            if (parsed.GetValue(against) is { } file)
            {
                (figures, var found) = FiguresFile.Read(file, File.ReadAllText(file), reference.Gazetteer);
                findings.AddRange(found);
            }

            var check = new TextCheck(figures, reference.Gazetteer);
            var texts = new List<CheckedText>();
            foreach (var name in parsed.GetRequiredValue(files))
            {
                var (article, found) = TextFile.Read(name, Bytes(name));
                findings.AddRange(found);
                if (article is not null)
                {
                    texts.Add(check.Check(article));
                }
            }

            if (parsed.GetValue(json))
            {
                CheckJson.Write(Console.OpenStandardOutput(), texts, findings);
            }
            else
            {
                CheckReport.Write(Terminal.Out, texts);
                FindingsReport.Write(Terminal.Out, [.. findings]);
            }

            return findings.Exists(f => f.Severity == Severity.Error) || texts.Exists(t => t.Claims.Any(c => VerdictWords.Fails(c.Judgement.Verdict))) ? ExitCode.NeedsAttention : ExitCode.Done;
        });
        return command;
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
