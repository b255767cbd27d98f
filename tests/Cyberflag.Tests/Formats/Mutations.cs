using System.IO.Compression;
using System.Text;

namespace Cyberflag.Tests.Formats;

/// <summary>
/// Changes documents in the ways in which files are broken or made to do harm: bits and bytes, pieces cut, doubled and moved, numbers made
/// huge, elements nested. Of a ZIP file one part is changed and its checksum made right again. The same seed makes the same change.
/// </summary>
internal sealed class Mutations(int seed)
{
    private static readonly string[] Tokens =
    [
        "999999999", "-1", "0", "4294967296", "1E308", "NaN", "", "\"", "<", "&", "]]>", "\0", "A1:XFD1048576", "XFD1048577", "=cmd|'/c calc'!A1", "\uFFFF",
        "<r><c/></r>", "<table:table-cell table:number-columns-repeated=\"16384\"/>", "<w:tbl><w:tr><w:tc>", "</w:tc>", "<!DOCTYPE x [<!ENTITY a \"b\">]>&a;", "\r", "\"\"\"",
    ];

    private long state = (seed * 2654435761L % 2147483646) + 1;

    /// <summary>The document with a few changes.</summary>
    public byte[] Change(byte[] document) =>
        document.AsSpan().StartsWith("PK\u0003\u0004"u8) && Next(3) > 0 ? ChangePart(document) : ChangeBytes(document, isText: document.AsSpan().IndexOf((byte)0) < 0);

    /// <summary>The document with bits turned over and nothing else.</summary>
    public byte[] FlipBits(byte[] document)
    {
        var changed = (byte[])document.Clone();
        for (var i = Next(3); i >= 0; i--)
        {
            changed[Next(changed.Length)] ^= (byte)(1 << Next(8));
        }

        return changed;
    }

    private byte[] ChangeBytes(byte[] document, bool isText)
    {
        for (var i = Next(4); i >= 0 && document.Length > 8; i--)
        {
            var (at, length) = (Next(document.Length), Next(Math.Min(64, document.Length)));
            var end = Math.Min(document.Length, at + length);
            document = Next(isText ? 8 : 6) switch
            {
                0 => document[..at],
                1 => [.. document[..at], .. document[end..]],
                2 => [.. document[..end], .. document[at..end], .. document[end..]],
                3 => [.. document[..at], .. new byte[length], .. document[end..]],
                4 => [.. document[..at], .. Enumerable.Repeat((byte)0xFF, end - at), .. document[end..]],
                5 => FlipBits(document),
                6 => [.. document[..at], .. Encoding.UTF8.GetBytes(Tokens[Next(Tokens.Length)]), .. document[at..]],
                _ => Number(document, at),
            };
        }

        return document;
    }

    /// <summary>Replaces the digits behind a place, where there are some.</summary>
    private byte[] Number(byte[] document, int at)
    {
        var start = document.AsSpan(at).IndexOfAnyInRange((byte)'0', (byte)'9');
        if (start < 0)
        {
            return document;
        }

        start += at;
        var rest = document.AsSpan(start).IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var end = rest < 0 ? document.Length : start + rest;
        return [.. document[..start], .. Encoding.UTF8.GetBytes(Tokens[Next(6)]), .. document[end..]];
    }

    private byte[] ChangePart(byte[] document)
    {
        using var output = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(document), ZipArchiveMode.Read))
        using (var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            var chosen = Next(source.Entries.Count);
            for (var i = 0; i < source.Entries.Count; i++)
            {
                using var from = source.Entries[i].Open();
                using var bytes = new MemoryStream();
                from.CopyTo(bytes);
                var entry = target.CreateEntry(source.Entries[i].FullName);
                entry.LastWriteTime = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var to = entry.Open();
                to.Write(i == chosen ? ChangeBytes(bytes.ToArray(), isText: true) : bytes.ToArray());
            }
        }

        return output.ToArray();
    }

    /// <summary>The generator of Park and Miller: the same on every machine.</summary>
    private int Next(int below)
    {
        state = state * 48271 % 2147483647;
        return (int)(state % Math.Max(1, below));
    }
}
