using ICSharpCode.SharpZipLib;
using ICSharpCode.SharpZipLib.Zip;

namespace Cyberflag.Formats;

/// <summary>Opens the encrypted parts of a ZIP archive (ZipCrypto and AES) with the passwords given, by SharpZipLib.</summary>
internal static class ProtectedZip
{
    /// <summary>The bytes of a part; null where no password given opens it.</summary>
    /// <exception cref="UnreadableException">The archive grows beyond the limit.</exception>
    public static byte[]? Read(ReadingScope scope, ReadOnlyMemory<byte> archive, string part)
    {
        foreach (var password in scope.Limits.Passwords)
        {
            try
            {
                using var zip = new ZipFile(ZipPackage.Stream(archive)) { Password = password };
                if (zip.Cast<ZipEntry>().FirstOrDefault(e => e.IsFile && e.Name.Replace('\\', '/').TrimStart('/') == part) is { } entry
                    && Read(scope, zip, entry) is { } bytes)
                {
                    return bytes;
                }
            }
            catch (Exception problem) when (problem is SharpZipBaseException or IOException or InvalidDataException or System.Security.Cryptography.CryptographicException)
            {
                // The next one; a wrong password can also look like damage.
            }
        }

        return null;
    }

    private static byte[]? Read(ReadingScope scope, ZipFile zip, ZipEntry entry)
    {
        using var stream = zip.GetInputStream(entry);
        using var bytes = new MemoryStream();
        var (buffer, running) = (new byte[81920], Crc32.Start);
        for (int count; (count = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            scope.Expand(count);
            running = Crc32.Update(running, buffer.AsSpan(0, count));
            bytes.Write(buffer, 0, count);
        }

        // AES parts have a keyed hash, which the library compares; the other method has only the checksum.
        return entry.AESKeySize > 0 || (uint)entry.Crc == Crc32.Value(running) ? bytes.ToArray() : null;
    }
}
