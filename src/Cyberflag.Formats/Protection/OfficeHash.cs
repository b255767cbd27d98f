using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Cyberflag.Formats;

/// <summary>The hashes by which Office makes keys of passwords ([MS-OFFCRYPTO] 2.3.4.7 and 2.3.4.11).</summary>
internal static class OfficeHash
{
    /// <exception cref="NotSupportedException">The hash is not known.</exception>
    public static HashAlgorithmName Name(string? name) => name switch
    {
        "SHA1" or "SHA-1" => HashAlgorithmName.SHA1,
        "SHA256" or "SHA-256" => HashAlgorithmName.SHA256,
        "SHA384" or "SHA-384" => HashAlgorithmName.SHA384,
        "SHA512" or "SHA-512" => HashAlgorithmName.SHA512,
        _ => throw new NotSupportedException("The document is encrypted by a method that is not known."),
    };

    /// <summary>The hash of one text after the other.</summary>
    public static byte[] Of(HashAlgorithmName name, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second = default)
    {
        using var hash = IncrementalHash.CreateHash(name);
        hash.AppendData(first);
        hash.AppendData(second);
        return hash.GetHashAndReset();
    }

    /// <summary>The keyed hash of a text.</summary>
    public static byte[] Keyed(HashAlgorithmName name, byte[] key, byte[] text)
    {
        using var hash = IncrementalHash.CreateHMAC(name, key);
        hash.AppendData(text);
        return hash.GetHashAndReset();
    }

    /// <summary>The hash of salt and password, hashed again as often as the document asks for.</summary>
    public static byte[] Spin(HashAlgorithmName name, byte[] salt, string password, int spins)
    {
        using var hash = IncrementalHash.CreateHash(name);
        hash.AppendData(salt);
        hash.AppendData(Encoding.Unicode.GetBytes(password));
        var running = new byte[4 + hash.HashLengthInBytes];
        hash.GetHashAndReset(running.AsSpan(4));
        for (var i = 0; i < spins; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(running, i);
            hash.AppendData(running);
            hash.GetHashAndReset(running.AsSpan(4));
        }

        return running[4..];
    }

    /// <summary>A hash cut to a length, or filled up with the byte 36.</summary>
    public static byte[] Fit(byte[] hash, int length)
    {
        var fitted = new byte[length];
        Array.Fill(fitted, (byte)0x36);
        hash.AsSpan(0, Math.Min(length, hash.Length)).CopyTo(fitted);
        return fitted;
    }
}
