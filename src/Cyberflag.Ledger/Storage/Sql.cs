using Microsoft.Data.Sqlite;

namespace Cyberflag.Ledger;

/// <summary>Statements with values <c>$1</c>, <c>$2</c>, … in order.</summary>
internal static class Sql
{
    /// <summary>Runs a statement.</summary>
    public static void Run(this SqliteConnection connection, string statement, params ReadOnlySpan<object?> values)
    {
        using var command = Command(connection, statement, values);
        command.ExecuteNonQuery();
    }

    /// <summary>All rows of a query.</summary>
    public static List<T> Rows<T>(
        this SqliteConnection connection, string query, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var command = Command(connection, query, values);
        using var rows = command.ExecuteReader();
        var list = new List<T>();
        while (rows.Read())
        {
            list.Add(read(rows));
        }

        return list;
    }

    /// <summary>The one number that a query gives.</summary>
    public static long Number(this SqliteConnection connection, string query, params ReadOnlySpan<object?> values) =>
        connection.Rows(query, row => row.GetInt64(0), values).Single();

    /// <summary>The bytes of a column, unchanged; null where it is NULL. Text has to be cast to BLOB in the query, so that no decoding alters it.</summary>
    public static byte[]? Bytes(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<byte[]>(column);

    private static SqliteCommand Command(SqliteConnection connection, string statement, ReadOnlySpan<object?> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = statement;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"${i + 1}"), values[i] ?? DBNull.Value);
        }

        return command;
    }
}
