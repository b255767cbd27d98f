using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Cyberflag.Formats;

/// <summary>
/// Decrypts the records of a protected old workbook ([MS-XLS] 2.2.10, [MS-OFFCRYPTO] 2.3.5 and 2.3.6): RC4 with a new key every 1024
/// bytes of the stream. Whether the password is right is told by the reader of values.
/// </summary>
internal static class BiffDecryption
{
    private const int BlockLength = 1024;
    private const int FilePass = 0x2F;
    private const int BoundSheet = 0x85;

    /// <summary>The stream in clear; null where it is protected by the older method, which only hides it from a glance.</summary>
    public static byte[]? Decrypt(ReadOnlyMemory<byte> stream, string password)
    {
        var pass = BiffRecord.From(stream, 0).FirstOrDefault(r => r.Type is FilePass or BiffRecord.EndOfFile);
        return pass.Type == FilePass && KeyOf(pass, password) is { } keyOf ? Decrypt(stream, keyOf) : null;
    }

    private static Func<int, byte[]>? KeyOf(BiffRecord pass, string password)
    {
        var secret = Encoding.Unicode.GetBytes(password);
        if (pass.Half(0) != 1 || pass.Body.Length < 22)
        {
            return null;
        }

        if (pass.Half(2) == 1)
        {
            var salt = pass.Body.Slice(6, 16).ToArray();
            var start = Md5(secret)[..5];
            var hash = Md5([.. Enumerable.Range(0, 16).SelectMany(_ => start.Concat(salt))])[..5];
            return block => Md5([.. hash, .. Number(block)]);
        }

        // CryptoAPI: a header that says how long the key is, then the salt.
        var headerLength = (int)Math.Min(pass.Word(10), int.MaxValue);
        var bits = (int)Math.Min(pass.Word(14 + 16), 256);
        if (headerLength < 32 || 14L + headerLength + 20 > pass.Body.Length)
        {
            return null;
        }

        var keySalt = pass.Body.Slice(14 + headerLength + 4, 16).ToArray();
        var first = Sha1([.. keySalt, .. secret]);
        var length = bits == 0 ? 5 : Math.Min(bits / 8, 16);
        return block => Key(Sha1([.. first, .. Number(block)]), length);
    }

    private static byte[] Decrypt(ReadOnlyMemory<byte> stream, Func<int, byte[]> keyOf)
    {
        var plain = stream.ToArray();
        var (keys, block) = (new byte[BlockLength], -1);
        for (var at = 0; at + 4 <= plain.Length;)
        {
            var (type, length) = (BinaryPrimitives.ReadUInt16LittleEndian(plain.AsSpan(at)), BinaryPrimitives.ReadUInt16LittleEndian(plain.AsSpan(at + 2)));
            var end = Math.Min(plain.Length, at + 4 + length);
            var first = at + 4 + (type == BoundSheet ? 4 : 0);
            for (var i = IsClear(type) ? end : first; i < end; i++)
            {
                if (i / BlockLength != block)
                {
                    block = i / BlockLength;
                    keys = KeyStream(keyOf(block));
                }

                plain[i] ^= keys[i % BlockLength];
            }

            at = end;
        }

        return plain;
    }

    /// <summary>Records that are needed before the password is known.</summary>
    private static bool IsClear(int type) => type is BiffRecord.BeginOfFile or FilePass or 0xE1 or 0x138 or 0x194 or 0x195 or 0x196;

    /// <summary>The first bytes of an RC4 stream.</summary>
    private static byte[] KeyStream(byte[] key)
    {
        var state = new byte[256];
        for (var i = 0; i < 256; i++)
        {
            state[i] = (byte)i;
        }

        for (var (i, j) = (0, 0); i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 0xFF;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var stream = new byte[BlockLength];
        for (var (n, i, j) = (0, 0, 0); n < stream.Length; n++)
        {
            i = (i + 1) & 0xFF;
            j = (j + state[i]) & 0xFF;
            (state[i], state[j]) = (state[j], state[i]);
            stream[n] = state[(state[i] + state[j]) & 0xFF];
        }

        return stream;
    }

    /// <summary>A key of 40 bits is filled up to 128 with zeros.</summary>
    private static byte[] Key(byte[] hash, int length) => length == 5 ? [.. hash[..5], .. new byte[11]] : hash[..length];

    private static byte[] Number(int block) => BitConverter.IsLittleEndian ? BitConverter.GetBytes(block) : [.. BitConverter.GetBytes(block).Reverse()];

    // The format prescribes these hashes; nothing is kept secret by them here.
#pragma warning disable CA5350, CA5351
    private static byte[] Md5(byte[] text) => MD5.HashData(text);

    private static byte[] Sha1(byte[] text) => SHA1.HashData(text);
#pragma warning restore CA5350, CA5351
}
