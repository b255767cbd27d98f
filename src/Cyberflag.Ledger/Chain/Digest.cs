using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Cyberflag.Ledger;

/// <summary>SHA-256 (FIPS 180-4) of what the ledger binds, as 64 lower-case hexadecimal digits.</summary>
internal static class Digest
{
    /// <summary>UTF-8 that refuses text which it cannot give back unchanged, such as half a surrogate pair.</summary>
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The digest of bytes as they are.</summary>
    public static string Of(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The digest of a salt followed by bytes. Unambiguous only because a salt has one length; who calls checks that.</summary>
    public static string Salted(byte[] salt, byte[] bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(salt);
        hash.AppendData(bytes);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>
    /// The digest of a list of fields: for each a byte 0 where it is absent, or a byte 1, its length as 8 bytes with the highest
    /// first, and its bytes. No two lists have the same encoding, so no byte can move from one field into the next unnoticed.
    /// </summary>
    public static string OfFields(params ReadOnlySpan<byte[]?> fields)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> prefix = stackalloc byte[9];
        foreach (var field in fields)
        {
            prefix.Clear();
            if (field is null)
            {
                hash.AppendData(prefix[..1]);
                continue;
            }

            prefix[0] = 1;
            BinaryPrimitives.WriteInt64BigEndian(prefix[1..], field.LongLength);
            hash.AppendData(prefix);
            hash.AppendData(field);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>True for 64 lower-case hexadecimal digits.</summary>
    public static bool IsHex(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigit) && !text.Any(char.IsAsciiLetterUpper);
}
