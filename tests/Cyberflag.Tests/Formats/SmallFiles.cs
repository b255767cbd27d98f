using Xunit;

namespace Cyberflag.Tests.Formats;

/// <summary>
/// Small files that other programs wrote (LibreOffice, where nothing else is said), kept with the tests. All of them are synthetic.
/// </summary>
internal static class SmallFiles
{
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(SmallFiles).Assembly.GetManifestResourceStream($"Formats/Files/{name}");
        Assert.NotNull(stream);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
