using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Collect;
using Cyberflag.Formats;
using Cyberflag.Ledger;
using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>How a file is taken into a survey.</summary>
public sealed record TakingInOptions
{
    /// <summary>The force that replied; null where the document has to tell.</summary>
    public Force? Force { get; init; }

    /// <summary>The day on which it came; null where the document has to tell.</summary>
    public DateOnly? Received { get; init; }

    /// <summary>Passwords beside those that the survey keeps. They are not kept.</summary>
    public ImmutableArray<string> Passwords { get; init; } = [];

    /// <summary>True to store nothing.</summary>
    public bool IsDry { get; init; }
}

/// <summary>What became of a number of the document in the survey.</summary>
public enum Standing
{
    /// <summary>It is a value of a measure.</summary>
    Bound,

    /// <summary>It may be, and a person has to say.</summary>
    Waits,

    /// <summary>The survey does not ask for it.</summary>
    Apart,

    /// <summary>A person rejected it.</summary>
    Rejected,
}

/// <summary>A number of the document in the survey.</summary>
/// <param name="Observation">As read, and as people decided.</param>
/// <param name="Standing">What became of it.</param>
/// <param name="Measure">Code of the measure of which it is a value, or null.</param>
public sealed record StandingObservation(Observation Observation, Standing Standing, string? Measure);

/// <summary>A file read in the context of a survey.</summary>
/// <param name="Document">The document, under the name that it has or would have in the survey.</param>
/// <param name="Content">What its format gave to read.</param>
/// <param name="Observations">Its numbers with what became of them.</param>
/// <param name="Items">What waits for a person in it, with what was decided on documents of the same layout.</param>
/// <param name="StoredAs">Its name in the survey; null where it was not stored.</param>
/// <param name="Missing">What was missing to store it, with what to do; null where nothing was.</param>
public sealed record TakenDocument(
    SurveyDocument Document, Content Content, ImmutableArray<StandingObservation> Observations, ImmutableArray<WorkItem> Items, string? StoredAs, string? Missing);

/// <summary>
/// Reads a file as the survey would: with its reference data, the passwords that it keeps, its measures, its panel, people's decisions on the document and what they
/// decided on others of the same layout. The file is put into <c>replies/FORCE/DATE/</c> and stored in the ledger, unless it lies there or the reading is dry.
/// </summary>
public static class TakingIn
{
    /// <summary>Reads a file in a survey.</summary>
    /// <exception cref="LedgerException">The ledger cannot be used.</exception>
    /// <exception cref="SurveyException">The file is too large, or another program is writing.</exception>
    public static TakenDocument Of(SurveyFolder folder, string path, TakingInOptions options, TimeProvider clock, IProgress<RunProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(options);
        if (new FileInfo(path).Length > Collecting.LargestFile)
        {
            throw new SurveyException($"{path} has more than {Collecting.LargestFile / (1024 * 1024)} MB. Save the part with the answer as a file of its own.");
        }

        var bytes = File.ReadAllBytes(path);
        var hash = EvidenceFile.HashOf(bytes);
        var held = Held(folder, path, bytes);
        var (force, received) = (held?.Force ?? options.Force, held?.Received ?? options.Received);
        var limits = new ReadingLimits { Passwords = [.. PasswordFile.Open(folder).Of(hash), .. options.Passwords] };
        var content = DocumentReader.Read(held?.Name ?? Path.GetFileName(path), bytes, limits);
        var reading = Read(folder, held?.Name ?? Path.GetFileName(path), hash, force, received, content);
        var (name, missing) = held is not null ? (held.Name, null) : NameFor(folder, Path.GetFileName(path), bytes, reading, force, received);
        var stored = name is not null && (held is not null || !options.IsDry);
        if (name is not null && held is null)
        {
            var (inForce, inDay) = (folder.Reference.Gazetteer.FindForce(name.Split('/')[1]), DateOnly.ParseExact(name.Split('/')[2], "yyyy-MM-dd", CultureInfo.InvariantCulture));
            reading = Read(folder, name, hash, inForce, inDay, content);
            (force, received) = (inForce, inDay);
            if (stored)
            {
                AtomicFile.Alone(folder, () => Store(folder, name, bytes));
            }
        }

        using var ledger = LedgerStore.Open(folder.Store, clock);
        var document = new SurveyDocument(name ?? Path.GetFileName(path), hash, force, received, reading);
        var result = SurveyRun.FiguresWith(folder, ledger, clock, stored ? [] : [document], progress);
        var items = Remembered.Suggest(result, ledger, [.. WorkList.Of(result).Where(i => i.DocumentHash == hash)]);
        return new TakenDocument(document with { Read = Told(document, folder.Survey) }, content, Standings(document, result), items, stored ? name : null, missing);
    }

