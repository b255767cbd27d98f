using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Cyberflag.Tests.Formats;

/// <summary>
/// Protects a document by agile encryption ([MS-OFFCRYPTO] 2.3.4.10). An independent reader opens what it writes, which a test shows.
/// </summary>
internal static class AgileFile
{
    public static byte[] Of(byte[] document, string password, int spins = 1000, string? statedSpins = null, int? changedByte = null)
    {
        var (dataSalt, keySalt, key, input) = (Fill(1), Fill(2), (byte[])[.. Fill(3), .. Fill(4)], Fill(5));
        var package = new MemoryStream();
        var length = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, document.Length);
        package.Write(length);
        for (var (at, segment) = (0, 0); at < document.Length; at += 4096, segment++)
        {
            var piece = document.AsSpan(at, Math.Min(4096, document.Length - at));
            var padded = new byte[(piece.Length + 15) / 16 * 16];
            piece.CopyTo(padded);
            var number = new byte[4];
            BinaryPrimitives.WriteInt32LittleEndian(number, segment);
            package.Write(Encrypt(key, Hash(dataSalt, number)[..16], padded));
        }

        var bytes = package.ToArray();
        var hmacKey = (byte[])[.. Fill(6), .. Fill(7), .. Fill(8), .. Fill(9)];
        var hmac = HMACSHA512.HashData(hmacKey, bytes);
        var hash = Hash(keySalt, Encoding.Unicode.GetBytes(password));
        for (var i = 0; i < spins; i++)
        {
            var number = new byte[4];
            BinaryPrimitives.WriteInt32LittleEndian(number, i);
            hash = Hash(number, hash);
        }

        byte[] ForBlock(string hex, byte[] text) => Encrypt(Hash(hash, Convert.FromHexString(hex))[..32], keySalt, text);
        byte[] ForData(string hex, byte[] text) => Encrypt(key, Hash(dataSalt, Convert.FromHexString(hex))[..16], text);
        var xml = $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password">
            <keyData saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" saltValue="{B(dataSalt)}"/>
            <dataIntegrity encryptedHmacKey="{B(ForData("5FB2AD010CB9E1F6", hmacKey))}" encryptedHmacValue="{B(ForData("A0677F02B22C8433", hmac))}"/>
            <keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password">
            <p:encryptedKey spinCount="{statedSpins ?? spins.ToString(System.Globalization.CultureInfo.InvariantCulture)}" saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" saltValue="{B(keySalt)}" encryptedVerifierHashInput="{B(ForBlock("FEA7D2763B4B9E79", input))}" encryptedVerifierHashValue="{B(ForBlock("D7AA0F6D3061344E", Hash(input, [])))}" encryptedKeyValue="{B(ForBlock("146E0BE7ABACD0D6", key))}"/>
            </keyEncryptor></keyEncryptors></encryption>
            """;
        if (changedByte is { } at2)
        {
            bytes[at2] ^= 1;
        }

        return CompoundFileBytes.Of(("EncryptionInfo", [4, 0, 4, 0, 0x40, 0, 0, 0, .. Encoding.UTF8.GetBytes(xml)]), ("EncryptedPackage", bytes));
    }

    private static byte[] Fill(byte start) => [.. Enumerable.Range(0, 16).Select(i => (byte)(start * 16 + i))];

    private static byte[] Hash(byte[] first, byte[] second) => SHA512.HashData([.. first, .. second]);

    private static byte[] Encrypt(byte[] key, byte[] start, byte[] text)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.EncryptCbc(text, start, PaddingMode.None);
    }

    private static string B(byte[] bytes) => Convert.ToBase64String(bytes);
}
