using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Ledger;

/// <summary>What is done with a ledger as a whole: it is proven, copied, and documents are erased from it.</summary>
public static class LedgerUpkeep
{
    /// <summary>
    /// Proves the whole ledger: the file, its tables, every entry and its link, every payload, index and reading. Empty where all is
    /// proven. Damage is a finding, never an exception.
    /// </summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="expectedHead">A head that was written down earlier; without it, entries cut off at the end cannot be missed.</param>
    public static ImmutableArray<Finding> Verify(this LedgerStore ledger, LedgerHead? expectedHead = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return ledger.Alone((connection, path) => Verification.Of(connection, path, expectedHead));
    }

    /// <summary>
    /// Proves the chain alone: that the entries are numbered without gaps, bound to one another, and what was recorded. It reads no document, so it
    /// is quick; what was cut off at the end, or changed beside the chain, only <see cref="Verify"/> finds.
    /// </summary>
    public static ImmutableArray<Finding> VerifyChain(this LedgerStore ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return ledger.Alone(Verification.OfChain);
    }

    /// <summary>
    /// Copies the whole ledger, as it stands between two writings, into a folder that holds none; the copy verifies like the original. It is made aside
    /// and moved into place whole, on Unix for its owner only, as a folder is that has to be made.
    /// </summary>
    /// <exception cref="LedgerException">There is a ledger already, or the folder cannot be written.</exception>
    public static void CopyTo(this LedgerStore ledger, string folder)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var copy = Path.Combine(folder, LedgerStore.FileName);
        if (File.Exists(copy))
        {
            throw new LedgerException($"{copy} exists already; a copy replaces nothing. Give another folder.");
        }

        try
        {
            Database.CreateFolder(folder);
            var aside = $"{copy}.{Convert.ToHexStringLower(ledger.Random(8))}.new";
            try
            {
                Database.CreateFile(aside);
                ledger.Alone(
                    (connection, _) =>
                    {
                        connection.Run("VACUUM INTO $1", aside);
                        return true;
                    },
                    copy);
                File.Move(aside, copy, overwrite: false);
            }
            finally
            {
                File.Delete(aside);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new LedgerException($"The ledger cannot be copied to {folder}: {e.Message} Give another folder.", e);
        }
    }

    /// <summary>
    /// Erases a document: its bytes, its names, the decisions on it, its readings, its hash, every other document or decision in which that hash
    /// stands (a table of decisions or of evidence), and every salt of these, in the ledger and in its files. Entries stay and say nothing; an <see cref="EntryKind.Erased"/> entry tells who did it and why. Copies elsewhere
    /// (the survey's folder, backups, earlier contents of the disk's free space) are not reached.
    /// </summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="sha256">Hash of the document.</param>
    /// <param name="who">Who erased it; stays in the chain for ever.</param>
    /// <param name="why">Why; stays in the chain for ever, so it tells nothing of what was erased.</param>
    /// <exception cref="LedgerException">No such document is held.</exception>
    public static ErasureRecord Erase(this LedgerStore ledger, string sha256, string who, string why)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentException.ThrowIfNullOrWhiteSpace(sha256);
        ArgumentException.ThrowIfNullOrWhiteSpace(who);
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        var entry = ledger.Write((connection, clock) => Erasure.Record(connection, clock, sha256, who, why), who, why);
        return new ErasureRecord(entry.Sequence, ledger.Alone((connection, _) => Erasure.Finish(connection)));
    }

    /// <summary>
    /// Records that a release was never given to anybody, so that later ones need not reckon with what it printed. What was given out cannot be withdrawn
    /// in this way: it stays known.
    /// </summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="release">The entry of the release.</param>
    /// <param name="who">Who says so; stays in the chain for ever.</param>
    /// <param name="why">Why; stays in the chain for ever.</param>
    /// <exception cref="LedgerException">That entry is no release, or it was withdrawn before.</exception>
    public static Entry Withdraw(this LedgerStore ledger, long release, string who, string why)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentException.ThrowIfNullOrWhiteSpace(who);
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        return ledger.Write((connection, clock) => ReleaseRecords.Withdraw(connection, clock, release, who, why), who, why);
    }
}
