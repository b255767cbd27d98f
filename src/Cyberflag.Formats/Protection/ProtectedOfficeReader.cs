using System.Buffers.Binary;

namespace Cyberflag.Formats;

/// <summary>
/// Opens a protected workbook or Word document ([MS-OFFCRYPTO] 2.3.4) with the passwords given and reads what lies in it. Without the
/// right one the document waits: a finding says so.
/// </summary>
internal static class ProtectedOfficeReader
{
    /// <summary>Office writes 100,000; a file that asks for more than this is made to keep its reader busy.</summary>
    private const int MostSpins = 1_000_000;

    /// <summary>What Excel itself uses where a workbook is only protected against changes, and tries before it asks.</summary>
    public const string UsualPassword = "VelvetSweatshop";

    public static Content Read(ReadingScope scope, ReadOnlyMemory<byte> bytes)
    {
        var file = new CompoundFile(bytes);
        var description = file.Stream("EncryptionInfo") ?? throw new InvalidDataException("The description of the encryption is missing.");
        var package = file.Stream("EncryptedPackage") ?? throw new InvalidDataException("The encrypted document is missing.");
        var opened = Open(scope, description, package);
        return opened.AsSpan().StartsWith("PK"u8)
            ? DocumentReader.Read(scope, opened)
            : throw new InvalidDataException("No Office document lies in the protected file.");
    }

    private static byte[] Open(ReadingScope scope, byte[] description, byte[] package)
    {
        if (description.Length < 8)
        {
            throw new InvalidDataException("The description of the encryption is cut short.");
        }

        try
        {
            var version = (BinaryPrimitives.ReadUInt16LittleEndian(description), BinaryPrimitives.ReadUInt16LittleEndian(description.AsSpan(2)));
            switch (version)
            {
                case (4, 4):
                    var agile = AgileEncryption.Parse(description.AsMemory(8));
                    return agile.Spins <= MostSpins
                        ? agile.Decrypt(Key(scope, agile.Key), package)
                        : throw new UnreadableException(FormatFindings.ProtectionTooSlow(scope.Where));
                case (2 or 3 or 4, 2):
                    return StandardEncryption.Open(Key(scope, StandardEncryption.Parse(description.AsSpan(4)).Key), package);
                default:
                    throw new NotSupportedException();
            }
        }
        catch (NotSupportedException)
        {
            throw new UnreadableException(FormatFindings.ProtectionUnknown(scope.Where));
        }
    }

    private static byte[] Key(ReadingScope scope, Func<string, byte[]?> keyOf)
    {
        foreach (var password in scope.Limits.Passwords.Append(UsualPassword))
        {
            if (keyOf(password) is { } key)
            {
                return key;
            }
        }

        throw new UnreadableException(FormatFindings.Locked(scope.Where, scope.Limits));
    }
}
