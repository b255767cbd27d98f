namespace Cyberflag.Ledger;

/// <summary>A document that came in.</summary>
/// <param name="Name">Name that it was received under, relative to the survey with forward slashes.</param>
/// <param name="Sha256">SHA-256 of its bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="ReceivedAt">When it was recorded, in UTC.</param>
/// <param name="Sequence">
/// The entry that records it. A release pins documents by this number: the hash of a document can be matched against guessed
/// contents and so goes into no entry.
/// </param>
public sealed record DocumentRecord(string Name, string Sha256, DateTimeOffset ReceivedAt, long Sequence);
