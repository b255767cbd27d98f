using System.Collections.Immutable;
using System.Text;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

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

    public void Finding(Finding finding)
    {
        Text(finding.Code);
        Number((int)finding.Severity);
        Text(finding.Message);
        Text(finding.Where);
        Text(finding.Advice);
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

    /// <summary>What bytes hold, or null where they are broken or written by another version: what a cache holds can always be read again from the document.</summary>
    public static T? TryRead<T>(byte[] bytes, Func<TextPoolReader, T> read)
        where T : class
    {
        using var reader = new TextPoolReader(new MemoryStream(bytes));
        try
        {
            return read(reader);
        }
        catch (Exception problem) when (problem is EndOfStreamException or FormatException or ArgumentException or InvalidDataException or IndexOutOfRangeException or OverflowException or IOException)
        {
            return null;
        }
    }

    public Finding Finding() => new(Text(), (Severity)Number(), Text(), Text(), Text());

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
