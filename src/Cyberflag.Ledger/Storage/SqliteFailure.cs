using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Cyberflag.Ledger;

/// <summary>What a failure of SQLite means to the user (result codes: https://sqlite.org/rescode.html).</summary>
internal static class SqliteFailure
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>True where another connection is in the way.</summary>
    public static bool IsBusy(SqliteException failure) => failure.SqliteErrorCode is Busy or Locked;

    /// <summary>The same failure in plain words, with what to do.</summary>
    public static LedgerException Explain(SqliteException failure, string path) => new(failure.SqliteErrorCode switch
    {
        Busy or Locked => $"Another program is writing to the ledger {path}. Nothing was recorded. Wait until it has finished and run again.",
        ReadOnly => $"The ledger {path} cannot be written. Give yourself the right to write to the file and its folder; if the file is damaged, go back to a copy that verifies.",
        InputOutput => $"The disk failed under the ledger {path}. What was recorded before stands. Check the disk, then run `cyberflag ledger verify`.",
        Full => $"The disk is full. Nothing more was recorded in the ledger {path}. Free some space and run again.",
        CannotOpen => $"The ledger {path} cannot be opened. Check that the folder exists and that you may read and write it.",
        Corrupt or NotADatabase => $"The ledger {path} is damaged or is not a ledger. It was not repaired. Keep the file, and go back to a copy that verifies.",
        _ => string.Create(
            CultureInfo.InvariantCulture,
            $"The ledger {path} does not work: SQLite error {failure.SqliteExtendedErrorCode}, {failure.Message} Keep the file, and go back to a copy that verifies."),
    }, failure);
}
