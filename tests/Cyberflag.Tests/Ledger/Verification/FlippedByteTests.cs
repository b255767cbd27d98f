using System.Collections.Immutable;
using Cyberflag.Ledger;
using Xunit;

namespace Cyberflag.Tests.Ledger.Verification;

public sealed class FlippedByteTests
{
    /// <summary>
    /// A flipped byte is refused at opening, or found, or lies where nothing is kept: then the file still says exactly what it said.
    /// </summary>
    [Fact]
    public void A_flipped_byte_anywhere_in_the_file_is_found_or_changes_nothing()
    {
        using var ledger = TestLedger.WithAllKinds();
        ledger.Store.Receive("large.bin", [.. Enumerable.Range(0, 20_000).Select(i => (byte)(i * 31 % 256))]);
        ledger.Store.Dispose();
        var whole = File.ReadAllBytes(ledger.File);
        var said = TestLedger.Dump(ledger.File);

        var random = new Random(20190625);
        Assert.Equal([], Enumerable.Range(0, 400).Select(_ => Unnoticed(whole, said, random.Next(whole.Length), (byte)random.Next(1, 256))).OfType<string>().ToImmutableArray());
    }

    /// <summary>The same for the header, where each byte steers how all the others are read.</summary>
    [Fact]
    public void A_flipped_byte_in_the_header_is_found_or_changes_nothing()
    {
        using var ledger = TestLedger.WithAllKinds();
        ledger.Store.Dispose();
        var whole = File.ReadAllBytes(ledger.File);
        var said = TestLedger.Dump(ledger.File);

        Assert.Equal([], Enumerable.Range(0, 100).SelectMany(at => new[] { 1, 2, 128 }.Select(bits => Unnoticed(whole, said, at, (byte)bits))).OfType<string>().ToImmutableArray());
    }

    private static string? Unnoticed(byte[] whole, string said, int at, byte bits)
    {
        using var copy = new TestLedger();
        copy.Store.Dispose();
        var flipped = whole.ToArray();
        flipped[at] ^= bits;
        File.WriteAllBytes(copy.File, flipped);
        try
        {
            using var store = copy.Open();
            if (store.Verify().Length > 0)
            {
                return null;
            }
        }
        catch (LedgerException)
        {
            return null;
        }

        return TestLedger.Dump(copy.File) == said ? null : $"byte {at} changed by {bits} went unnoticed";
    }
}
