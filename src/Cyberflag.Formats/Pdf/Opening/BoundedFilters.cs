using System.Buffers.Binary;
using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Cyberflag.Formats;

/// <summary>The library's filters, which unpack the streams of a PDF, within a budget; looks at the objects that they hold.</summary>
internal sealed class BoundedFilters(PdfBudget budget, ReferenceGraph graph) : IFilterProvider
{
    // Deflate packs at most so many bytes into one.
    private const int MostPacked = 1032;

    // The checksum at the end of a packed stream, and a line end or two after it.
    private const int End = 12;

    private readonly IFilterProvider filters = DefaultFilterProvider.Instance;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        var found = filters.GetFilters(dictionary);
        if (found.Count > 0)
        {
            return Bounded(found);
        }

        // What is not packed passes no filter; its own length is all that can be counted.
        var length = dictionary.TryGet(NameToken.Length, out NumericToken stated) ? stated.Long : 0;
        budget.Take(0);
        if (IsDrawing(dictionary))
        {
            budget.TakeDrawing(length, length / 4);
        }

        return found;
    }

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(filters.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(filters.GetAllFilters());

    private List<IFilter> Bounded(IReadOnlyList<IFilter> inner) => [.. inner.Select((f, i) => new BoundedFilter(f, budget, graph, i == inner.Count - 1))];

    private static bool IsDrawing(DictionaryToken dictionary) =>
        !dictionary.ContainsKey(NameToken.Type) && !dictionary.ContainsKey(NameToken.Length1) && !dictionary.ContainsKey(NameToken.N)
        && !(dictionary.TryGet(NameToken.Subtype, out NameToken kind) && kind.Data != "Form");

    private sealed class BoundedFilter(IFilter filter, PdfBudget budget, ReferenceGraph graph, bool isLast) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            var isDeflated = filter.GetType().Name.Contains("Flate", StringComparison.Ordinal);
            if (isDeflated && ((long)input.Length * MostPacked > PdfBudget.StreamBytes || IsDrawing(streamDictionary)))
            {
                var (bytes, isWhole) = Unpacked(input);
                if (bytes > PdfBudget.StreamBytes)
                {
                    budget.StopPage();
                }

                budget.IsPageDamaged |= !isWhole && IsDrawing(streamDictionary);
            }

            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            budget.Take(output.Length);
            if (isLast && streamDictionary.TryGet(NameToken.Type, out NameToken type) && type.Data == "ObjStm"
                && streamDictionary.TryGet(NameToken.First, out NumericToken first))
            {
                graph.AddStream(output.Span, first.Int);
            }

            if (isLast && IsDrawing(streamDictionary))
            {
                budget.TakeDrawing(output.Length, Letters(output.Span));
            }

            return output;
        }

        /// <summary>How far the bytes unpack, at most a little beyond the limit, and whether they are whole: the format carries a checksum.</summary>
        private static (long Bytes, bool IsWhole) Unpacked(Memory<byte> input)
        {
            long total = 0;
            var (one, two) = (1u, 0u);
            try
            {
                using var stream = new ZLibStream(new MemoryStream(input.ToArray()), CompressionMode.Decompress);
                var buffer = new byte[81920];
                for (int read; total <= PdfBudget.StreamBytes && (read = stream.Read(buffer)) > 0;)
                {
                    total += read;
                    foreach (var value in buffer.AsSpan(0, read))
                    {
                        (one, two) = ((one + value) % 65521, (two + ((one + value) % 65521)) % 65521);
                    }
                }

                // A stream that is cut short unpacks without complaint, but lacks its checksum (Adler-32, RFC 1950).
                Span<byte> sum = stackalloc byte[4];
                BinaryPrimitives.WriteUInt32BigEndian(sum, (two << 16) | one);
                return (total, input.Span[^Math.Min(input.Length, End)..].IndexOf(sum) >= 0);
            }
            catch (InvalidDataException)
            {
                return (total, false);
            }
        }

        /// <summary>How many letters the strings of a content stream show at most.</summary>
        private static long Letters(ReadOnlySpan<byte> content)
        {
            long letters = 0;
            for (var i = 0; i < content.Length; i++)
            {
                var close = content[i] switch { (byte)'(' => (byte)')', (byte)'<' => (byte)'>', _ => (byte)0 };
                if (close != 0)
                {
                    var length = content[(i + 1)..].IndexOf(close);
                    length = length < 0 ? content.Length - i - 1 : length;
                    letters += close == ')' ? length : length / 2;
                    i += length;
                }
            }

            return letters;
        }
    }
}
