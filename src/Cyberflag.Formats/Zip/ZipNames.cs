using System.Buffers.Binary;

namespace Cyberflag.Formats;

/// <summary>
/// Compares the two places in which a ZIP file names each part: the directory at its end and the header before the part (APPNOTE 4.3.7,
/// 4.3.12). A flipped bit in one of them would make a part of the document vanish without a trace.
/// </summary>
internal static class ZipNames
{
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int HeaderLength = 30;

    /// <summary>False where a part has two names. A directory that is written in another way than usual is not judged.</summary>
    public static bool Agree(ReadOnlySpan<byte> bytes)
    {
        var end = bytes[Math.Max(0, bytes.Length - 66_000)..].LastIndexOf("PK\u0005\u0006"u8);
        end = end < 0 ? -1 : end + Math.Max(0, bytes.Length - 66_000);
        if (end < 0 || end + EndLength > bytes.Length)
        {
            return true;
        }

        long at = Word(bytes, end + 16);
        for (var count = Half(bytes, end + 10); count > 0 && at + EntryLength <= bytes.Length; count--)
        {
            var entry = bytes[(int)at..];
            if (!entry.StartsWith("PK\u0001\u0002"u8))
            {
                return true;
            }

            var (length, offset) = (Half(entry, 28), (long)Word(entry, 42));
            if (EntryLength + length > entry.Length || (offset + HeaderLength + length <= bytes.Length && !IsSame(entry.Slice(EntryLength, length), bytes[(int)offset..])))
            {
                return false;
            }

            at += EntryLength + length + Half(entry, 30) + Half(entry, 32);
        }

        return true;
    }

    private static bool IsSame(ReadOnlySpan<byte> name, ReadOnlySpan<byte> header)
    {
        if (!header.StartsWith("PK\u0003\u0004"u8))
        {
            return true;
        }

        var other = header.Slice(HeaderLength, Math.Min(Half(header, 26), header.Length - HeaderLength));
        if (other.Length != name.Length)
        {
            return false;
        }

        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] != other[i] && !(name[i] is (byte)'/' or (byte)'\\' && other[i] is (byte)'/' or (byte)'\\'))
            {
                return false;
            }
        }

        return true;
    }

    private static int Half(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint Word(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
