using System.Buffers.Binary;
using System.Security.Cryptography;
using Cyberflag.Ledger;
using Xunit;

namespace Cyberflag.Tests.Ledger.Verification;

public sealed class EntryRuleTests
{
    [Fact]
    public void An_entry_that_was_changed_is_found_and_named()
    {
        using var ledger = TestLedger.WithAllKinds();

        ledger.Tamper("UPDATE entry SET body = replace(body, '4', '1') WHERE kind = 'released'");

        var finding = Assert.Single(ledger.Store.Verify());
        Assert.Equal("L-005", finding.Code);
        Assert.EndsWith("entry 7", finding.Where, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_that_moves_from_one_field_to_the_next_is_found()
    {
        using var ledger = new TestLedger();
        ledger.Store.Release("2019.1", "{}");

        ledger.Tamper("UPDATE entry SET kind = 'release', subject = 'd2019.1'");

        Assert.Equal(["L-005"], ledger.Codes());
    }

    [Fact]
    public void An_entry_of_an_unknown_kind_is_found_although_its_hash_fits()
    {
        using var ledger = new TestLedger();
        var fields = new[] { "2019-06-25T12:00:00.0000000Z", "guessed", "", "{}", null, LedgerHead.Empty.Hash };

        ledger.Tamper(
            $"INSERT INTO entry (sequence, recorded, kind, subject, body, previous, hash) VALUES (1, '{fields[0]}', '{fields[1]}', '', '{{}}', '{fields[5]}', '{Hash(1, fields)}')");

        Assert.Equal(["L-006"], ledger.Codes());
    }

    // The encoding as it is written in docs/decisions/0002-what-lies-in-the-ledger-chain.md.
    private static string Hash(long sequence, string?[] fields)
    {
        var number = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(number, sequence);
        IEnumerable<byte[]?> all = [TestLedger.Text("cyberflag-ledger-1"), number, .. fields.Select(f => f is null ? null : TestLedger.Text(f))];
        return Convert.ToHexStringLower(SHA256.HashData([.. all.SelectMany(Field)]));
    }

    private static byte[] Field(byte[]? field)
    {
        if (field is null)
        {
            return [0];
        }

        var length = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(length, field.Length);
        return [1, .. length, .. field];
    }
}
