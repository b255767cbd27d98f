using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Cyberflag.Formats;

/// <summary>
/// Standard encryption of Office documents ([MS-OFFCRYPTO] 2.3.4.5 to 2.3.4.9), which Office 2007 wrote: AES in ECB mode with a key from
/// 50,000 rounds of SHA-1.
/// </summary>
internal sealed class StandardEncryption
{
    private const int Spins = 50_000;
    private const int HashLength = 20;

    private readonly int keyLength;
    private readonly byte[] salt;
    private readonly byte[] verifier;
    private readonly byte[] verifierHash;

    private StandardEncryption(int keyLength, byte[] salt, byte[] verifier, byte[] verifierHash) =>
        (this.keyLength, this.salt, this.verifier, this.verifierHash) = (keyLength, salt, verifier, verifierHash);

    /// <summary>Reads what follows the version of the stream EncryptionInfo.</summary>
    /// <exception cref="NotSupportedException">It is encrypted by another method.</exception>
    public static StandardEncryption Parse(ReadOnlySpan<byte> description)
    {
        if (description.Length < 44)
        {
            throw new InvalidDataException("The description of the encryption is cut short.");
        }

        var headerLength = BinaryPrimitives.ReadInt32LittleEndian(description[4..]);
        var algorithm = BinaryPrimitives.ReadUInt32LittleEndian(description[16..]);
        var keyLength = algorithm switch { 0x660E => 16, 0x660F => 24, 0x6610 => 32, _ => throw new NotSupportedException("The document is encrypted by a method that is not known.") };
        if (headerLength < 32 || headerLength > description.Length - 8 - 72)
        {
            throw new InvalidDataException("The description of the encryption is cut short.");
        }

        var check = description[(8 + headerLength)..];
        return new StandardEncryption(keyLength, check.Slice(4, 16).ToArray(), check.Slice(20, 16).ToArray(), check.Slice(40, 32).ToArray());
    }

    /// <summary>The key of the document; null where the password is another.</summary>
    public byte[]? Key(string secret)
    {
        var hash = OfficeHash.Of(HashAlgorithmName.SHA1, OfficeHash.Spin(HashAlgorithmName.SHA1, salt, secret, Spins), new byte[4]);
        var key = Derived(hash, 0x36).Concat(Derived(hash, 0x5C)).Take(keyLength).ToArray();
        var expected = OfficeHash.Of(HashAlgorithmName.SHA1, Decrypt(key, verifier));
        return CryptographicOperations.FixedTimeEquals(Decrypt(key, verifierHash).AsSpan(0, HashLength), expected) ? key : null;
    }

    /// <summary>The document itself.</summary>
    /// <exception cref="InvalidDataException">The document is cut short.</exception>
    public static byte[] Open(byte[] key, byte[] package)
    {
        var length = package.Length < 8 ? -1 : BinaryPrimitives.ReadInt64LittleEndian(package);
        return length >= 0 && length <= package.Length - 8
            ? Decrypt(key, package.AsSpan(8, (package.Length - 8) / 16 * 16))[..(int)Math.Min(length, (package.Length - 8) / 16 * 16)]
            : throw new InvalidDataException("The protected document is cut short.");
    }

    private static byte[] Derived(byte[] hash, byte filling)
    {
        var buffer = new byte[64];
        Array.Fill(buffer, filling);
        for (var i = 0; i < hash.Length; i++)
        {
            buffer[i] ^= hash[i];
        }

        return OfficeHash.Of(HashAlgorithmName.SHA1, buffer);
    }

    private static byte[] Decrypt(byte[] key, ReadOnlySpan<byte> encrypted)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.DecryptEcb(encrypted, PaddingMode.None);
    }
}
