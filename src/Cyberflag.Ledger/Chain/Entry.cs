namespace Cyberflag.Ledger;

/// <summary>One fact in the chain. What could name or describe a person lies apart, under <see cref="Particulars"/>.</summary>
/// <param name="Sequence">Its number, from 1 without gaps.</param>
/// <param name="RecordedAt">When it was recorded, in UTC, by the clock of the machine. The order is that of the sequence.</param>
/// <param name="Kind">What sort of fact.</param>
/// <param name="Subject">The version of a release; empty for the other kinds.</param>
/// <param name="Body">What belongs to it, as one JSON object in canonical text.</param>
/// <param name="Particulars">Salted hash of its erasable part (a document's name, a decision); null where it has none.</param>
/// <param name="Previous">Hash of the entry before; 64 zeros for the first.</param>
/// <param name="Hash">SHA-256 over all the fields before.</param>
public sealed record Entry(
    long Sequence, DateTimeOffset RecordedAt, EntryKind Kind, string Subject, string Body, string? Particulars, string Previous, string Hash);
