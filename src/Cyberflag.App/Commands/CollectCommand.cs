using System.CommandLine;
using System.Security.Cryptography;
using Cyberflag.App.Printing;
using Cyberflag.Collect;
using Cyberflag.Formats;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Commands;

/// <summary><c>collect FILE|DIR…</c>: a dry reading of replies, which stores nothing.</summary>
internal static class CollectCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Files, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var force = new Option<string?>("--force") { Description = "The force that replied: its id (thames-valley) or ONS code." };
        var password = new Option<string[]>("--password")
        {
            Description = "A password for protected files; give it again for each further one.",
            DefaultValueFactory = _ => [],
        };
        var tables = new Option<bool>("--tables") { Description = "With --json: the cells of every table, too." };
        var json = Shared.Json();
        var command = new Command("collect", "Read replies without storing anything. Example: cyberflag collect reply.xlsx --force essex --json")
        {
            files, force, password, tables, json,
        };
        command.SetAction(parsed =>
        {
            var reference = ReferenceData.Load(SurveyFolder.ProgramReference);
            Force? named = null;
            if (parsed.GetValue(force) is { } id && (named = reference.Gazetteer.FindForce(id)) is null)
            {
                Console.Error.WriteLine($"No force is called '{id}'. The ids stand in reference/forces.csv.");
                return ExitCode.WrongCall;
            }

            var given = parsed.GetRequiredValue(files);
            if (given.FirstOrDefault(f => !File.Exists(f) && !Directory.Exists(f)) is { } missing)
            {
                Console.Error.WriteLine($"{missing} does not exist.");
                return ExitCode.Unreadable;
            }

            var limits = new ReadingLimits { Passwords = [.. parsed.GetRequiredValue(password)] };
            var documents = given.SelectMany(Files).Select(f => Read(f, named, reference, limits)).ToList();
            if (parsed.GetValue(json))
            {
                CollectJson.Write(Console.OpenStandardOutput(), documents, parsed.GetValue(tables));
            }
            else
            {
                CollectReport.Write(Terminal.Out, [.. documents.Select(d => d.Document)], reference.Gazetteer);
            }

            return documents.Exists(d => d.Document.Read.Reading.Findings.Any(f => f.Severity == Severity.Error)) ? ExitCode.NeedsAttention : ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<string> Files(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(f => !Path.GetFileName(f).StartsWith('.')).Order(StringComparer.Ordinal)
        : [path];

    private static CollectedDocument Read(string file, Force? force, ReferenceData reference, ReadingLimits limits)
    {
        var bytes = File.ReadAllBytes(file);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var content = DocumentReader.Read(file, bytes, limits);
        var reading = DocumentReading.Of(new ReceivedDocument(file, hash, force, null), content, reference);
        return new CollectedDocument(new SurveyDocument(file, hash, force, null, reading), content);
    }
}

/// <summary>A document with its reading, and what its format gave to read.</summary>
internal sealed record CollectedDocument(SurveyDocument Document, Content Content);