    /// <summary>The reply that this file is, by its place or its bytes, or null.</summary>
    private static ReplyFile? Held(SurveyFolder folder, string path, byte[] bytes)
    {
        var replies = folder.Replies();
        return replies.FirstOrDefault(r => Path.GetFullPath(r.FullPath) == Path.GetFullPath(path))
            ?? replies.FirstOrDefault(r => new FileInfo(r.FullPath).Length == bytes.Length && r.Bytes().AsSpan().SequenceEqual(bytes));
    }

    private static DocumentReading Read(SurveyFolder folder, string name, string hash, Force? force, DateOnly? received, Content content) =>
        DocumentReading.Of(new ReceivedDocument(name, hash, force, received), content, folder.Reference);

    private static bool Store(SurveyFolder folder, string name, byte[] bytes)
    {
        if (!File.Exists(folder.Of(name)))
        {
            AtomicFile.Write(folder.Of(name), bytes);
        }

        return true;
    }

    /// <summary>The place of a document: the force and day that were given or that it tells itself without doubt.</summary>
    private static (string? Name, string? Missing) NameFor(SurveyFolder folder, string file, byte[] bytes, DocumentReading read, Force? force, DateOnly? received)
    {
        var told = force ?? (read.Reading is { Forces: [var one], Findings: var findings } && !findings.Any(f => f.Code is "C-001" or "C-002") ? folder.Reference.Gazetteer.FindForce(one) : null);
        var day = received ?? read.Reading.Date;
        if (told is null || day is null)
        {
            string[] options = [.. told is null ? ["--force FORCE"] : Array.Empty<string>(), .. day is null ? ["--received DATE"] : Array.Empty<string>()];
            return (null, $"It was read and not stored, since the document does not tell for certain {(told is null ? "whose" : "when")} it is: give {string.Join(" and ", options)}.");
        }

        for (var copy = 1; ; copy++)
        {
            var stem = copy == 1 ? file : string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(file)}-{copy}{Path.GetExtension(file)}");
            var name = string.Create(CultureInfo.InvariantCulture, $"replies/{told.Id}/{day:yyyy-MM-dd}/{stem}");
            if (!File.Exists(folder.Of(name)) || EvidenceFile.Hash(folder, name) == EvidenceFile.HashOf(bytes))
            {
                return (name, null);
            }
        }
    }

    private static ImmutableArray<StandingObservation> Standings(SurveyDocument document, RunResult result)
    {
        var read = document.Read.Reading.Observations;
        var decisions = result.Collected.Decisions.Where(d => d.DocumentHash == document.Sha256);
        var decided = DecisionApplication.Apply(read, decisions, ImmutableArray.CreateBuilder<Finding>()).ToLookup(o => o.Source.Locator, StringComparer.Ordinal);
        return [.. read.DistinctBy(o => o.Source.Locator).SelectMany(o => decided[o.Source.Locator] is var now && now.Any()
            ? now.Select(d => Stands(d, result.Folder.Survey))
            : [new StandingObservation(o, Standing.Rejected, null)])];
    }

    private static StandingObservation Stands(Observation observation, Survey survey) => MeasureBinding.Of(observation, survey) switch
    {
        Bound bound => new StandingObservation(observation, Standing.Bound, bound.Key.Measure),
        Waits => new StandingObservation(observation, Standing.Waits, null),
        _ => new StandingObservation(observation, Standing.Apart, null),
    };

    private static DocumentReading Told(SurveyDocument document, Survey survey)
    {
        var strangers = document.Read.Reading.Forces.Where(f => !survey.Panel.Any(p => p.Code == f)).ToList();
        return strangers.Count == 0 ? document.Read : document.Read with
        {
            Reading = document.Read.Reading with
            {
                Findings = document.Read.Reading.Findings.Add(new Finding(
                    "S-033", Severity.Info, $"Not on the panel of the survey: {string.Join(", ", strangers)}. The figures go into no total of the panel.", document.Name, "Add the force to 'panel' in survey.json, if it was asked.")),
            },
        };
    }
}
