using System.Collections.Immutable;
using System.Text;
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
        writer.List(reading.Reading.Findings, f => Write(writer, f));
        writer.List(reading.Reading.Observations, o => Write(writer, o));
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>The reading, or null where the bytes are none as it is written now: what a cache holds can always be read again from the document.</summary>
    public static DocumentReading? TryRead(byte[] bytes)
    {
        try
        {
            return Read(bytes);
        }
        catch (Exception problem) when (problem is EndOfStreamException or FormatException or ArgumentException or InvalidDataException or IndexOutOfRangeException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>The reading that <see cref="Write(DocumentReading)"/> wrote.</summary>
    public static DocumentReading Read(byte[] bytes)
    {
        using var reader = new TextPoolReader(new MemoryStream(bytes));
        var mediaType = reader.Text();
        return new DocumentReading(mediaType, new Reading
        {
            Kind = (DocumentKind)reader.Number(),
            Date = reader.Date(),
            Forces = reader.List(reader.Text),
            Answers = reader.List(() => new Answer(reader.Optional(), (Outcome)reader.Number(), reader.List(reader.Text))),
            Subjects = reader.List(() => new Subject(reader.List(reader.Text), reader.List(() => Vocabulary.Period.Parse(reader.Text())))),
            Findings = reader.List(() => new Finding(reader.Text(), (Severity)reader.Number(), reader.Text(), reader.Text(), reader.Text())),
            Observations = reader.List(() => Observation(reader)),
        });
    }

    private static void Write(TextPoolWriter writer, Finding finding)
    {
        writer.Text(finding.Code);
        writer.Number((int)finding.Severity);
        writer.Text(finding.Message);
        writer.Text(finding.Where);
        writer.Text(finding.Advice);
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

/// <summary>Writes texts once and refers to them after that.</summary>
internal sealed class TextPoolWriter(Stream stream) : BinaryWriter(stream, Encoding.UTF8, leaveOpen: true)
{
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);

    public void Number(int value) => Write7BitEncodedInt(value);

    public void Text(string text)
    {
        if (known.TryGetValue(text, out var index))
        {
            Number(index + 1);
            return;
        }

        known.Add(text, known.Count);
        Number(0);
        Write(text);
    }

    public void Optional(string? text)
    {
        Write(text is not null);
        if (text is not null)
        {
            Text(text);
        }
    }

    public void Date(DateOnly? date) => Number(date?.DayNumber + 1 ?? 0);

    public void List<T>(ImmutableArray<T> items, Action<T> write)
    {
        Number(items.Length);
        foreach (var item in items)
        {
            write(item);
        }
    }
}

/// <summary>Reads what a <see cref="TextPoolWriter"/> wrote.</summary>
internal sealed class TextPoolReader(Stream stream) : BinaryReader(stream, Encoding.UTF8)
{
    private readonly List<string> known = [];

    /// <summary>What the texts read so far mean as breakdowns.</summary>
    public Dictionary<string, Breakdown> Breakdowns { get; } = new(StringComparer.Ordinal);

    /// <summary>What the texts read so far mean as dates.</summary>
    public Dictionary<string, KnownOn> Dates { get; } = new(StringComparer.Ordinal);

    /// <summary>What the texts read so far mean as counts.</summary>
    public Dictionary<string, Count> Counts { get; } = new(StringComparer.Ordinal);

    public int Number() => Read7BitEncodedInt();

    public string Text()
    {
        var index = Number();
        if (index > 0)
        {
            return known[index - 1];
        }

        var text = ReadString();
        known.Add(text);
        return text;
    }

    /// <summary>The next text parsed, each text once.</summary>
    public T Parsed<T>(Dictionary<string, T> before, Func<string, T> parse)
    {
        var text = Text();
        return before.TryGetValue(text, out var parsed) ? parsed : before[text] = parse(text);
    }

    public string? Optional() => ReadBoolean() ? Text() : null;

    public DateOnly? Date() => Number() is var number && number > 0 ? DateOnly.FromDayNumber(number - 1) : null;

    public ImmutableArray<T> List<T>(Func<T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        for (var left = Number(); left > 0; left--)
        {
            items.Add(read());
        }

        return items.ToImmutable();
    }
}
