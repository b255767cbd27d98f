using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Xml;

namespace Cyberflag.Formats;

/// <summary>
/// Agile encryption of Office documents ([MS-OFFCRYPTO] 2.3.4.10 to 2.3.4.15), which Office writes since 2010: the password opens a
/// key, the key opens segments of 4096 bytes, and a keyed hash tells whether anything was changed.
/// </summary>
internal sealed class AgileEncryption
{
    private const int SegmentLength = 4096;

    private static readonly byte[] VerifierInput = [0xFE, 0xA7, 0xD2, 0x76, 0x3B, 0x4B, 0x9E, 0x79];
    private static readonly byte[] VerifierValue = [0xD7, 0xAA, 0x0F, 0x6D, 0x30, 0x61, 0x34, 0x4E];
    private static readonly byte[] KeyValue = [0x14, 0x6E, 0x0B, 0xE7, 0xAB, 0xAC, 0xD0, 0xD6];
    private static readonly byte[] IntegrityKey = [0x5F, 0xB2, 0xAD, 0x01, 0x0C, 0xB9, 0xE1, 0xF6];
    private static readonly byte[] IntegrityValue = [0xA0, 0x67, 0x7F, 0x02, 0xB2, 0x2C, 0x84, 0x33];

    private Cipher data = new();
    private Cipher password = new();
    private byte[] hmacKey = [];
    private byte[] hmacValue = [];
    private byte[] verifierInput = [];
    private byte[] verifierValue = [];
    private byte[] keyValue = [];

    private AgileEncryption()
    {
    }

    /// <summary>How often the password is hashed; hostile files ask for more than anyone can wait for.</summary>
    public int Spins { get; private set; }

    /// <exception cref="NotSupportedException">It is encrypted by a certificate, or by an algorithm that is not known.</exception>
    public static AgileEncryption Parse(ReadOnlyMemory<byte> description)
    {
        var agile = new AgileEncryption();
        using var stream = new MemoryStream(description.ToArray(), writable: false);
        using var xml = XmlReader.Create(stream, PackageXml.Settings);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                agile.Take(xml);
            }
        }

        return agile.keyValue.Length > 0 ? agile : throw new NotSupportedException("No password opens the document.");
    }

    /// <summary>The key of the document; null where the password is another.</summary>
    public byte[]? Key(string secret)
    {
        var hash = OfficeHash.Spin(password.Hash, password.Salt, secret, Spins);
        var input = password.Decrypt(password.KeyFor(hash, VerifierInput), password.Salt, verifierInput);
        var value = password.Decrypt(password.KeyFor(hash, VerifierValue), password.Salt, verifierValue);
        var expected = OfficeHash.Of(password.Hash, input.AsSpan(0, Math.Min(password.Salt.Length, input.Length)));
        return value.Length >= expected.Length && CryptographicOperations.FixedTimeEquals(value.AsSpan(0, expected.Length), expected)
            ? password.Decrypt(password.KeyFor(hash, KeyValue), password.Salt, keyValue)[..(data.KeyBits / 8)]
            : null;
    }

    /// <summary>The document itself.</summary>
    /// <exception cref="InvalidDataException">The document was changed or damaged after it was protected.</exception>
    public byte[] Decrypt(byte[] key, byte[] package)
    {
        if (!IsUntouched(key, package))
        {
            throw new InvalidDataException("The protected document differs from its keyed hash.");
        }

        var length = BinaryPrimitives.ReadInt64LittleEndian(package);
        if (length < 0 || length > package.Length - 8)
        {
            throw new InvalidDataException("The protected document is cut short.");
        }

        var plain = new byte[length];
        Span<byte> number = stackalloc byte[4];
        for (var (start, segment) = (0, 0); start < length; start += SegmentLength, segment++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(number, segment);
            var encrypted = package.AsSpan(8 + start, Math.Min(SegmentLength, package.Length - 8 - start) / data.BlockSize * data.BlockSize);
            var piece = data.Decrypt(key, OfficeHash.Of(data.Hash, data.Salt, number), encrypted);
            piece.AsSpan(0, (int)Math.Min(piece.Length, length - start)).CopyTo(plain.AsSpan(start));
        }

        return plain;
    }

    private bool IsUntouched(byte[] key, byte[] package)
    {
        if (hmacKey.Length == 0)
        {
            return package.Length >= 8;
        }

        var secret = data.Decrypt(key, OfficeHash.Of(data.Hash, data.Salt, IntegrityKey), hmacKey);
        var value = data.Decrypt(key, OfficeHash.Of(data.Hash, data.Salt, IntegrityValue), hmacValue);
        var size = OfficeHash.Of(data.Hash, []).Length;
        var expected = OfficeHash.Keyed(data.Hash, secret[..Math.Min(size, secret.Length)], package);
        return package.Length >= 8 && value.Length >= size && CryptographicOperations.FixedTimeEquals(value.AsSpan(0, size), expected);
    }

    private void Take(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "keyData":
                data = Cipher.Of(xml);
                break;
            case "dataIntegrity":
                (hmacKey, hmacValue) = (Bytes(xml, "encryptedHmacKey"), Bytes(xml, "encryptedHmacValue"));
                break;
            case "encryptedKey" when PackageXml.Attribute(xml, "spinCount") is { } spins:
                password = Cipher.Of(xml);
                Spins = int.TryParse(spins, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : int.MaxValue;
                (verifierInput, verifierValue) = (Bytes(xml, "encryptedVerifierHashInput"), Bytes(xml, "encryptedVerifierHashValue"));
                keyValue = Bytes(xml, "encryptedKeyValue");
                break;
            default:
                break;
        }
    }

    private static byte[] Bytes(XmlReader xml, string name)
    {
        try
        {
            return Convert.FromBase64String(PackageXml.Attribute(xml, name) ?? "");
        }
        catch (FormatException)
        {
            throw new InvalidDataException("The description of the encryption is damaged.");
        }
    }

    /// <summary>A cipher in CBC mode with the hash and the salt that go with it.</summary>
    private sealed record Cipher
    {
        public HashAlgorithmName Hash { get; private init; } = HashAlgorithmName.SHA512;

        public byte[] Salt { get; private init; } = [];

        public int KeyBits { get; private init; } = 256;

        public int BlockSize { get; private init; } = 16;

        public static Cipher Of(XmlReader xml)
        {
            var bits = PackageXml.Whole(xml, "keyBits") ?? 0;
            return PackageXml.Attribute(xml, "cipherAlgorithm") == "AES" && PackageXml.Attribute(xml, "cipherChaining") == "ChainingModeCBC"
                && bits is 128 or 192 or 256 && PackageXml.Whole(xml, "blockSize") == 16
                ? new Cipher { Hash = OfficeHash.Name(PackageXml.Attribute(xml, "hashAlgorithm")), Salt = Bytes(xml, "saltValue"), KeyBits = bits }
                : throw new NotSupportedException("The document is encrypted by a method that is not known.");
        }

        public byte[] KeyFor(byte[] hash, byte[] block) => OfficeHash.Fit(OfficeHash.Of(Hash, hash, block), KeyBits / 8);

        public byte[] Decrypt(byte[] key, byte[] start, ReadOnlySpan<byte> encrypted)
        {
            if (encrypted.Length % BlockSize != 0)
            {
                throw new InvalidDataException("The protected document is cut short.");
            }

            using var aes = Aes.Create();
            aes.Key = key;
            return aes.DecryptCbc(encrypted, OfficeHash.Fit(start, BlockSize), PaddingMode.None);
        }
    }
}
