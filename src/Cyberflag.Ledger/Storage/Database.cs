using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace Cyberflag.Ledger;

/// <summary>Opens the file of a ledger, making it where there is none.</summary>
internal static class Database
{
    /// <summary>How long a writer waits for another before it gives up.</summary>
    private const int PatienceSeconds = 10;

    private const int PauseMilliseconds = 20;

    static Database() => SQLitePCL.Batteries_V2.Init();

    /// <summary>An open connection to a ledger with its settings made.</summary>
    /// <exception cref="LedgerException">The file is foreign, or of a later form.</exception>
    public static SqliteConnection Open(string path, Func<int, byte[]> random)
    {
        if (!File.Exists(path))
        {
            Create(path, random);
        }

        var connection = Connect(path, SqliteOpenMode.ReadWrite);
        try
        {
            Recognise(connection, path);
            Settle(connection);
            if (Schema.Marked(connection) == Schema.ErasureUnfinished)
            {
                // Where another process is in the way, the mark stays for the next opening.
                Erasure.Finish(connection);
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Makes the folder, on Unix for its owner only.</summary>
    public static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Makes an empty file, on Unix for its owner only; SQLite takes an empty file as a new one.</summary>
    public static void CreateFile(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(path, options);
    }

    // Made aside and moved into place whole: a file of that name is never half made, so an empty one is damage and no new ledger. Only one makes it at a
    // time: a move looks first and moves then, and between the two another process could have put its own there and written into it.
    private static void Create(string path, Func<int, byte[]> random)
    {
        using var alone = Alone(path);
        if (File.Exists(path))
        {
            return;
        }

        var aside = $"{path}.{Convert.ToHexStringLower(random(8))}.new";
        CreateFile(aside);
        using (var connection = Connect(aside, SqliteOpenMode.ReadWriteCreate))
        {
            Settle(connection);
            Schema.Create(connection);
        }

        try
        {
            File.Move(aside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process was first; its ledger is the ledger.
            File.Delete(aside);
        }
    }

    private static FileStream Alone(string path)
    {
        for (var waited = 0; ; waited += PauseMilliseconds)
        {
            try
            {
                return new FileStream($"{path}.making", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (waited < PatienceSeconds * 1000)
            {
                Thread.Sleep(TimeSpan.FromMilliseconds(PauseMilliseconds));
            }
        }
    }

    private static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = PatienceSeconds,
        }.ToString());
        connection.Open();
        return connection;
    }

    private static void Recognise(SqliteConnection connection, string path)
    {
        if (connection.Number("PRAGMA application_id") != Schema.ApplicationId)
        {
            throw new LedgerException(
                $"{path} is not a ledger of Cyberflag, or it is damaged. It was left as it is. If a copy of the ledger exists, put it in its place; if the file belongs to another program, move it away and run again.");
        }

        if (Schema.Marked(connection) is not (Schema.Version or Schema.ErasureUnfinished))
        {
            throw new LedgerException(
                $"{path} was written by another version of Cyberflag. It was left as it is. Use that version or a later one.");
        }
    }

    // The reasons stand in docs/decisions/0003-ledger-settings-of-sqlite.md.
    private static void Settle(SqliteConnection connection)
    {
        connection.Run($"PRAGMA busy_timeout = {PatienceSeconds * 1000}");
        connection.Run("PRAGMA journal_mode = WAL");
        connection.Run("PRAGMA synchronous = FULL");
        connection.Run("PRAGMA secure_delete = ON");
        connection.Run("PRAGMA temp_store = MEMORY");
        connection.Run("PRAGMA trusted_schema = OFF");
        connection.Run("PRAGMA cell_size_check = ON");
        if (RuntimeInformation.IsOSPlatform(OSPlatform.OSX))
        {
            connection.Run("PRAGMA fullfsync = ON");
        }
    }
}
