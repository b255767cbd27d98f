using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Request;

/// <summary>What a delivery report says (RFC 3464).</summary>
/// <param name="Recipient">The address that it is about, in lower case; empty where it is not told.</param>
/// <param name="Action"><c>failed</c>, <c>delayed</c>, <c>delivered</c>, <c>relayed</c> or <c>expanded</c>.</param>
/// <param name="Status">The status code: <c>5.1.1</c>; empty where there is none.</param>
/// <param name="MessageId">The Message-ID of the letter that it is about; empty where it is not told.</param>
public sealed record DeliveryReport(string Recipient, string Action, string Status, string MessageId);

/// <summary>A message that came into the campaign's mailbox, as far as it can be read. Read from bytes alone.</summary>
public sealed record IncomingMessage
{
    /// <summary>Name of its document in the ledger.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of its bytes.</summary>
    public required string Sha256 { get; init; }

    /// <summary>When our own server took it, or where no such line is in it, when the sender says it was written; null where neither tells.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Its Message-ID without brackets; empty where it has none.</summary>
    public string MessageId { get; init; } = "";

    /// <summary>The messages that it answers, without brackets.</summary>
    public ImmutableArray<string> References { get; init; } = [];

    /// <summary>The sender's address, in lower case; empty for a report of a mail server.</summary>
    public string From { get; init; } = "";

    /// <summary>All addresses that it was sent to, in lower case.</summary>
    public ImmutableArray<string> To { get; init; } = [];

    /// <summary>Its subject.</summary>
    public string Subject { get; init; } = "";

    /// <summary>What its sender wrote, without what is quoted from earlier messages.</summary>
    public string Text { get; init; } = "";

    /// <summary>What it quotes from earlier messages.</summary>
    public string Quoted { get; init; } = "";

    /// <summary>The text of its attachments, as far as they have any.</summary>
    public string AttachedText { get; init; } = "";

    /// <summary>The names of its attachments.</summary>
    public ImmutableArray<string> Attachments { get; init; } = [];

    /// <summary>True where an attachment is a table: a workbook or CSV.</summary>
    public bool HasTable { get; init; }

    /// <summary>True where its header says that a program answered by itself (RFC 3834).</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>True for a receipt that says that a letter was opened (RFC 8098).</summary>
    public bool IsReceipt { get; init; }

    /// <summary>What a delivery report says of the recipient that it is about, where it tells of several: of one that failed; null for other messages.</summary>
    public DeliveryReport? Report => Reports.IsEmpty ? null : Reports.FirstOrDefault(r => r.Action == "failed") ?? Reports.FirstOrDefault(r => r.Action == "delayed") ?? Reports[0];

    /// <summary>All that a delivery report says, an entry for each recipient; empty for other messages.</summary>
    public ImmutableArray<DeliveryReport> Reports { get; init; } = [];

    /// <summary>The addresses of pages in what its sender wrote.</summary>
    public ImmutableArray<string> Links { get; init; } = [];

    /// <summary>Hash over sender, subject and contents, without the lines that mail servers add: a copy that came another way has the same.</summary>
    public string ContentKey { get; init; } = "";

    /// <summary>What could not be read.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Subject, text and attachments together.</summary>
    public string AllText => $"{Subject}\n{Text}\n{AttachedText}";

    /// <summary>The message without what it repeats of our own letters, however its sender marked it: those words are ours.</summary>
    public IncomingMessage Without(string ours)
    {
        var ((text, repeated), (attached, _)) = (RepeatedText.Split(Text, ours), RepeatedText.Split(AttachedText, ours));
        return this with { Text = text, AttachedText = attached, Quoted = $"{Quoted}\n{repeated}".Trim() };
    }

    /// <summary>The message with what its report says of one recipient alone; unchanged where it says nothing of that one.</summary>
    public IncomingMessage About(string recipient) =>
        Reports.Where(r => r.Recipient.Equals(recipient, StringComparison.OrdinalIgnoreCase)).ToImmutableArray() is { IsEmpty: false } about ? this with { Reports = about } : this;
}
