using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using Cyberflag.App.Printing;
using Cyberflag.Collect;
using Cyberflag.Formats;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Commands;

/// <summary><c>collect FILE|DIR…</c>: a dry reading of replies, which stores nothing; with a survey, a reading in its context that takes them in.</summary>
internal static class CollectCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Files, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var survey = new Option<string?>("--survey") { Description = "Read in the context of a survey (its measures, decisions, remembered layouts, passwords) and put the files into its replies." };
        var received = new Option<string?>("--received") { Description = "With --survey: the day on which the reply came; otherwise its own date." };
        var dry = new Option<bool>("--dry") { Description = "With --survey: store nothing." };
        var force = new Option<string?>("--force") { Description = "The force that replied: its id (thames-valley) or ONS code." };
        var password = new Option<string[]>("--password")
        {
            Description = "A password for protected files; give it again for each further one.",
            DefaultValueFactory = _ => [],
        };
        var tables = new Option<bool>("--tables") { Description = "With --json: the cells of every table, too." };
        var json = Shared.Json();
        var command = new Command("collect", "Read replies; without --survey nothing is stored. Example: cyberflag collect reply.xlsx --force essex --json. With a survey: cyberflag collect reply.xlsx --survey examples/online-offences --dry")
        {
            files, survey, force, received, dry, password, tables, json,
        };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(survey) is { } path ? SurveyFolder.Open(path) : null;
            var reference = folder?.Reference ?? ReferenceData.Load(SurveyFolder.ProgramReference);
            DateOnly day = default;
            if (parsed.GetValue(received) is { } text && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            {
                Console.Error.WriteLine($"'{text}' is not a day such as 2025-05-01.");
                return ExitCode.WrongCall;
            }

            if (folder is null && (parsed.GetValue(received) is not null || parsed.GetValue(dry)))
            {
                Console.Error.WriteLine("--received and --dry go with --survey; without a survey nothing is stored.");
                return ExitCode.WrongCall;
            }

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

            if (folder is not null)
            {
                var options = new TakingInOptions { Force = named, Received = day == default ? null : day, IsDry = parsed.GetValue(dry), Passwords = [.. parsed.GetRequiredValue(password)] };
                var taken = ProgressBar.Show(progress => given.SelectMany(Files).Select(f => TakingIn.Of(folder, f, options, TimeProvider.System, progress)).ToList());
                return Told(taken, parsed.GetRequiredValue(survey)!, reference, parsed.GetValue(json), parsed.GetValue(tables));
            }

            var limits = new ReadingLimits { Passwords = [.. parsed.GetRequiredValue(password)] };
            var documents = given.SelectMany(Files).Select(f => Read(f, named, reference, limits)).ToList();
            if (parsed.GetValue(json))
            {
                CollectJson.Write(Console.OpenStandardOutput(), documents, parsed.GetValue(tables));
            }
            else
            {
                CollectReport.Write(Terminal.Out, [.. documents.Select(d => d.Document)], reference);
            }

            return documents.Exists(d => d.Document.Read.Reading.Findings.Any(f => f.Severity == Severity.Error)) ? ExitCode.NeedsAttention : ExitCode.Done;
        });
        return command;
    }

    private static int Told(List<TakenDocument> taken, string survey, ReferenceData reference, bool json, bool withCells)
    {
        if (json)
        {
            CollectJson.Write(Console.OpenStandardOutput(), taken, survey, withCells);
        }
        else
        {
            TakenReport.Write(Terminal.Out, taken, survey, reference);
        }

        foreach (var missing in taken.Where(t => t.Missing is not null))
        {
            Console.Error.WriteLine($"{missing.Document.Name}: {missing.Missing}");
        }

        return taken.Exists(t => t.Missing is not null || t.Document.Read.Reading.Findings.Any(f => f.Severity == Severity.Error)) ? ExitCode.NeedsAttention : ExitCode.Done;
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
