using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Cyberflag.Formats;

/// <summary>
/// Decrypts parts of an OpenDocument file (ODF 1.3, part 2, 4.4) as its programs wrote them from 2012 on: AES in CBC mode with a key
/// derived by PBKDF2. Older (Blowfish) and newer methods (Argon2) are told and not opened.
/// </summary>
internal static class OdfDecryption
{
    private const int MostRounds = 1_000_000;

    /// <summary>True where the password opens the part, by the checksum of its beginning.</summary>
    public static bool Opens(ReadingScope scope, XElement how, byte[] encrypted, string password) => Compressed(scope, how, encrypted, password) is not null;

    /// <summary>The part itself.</summary>
    /// <exception cref="InvalidDataException">The part is damaged.</exception>
    public static byte[] Decrypt(ReadingScope scope, XElement how, byte[] encrypted, string password)
    {
        var compressed = Compressed(scope, how, encrypted, password) ?? throw new InvalidDataException("A protected part differs from its checksum.");
        using var inflated = new DeflateStream(new MemoryStream(compressed, writable: false), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; (count = inflated.Read(buffer)) > 0;)
        {
            scope.Expand(count);
            plain.Write(buffer, 0, count);
        }

        return plain.ToArray();
    }

    private static byte[]? Compressed(ReadingScope scope, XElement how, byte[] encrypted, string password)
    {
        var (algorithm, derivation, start) = (how.Child("algorithm"), how.Child("key-derivation"), how.Child("start-key-generation"));
        if (!(algorithm.Value("algorithm-name")?.EndsWith("-cbc", StringComparison.Ordinal) ?? false)
            || !(derivation.Value("key-derivation-name")?.EndsWith("PBKDF2", StringComparison.OrdinalIgnoreCase) ?? false))
        {
            throw new UnreadableException(FormatFindings.ProtectionUnknown(scope.Where));
        }

        var rounds = derivation.Whole("iteration-count", 1024, 1, int.MaxValue);
        if (rounds > MostRounds)
        {
            throw new UnreadableException(FormatFindings.ProtectionTooSlow(scope.Where));
        }

        var length = derivation.Whole("key-size", 16, 16, 32) switch { > 24 => 32, > 16 => 24, _ => 16 };
        var secret = Encoding.UTF8.GetBytes(password);
        var first = IsSha256(start.Value("start-key-generation-name")) ? SHA256.HashData(secret) : Sha1(secret);
        var key = Derived(first, Bytes(derivation.Value("salt")), rounds, length);
        using var aes = Aes.Create();
        aes.Key = key;
        if (encrypted.Length == 0 || encrypted.Length % 16 != 0)
        {
            throw new InvalidDataException("A protected part is cut short.");
        }

        var plain = aes.DecryptCbc(encrypted, OfficeHash.Fit(Bytes(algorithm.Value("initialisation-vector")), 16), PaddingMode.None);
        var padded = plain[^1] is >= 1 and <= 16 ? plain.Length - plain[^1] : -1;
        var beginning = padded < 0 ? [] : plain.AsSpan(0, Math.Min(1024, padded)).ToArray();
        var expected = Bytes(how.Value("checksum"));
        var actual = IsSha256(how.Value("checksum-type")) ? SHA256.HashData(beginning) : Sha1(beginning);
        return padded >= 0 && CryptographicOperations.FixedTimeEquals(actual, expected) ? plain[..padded] : null;
    }

    private static bool IsSha256(string? name) => name?.Contains("sha256", StringComparison.OrdinalIgnoreCase) ?? false;

    private static byte[] Bytes(string? text)
    {
        try
        {
            return Convert.FromBase64String(text ?? "");
        }
        catch (FormatException)
        {
            throw new InvalidDataException("The description of the encryption is damaged.");
        }
    }

    // The format prescribes SHA-1; nothing is kept secret by it here.
#pragma warning disable CA5350, CA5379
    private static byte[] Sha1(byte[] text) => SHA1.HashData(text);

    private static byte[] Derived(byte[] secret, byte[] salt, int rounds, int length) => Rfc2898DeriveBytes.Pbkdf2(secret, salt, rounds, HashAlgorithmName.SHA1, length);
#pragma warning restore CA5350, CA5379
}
