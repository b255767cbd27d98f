namespace Cyberflag.Formats;

/// <summary>
/// The formatting runs of the shared strings of an old workbook ([MS-XLS] 2.4.265, 2.5.293): of each string where a font begins. The
/// letters themselves are read elsewhere; here they are only stepped over, also where a string goes on in the next record.
/// </summary>
internal sealed class BiffStrings
{
    private readonly IReadOnlyList<ReadOnlyMemory<byte>> pieces;
    private int piece;
    private int at;

    private BiffStrings(IReadOnlyList<ReadOnlyMemory<byte>> pieces) => this.pieces = pieces;

    /// <summary>Reads the table; a string without runs is null, and a damaged table ends early.</summary>
    public static List<(int Start, int Font)[]?> Read(IReadOnlyList<ReadOnlyMemory<byte>> pieces)
    {
        var (reader, strings) = (new BiffStrings(pieces), new List<(int, int)[]?>());
        try
        {
            reader.Skip(4);
            for (var rest = reader.Word(); rest > 0; rest--)
            {
                strings.Add(reader.String());
            }
        }
        catch (EndOfStreamException)
        {
            // What is missing has no runs; the letters are read, or not, by the other reader.
        }

        return strings;
    }

    private (int, int)[]? String()
    {
        var (length, flags) = (Half(), Byte());
        var runs = (flags & 8) != 0 ? Half() : 0;
        var extra = (flags & 4) != 0 ? Word() : 0;
        Letters(length, (flags & 1) != 0);
        var found = runs == 0 ? null : new (int, int)[runs];
        for (var i = 0; i < runs; i++)
        {
            found![i] = (Half(), Half());
        }

        Skip(extra);
        return found;
    }

    /// <summary>Steps over letters; where they go on in the next piece, its first byte says anew how wide they are.</summary>
    private void Letters(int count, bool isWide)
    {
        while (count > 0)
        {
            if (at == pieces[piece].Length)
            {
                isWide = (Byte() & 1) != 0;
            }

            var fit = Math.Min(count, (pieces[piece].Length - at) / (isWide ? 2 : 1));
            if (fit == 0)
            {
                throw new EndOfStreamException();
            }

            at += fit * (isWide ? 2 : 1);
            count -= fit;
        }
    }

    private int Byte()
    {
        while (at >= pieces[piece].Length)
        {
            (piece, at) = piece + 1 < pieces.Count ? (piece + 1, 0) : throw new EndOfStreamException();
        }

        return pieces[piece].Span[at++];
    }

    private int Half() => Byte() | (Byte() << 8);

    private long Word() => (uint)(Half() | (Half() << 16));

    private void Skip(long count)
    {
        while (count > 0)
        {
            Byte();
            at--;
            var step = (int)Math.Min(count, pieces[piece].Length - at);
            at += step;
            count -= step;
        }
    }
}
