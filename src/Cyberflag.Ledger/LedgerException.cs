namespace Cyberflag.Ledger;

/// <summary>
/// The ledger cannot do what was asked: the folder is unsuitable, the file is damaged, foreign, read-only or in use, or the
/// request breaks a rule of the record. The message says what is wrong, where, and what to do next.
/// </summary>
public sealed class LedgerException : Exception
{
    /// <summary>Without a message; for serialisers only.</summary>
    public LedgerException()
    {
    }

    /// <summary>With a message for the user.</summary>
    public LedgerException(string message)
        : base(message)
    {
    }

    /// <summary>With a message for the user and what caused it.</summary>
    public LedgerException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
