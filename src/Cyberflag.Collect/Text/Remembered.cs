using System.Collections.Concurrent;

namespace Cyberflag.Collect;

/// <summary>
/// Remembers what a pure function says of a text: a table repeats the same few labels over and over. It remembers so many texts and
/// no more, so a document of many texts costs time and not memory.
/// </summary>
internal sealed class Remembered<T>(Func<string, T> read)
{
    private const int Most = 20_000;
    private readonly ConcurrentDictionary<string, T> known = new(StringComparer.Ordinal);

    /// <summary>What the function says of the text.</summary>
    public T Of(string text)
    {
        if (known.TryGetValue(text, out var found))
        {
            return found;
        }

        found = read(text);
        if (known.Count < Most)
        {
            known[text] = found;
        }

        return found;
    }
}
