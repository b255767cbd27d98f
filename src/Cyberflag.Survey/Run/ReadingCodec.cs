using Cyberflag.Collect;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// A document's reading as bytes and back, for the cache: compact, with each repeated text once. It carries no version of its own,
/// since a cached reading is looked up by the version of what made it.
/// </summary>
internal static class ReadingCodec
{
    /// <summary>The reading as bytes.</summary>
    public static byte[] Write(DocumentReading reading)
    {
        using var stream = new MemoryStream();
        using var writer = new TextPoolWriter(stream);
        writer.Text(reading.MediaType);
        writer.Number((int)reading.Reading.Kind);
        writer.Date(reading.Reading.Date);
        writer.List(reading.Reading.Forces, writer.Text);
        writer.List(reading.Reading.Answers, a =>
        {
            writer.Optional(a.Question);
            writer.Number((int)a.Outcome);
            writer.List(a.Sections, writer.Text);
        });
        writer.List(reading.Reading.Subjects, s =>
        {
            writer.List(s.Offences, writer.Text);
            writer.List(s.Periods, p => writer.Text(p.ToString()));
        });
        writer.List(reading.Reading.Findings, writer.Finding);
        writer.List(reading.Reading.Observations, o => Write(writer, o));
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>The reading, or null where the bytes are none as it is written now: what a cache holds can always be read again from the document.</summary>
    public static DocumentReading? TryRead(byte[] bytes) => TextPoolReader.TryRead(bytes, Read);

    /// <summary>The reading that <see cref="Write(DocumentReading)"/> wrote.</summary>
    public static DocumentReading Read(byte[] bytes)
    {
        using var reader = new TextPoolReader(new MemoryStream(bytes));
        return Read(reader);
    }

    private static DocumentReading Read(TextPoolReader reader)
    {
        var mediaType = reader.Text();
        return new DocumentReading(mediaType, new Reading
        {
            Kind = (DocumentKind)reader.Number(),
            Date = reader.Date(),
            Forces = reader.List(reader.Text),
            Answers = reader.List(() => new Answer(reader.Optional(), (Outcome)reader.Number(), reader.List(reader.Text))),
            Subjects = reader.List(() => new Subject(reader.List(reader.Text), reader.List(() => Vocabulary.Period.Parse(reader.Text())))),
            Findings = reader.List(reader.Finding),
            Observations = reader.List(() => Observation(reader)),
        });
    }

    private static void Write(TextPoolWriter writer, Observation observation)
    {
        writer.Optional(observation.Area);
        writer.Date(observation.Period?.Start);
        writer.Date(observation.Period?.End);
        writer.Optional(observation.Offence);
        writer.Text(observation.OffenceLabel);
        writer.Number((int)observation.Unit);
        writer.Number((int)observation.Method);
        writer.Text(observation.Breakdown.ToString());
        writer.Number((int)observation.Role);
        writer.Number((int)observation.Status);
        writer.Optional(observation.Count?.ToString());
        writer.Text(observation.Source.DocumentHash);
        writer.Text(observation.Source.Document);
        writer.Text(observation.Source.Locator);
        writer.Text(observation.Source.Raw);
        writer.Text(observation.KnownOn.ToString());
        writer.Write(observation.Confidence);
        writer.Write(observation.NeedsReview);
        writer.Text(observation.Why);
        writer.List(observation.Alternatives, writer.Text);
    }

    private static Observation Observation(TextPoolReader reader) => new()
    {
        Kind = ObservationKind.Reply,
        Area = reader.Optional(),
        Period = Period(reader.Date(), reader.Date()),
        Offence = reader.Optional(),
        OffenceLabel = reader.Text(),
        Unit = (CountingUnit)reader.Number(),
        Method = (Method)reader.Number(),
        Breakdown = reader.Parsed(reader.Breakdowns, Vocabulary.Breakdown.Parse),
        Role = (Role)reader.Number(),
        Status = (Status)reader.Number(),
        Count = reader.ReadBoolean() ? reader.Parsed(reader.Counts, Vocabulary.Count.Parse) : null,
        Source = new Source
        {
            DocumentHash = reader.Text(),
            Document = reader.Text(),
            Locator = reader.Text(),
            Raw = reader.Text(),
        },
        KnownOn = reader.Parsed(reader.Dates, Vocabulary.KnownOn.Parse),
        Confidence = reader.ReadDouble(),
        NeedsReview = reader.ReadBoolean(),
        Why = reader.Text(),
        Alternatives = reader.List(reader.Text),
    };

    private static Period? Period(DateOnly? start, DateOnly? end) =>
        start is { } first && end is { } last ? Vocabulary.Period.Between(first, last) : null;
}
