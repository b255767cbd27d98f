namespace Cyberflag.Request;

/// <summary>What became of a letter that was handed to a mail server.</summary>
public enum Handover
{
    /// <summary>The server took it, for the force and for the campaign's own address.</summary>
    Accepted,

    /// <summary>The server took it for nobody.</summary>
    Refused,

    /// <summary>The line broke where the server may or may not have taken it.</summary>
    Unknown,
}

/// <summary>The answer of a mail server, with its words.</summary>
/// <param name="Handover">What became of the letter.</param>
/// <param name="Words">What the server or the line said; empty where all went well.</param>
public sealed record HandoverResult(Handover Handover, string Words = "");

/// <summary>Hands letters to a mail server. Each goes to the force and, as a copy, to the campaign's own address, in one transaction.</summary>
public interface IMailer : IDisposable
{
    /// <summary>Hands over one letter.</summary>
    HandoverResult Send(LetterMail letter);
}

/// <summary>The campaign's own mailbox.</summary>
public interface IMailbox : IDisposable
{
    /// <summary>True where a message of that Message-ID lies in it.</summary>
    bool Holds(string messageId);

    /// <summary>The messages that lie in it and are not known by their name, oldest first; each is read when it is asked for.</summary>
    /// <param name="isKnown">True for a name that was fetched before.</param>
    IEnumerable<MailboxMessage> Fetch(Func<string, bool> isKnown);
}

/// <summary>A message as it lay in the mailbox.</summary>
/// <param name="Name">A name that no other message of the mailbox ever has: <c>INBOX-1795837920-17</c>.</param>
/// <param name="Bytes">Its bytes, unchanged.</param>
public sealed record MailboxMessage(string Name, byte[] Bytes);

/// <summary>A mail server cannot be used: says which, why, and what to do.</summary>
public sealed class MailServerException : Exception
{
    /// <summary>With the words for the user.</summary>
    public MailServerException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>True where trying again may help: a line that broke, a server that does not answer; false for a refused account, a certificate, a wrong setting.</summary>
    public bool MayPass { get; init; }
}
