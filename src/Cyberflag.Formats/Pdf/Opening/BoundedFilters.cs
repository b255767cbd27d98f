using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Cyberflag.Formats;

/// <summary>The library's filters, which unpack the streams of a PDF, within a budget; looks at the objects that they hold.</summary>
internal sealed class BoundedFilters(PdfBudget budget, ReferenceGraph graph) : IFilterProvider
{
    // Deflate packs at most so many bytes into one.
    private const int MostPacked = 1032;

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
            if ((long)input.Length * MostPacked > PdfBudget.StreamBytes && filter.GetType().Name.Contains("Flate", StringComparison.Ordinal) && Unpacked(input) > PdfBudget.StreamBytes)
            {
                budget.StopPage();
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

        private static long Unpacked(Memory<byte> input)
        {
            try
            {
                using var stream = new DeflateStream(new MemoryStream(input.ToArray(), 2, Math.Max(0, input.Length - 2)), CompressionMode.Decompress);
                var buffer = new byte[81920];
                long total = 0;
                for (int read; total <= PdfBudget.StreamBytes && (read = stream.Read(buffer)) > 0;)
                {
                    total += read;
                }

                return total;
            }
            catch (InvalidDataException)
            {
                return 0;
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
