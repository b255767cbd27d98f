using System.Collections.Immutable;
using Cyberflag.Collect;
using Cyberflag.Formats;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>What was read of one document: its type by content and its reading, the findings of both stages together.</summary>
public sealed record DocumentReading(string MediaType, Reading Reading)
{
    /// <summary>
    /// Version of all that makes a reading from bytes: a cached reading of another version is made again. It is that of the compiled modules themselves, which
    /// changes with every change of their source, so that nobody has to remember to raise a number.
    /// </summary>
    public static string Version { get; } = string.Join('.', new[] { typeof(DocumentReader), typeof(ReplyReader), typeof(Period), typeof(DocumentReading) }.Select(t => t.Module.ModuleVersionId.ToString("N")[..8]));

    /// <summary>Reads a document from its bytes. Pure.</summary>
    /// <param name="document">What is known of it beside its bytes.</param>
    /// <param name="bytes">The document.</param>
    /// <param name="reference">Forces, offences and the other reference data.</param>
    /// <param name="limits">Limits and passwords; null for the usual limits and no password.</param>
    public static DocumentReading Of(ReceivedDocument document, ReadOnlyMemory<byte> bytes, ReferenceData reference, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Of(document, DocumentReader.Read(document.Name, bytes, limits), reference);
    }

    /// <summary>Reads a document from its content. Pure.</summary>
    public static DocumentReading Of(ReceivedDocument document, Content content, ReferenceData reference)
    {
        ArgumentNullException.ThrowIfNull(content);
        var reading = ReplyReader.Read(document, content, reference);
        return new DocumentReading(content.MediaType, reading with { Findings = [.. Findings(content), .. reading.Findings] });
    }

    private static IEnumerable<Finding> Findings(Content content) =>
        content.Findings.Concat(content.Attachments.SelectMany(a => Findings(a.Content)));
}

/// <summary>A document of the survey with what was read of it.</summary>
/// <param name="Name">Name relative to the survey.</param>
/// <param name="Sha256">SHA-256 of its bytes.</param>
/// <param name="Force">The force in whose folder it lies, or null.</param>
/// <param name="Received">The day of its folder, or null.</param>
/// <param name="Read">What was read.</param>
public sealed record SurveyDocument(string Name, string Sha256, Force? Force, DateOnly? Received, DocumentReading Read)
{
    /// <summary>True where another document of the survey has the same bytes and its figures count.</summary>
    public bool IsCopy { get; init; }

    /// <summary>
    /// True where the document tells of the force: it lies in its folder, or says so itself where it lies in none, or gives a number of it beside its own, as a
    /// reply for two forces does.
    /// </summary>
    public bool Concerns(Force force) => Force == force || (Force is null && Read.Reading.Forces.Contains(force.Code)) || Read.Reading.Observations.Any(o => o.Area == force.Code);

    /// <summary>
    /// True where nothing was read of it because its format would not let it be (empty, broken, protected, of no known kind): a finding says why. One that was read and
    /// has no figures is read.
    /// </summary>
    public bool IsUnread => Read.Reading is { Observations.IsEmpty: true, Findings: var findings } && findings.Any(f => DocumentWork.KindOf(f) is WorkKind.Password || f.Severity == Severity.Error);
}

/// <summary>All that a survey's documents say.</summary>
/// <param name="Documents">The replies, by name.</param>
/// <param name="Entered">The figures of forces that people entered by hand.</param>
/// <param name="Attested">The figures published by others.</param>
/// <param name="Decisions">The people's decisions.</param>
/// <param name="Findings">What a person should know of them.</param>
public sealed record Collected(
    ImmutableArray<SurveyDocument> Documents, ImmutableArray<Observation> Entered, ImmutableArray<Observation> Attested, ImmutableArray<Decision> Decisions,
    ImmutableArray<Finding> Findings)
{
    /// <summary>What a release of this rests on, as one JSON object; it holds no hash of a document.</summary>
    public string Pinned { get; init; } = "{}";

    /// <summary>What forces said: read in their replies, then entered by hand.</summary>
    public IEnumerable<Observation> Replies => Documents.Where(d => !d.IsCopy).SelectMany(d => d.Read.Reading.Observations).Concat(Entered);

    /// <summary>Every observation: of the replies, then attested.</summary>
    public IEnumerable<Observation> Observations => Replies.Concat(Attested);
}
