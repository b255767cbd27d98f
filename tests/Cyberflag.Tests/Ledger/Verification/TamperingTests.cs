using Cyberflag.Ledger;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Cyberflag.Tests.Ledger.Verification;

public sealed class TamperingTests
{
    /// <summary>Every column of every table, as the file itself lists them: one that is added later is tested without a word here.</summary>
    public static TheoryData<string, string> Columns()
    {
        using var ledger = new TestLedger();
        using var connection = TestLedger.Direct(ledger.File);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'";
        using var rows = command.ExecuteReader();
        var columns = new TheoryData<string, string>();
        while (rows.Read())
        {
            columns.Add(rows.GetString(0), rows.GetString(1));
        }

        return columns;
    }

    [Fact]
    public void The_columns_are_all_there() => Assert.Equal(8 + 3 + 2 + 4, Columns().Count);

    [Theory]
    [MemberData(nameof(Columns))]
    public void One_changed_byte_of_any_column_of_any_row_is_found(string table, string column)
    {
        using var ledger = TestLedger.WithAllKinds();
        using var connection = TestLedger.Direct(ledger.File);
        var rows = Values(connection, table, column);
        Assert.NotEmpty(rows);
        foreach (var (rowid, value) in rows)
        {
            foreach (var changed in Changes(value))
            {
                Set(connection, table, column, rowid, changed);
                Assert.True(ledger.Store.Verify().Length > 0, $"{table}.{column} of row {rowid}: {changed} went unnoticed.");
                Set(connection, table, column, value is long && changed is long there ? there : rowid, value);
            }
        }

        Assert.Empty(ledger.Store.Verify());
    }

    // The first, a middle and the last byte with one bit changed, a byte more and a byte less; NULL gets a value.
    private static IEnumerable<object> Changes(object value) => value switch
    {
        long number => [number + 100, -number],
        string text => [.. Bytes(TestLedger.Text(text)).Select(b => System.Text.Encoding.UTF8.GetString(b))],
        byte[] bytes => Bytes(bytes),
        _ => [""],
    };

    private static IEnumerable<byte[]> Bytes(byte[] bytes)
    {
        foreach (var i in new[] { 0, bytes.Length / 2, bytes.Length - 1 }.Where(i => i >= 0 && i < bytes.Length).Distinct())
        {
            var changed = bytes.ToArray();
            changed[i] ^= 1;
            yield return changed;
        }

        yield return [.. bytes, (byte)' '];
        if (bytes.Length > 0)
        {
            yield return bytes[..^1];
        }
    }

    private static List<(long Rowid, object Value)> Values(SqliteConnection connection, string table, string column)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT rowid, {column} FROM {table}";
        using var rows = command.ExecuteReader();
        var values = new List<(long, object)>();
        while (rows.Read())
        {
            values.Add((rows.GetInt64(0), rows.GetValue(1)));
        }

        return values;
    }

    private static void Set(SqliteConnection connection, string table, string column, long rowid, object value)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"UPDATE {table} SET {column} = $value WHERE rowid = $rowid";
        command.Parameters.AddWithValue("$value", value);
        command.Parameters.AddWithValue("$rowid", rowid);
        Assert.Equal(1, command.ExecuteNonQuery());
    }
}
