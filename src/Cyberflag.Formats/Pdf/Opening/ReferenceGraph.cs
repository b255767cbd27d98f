using System.Text;

namespace Cyberflag.Formats;

/// <summary>
/// Which objects of a PDF lead to which, where the library follows them by calling itself: a lone reference, an array, a tree of
/// <c>/Kids</c>, combined <c>/Functions</c>. Where these go round, or too deep, it would overflow its stack, which nothing can catch; so
/// such a file is refused before it is opened. No program that means well writes one.
/// </summary>
internal sealed class ReferenceGraph
{
    private const int Deepest = 1000;

    private readonly Dictionary<long, HashSet<long>> leads = [];

    /// <summary>Adds the objects of a file.</summary>
    /// <exception cref="InvalidDataException">They go round or too deep.</exception>
    public void AddFile(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; bytes[at..].IndexOf("obj"u8) is var found and >= 0;)
        {
            var start = at + found + 3;
            if (NumberBefore(bytes[..(at + found)]) is { } number)
            {
                var end = bytes[start..].IndexOf("endobj"u8);
                Add(number, end < 0 ? bytes[start..] : bytes.Slice(start, end));
            }

            at = start;
        }

        Check();
    }

    /// <summary>Adds the objects of an unpacked object stream (ISO 32000-1, 7.5.7).</summary>
    /// <exception cref="InvalidDataException">They go round or too deep.</exception>
    public void AddStream(ReadOnlySpan<byte> objects, int first)
    {
        if (first < 0 || first > objects.Length)
        {
            return;
        }

        var places = Encoding.ASCII.GetString(objects[..first]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < places.Length; i += 2)
        {
            if (long.TryParse(places[i], out var number) && int.TryParse(places[i + 1], out var place) && place >= 0 && place < objects.Length - first)
            {
                var end = i + 3 < places.Length && int.TryParse(places[i + 3], out var next) && next > place && next <= objects.Length - first ? next : objects.Length - first;
                Add(number, objects[(first + place)..(first + end)]);
            }
        }

        Check();
    }

    private void Add(long number, ReadOnlySpan<byte> body)
    {
        foreach (var target in ObjectReferences.Of(body))
        {
            (leads.TryGetValue(number, out var targets) ? targets : leads[number] = []).Add(target);
        }
    }

    private void Check()
    {
        var depth = new Dictionary<long, int>();
        foreach (var start in leads.Keys)
        {
            var open = new Stack<(long Number, bool IsLeft)>([(start, false)]);
            while (open.TryPop(out var one))
            {
                if (!leads.TryGetValue(one.Number, out var targets))
                {
                    continue;
                }

                if (one.IsLeft)
                {
                    depth[one.Number] = 1 + targets.Max(t => depth.GetValueOrDefault(t));
                    if (depth[one.Number] > Deepest)
                    {
                        throw new InvalidDataException("The objects of the document lie too deep in each other.");
                    }
                }
                else if (!depth.ContainsKey(one.Number))
                {
                    depth[one.Number] = 0;
                    open.Push((one.Number, true));
                    foreach (var target in targets)
                    {
                        if (depth.TryGetValue(target, out var further) && further == 0)
                        {
                            throw new InvalidDataException("The objects of the document lead to themselves.");
                        }

                        open.Push((target, false));
                    }
                }
            }
        }
    }

    private static long? NumberBefore(ReadOnlySpan<byte> text)
    {
        // At most: ten digits, five digits, and white space or comments of any sensible length.
        var tail = Encoding.ASCII.GetString(text[Math.Max(0, text.Length - 64)..]).Split([' ', '\t', '\r', '\n', '\f', '\0'], StringSplitOptions.RemoveEmptyEntries);
        return tail.Length < 2 || !int.TryParse(tail[^1], out _) ? null
            : long.TryParse(new string([.. tail[^2].Reverse().TakeWhile(char.IsAsciiDigit).Reverse()]), out var number) ? number : null;
    }
}
