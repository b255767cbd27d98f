namespace Cyberflag.Surveys;

/// <summary>
/// What a release rests on, gathered while it is collected: the entries of the ledger under which its documents and tables (survey, policy, published
/// figures, imported workbooks) were received and its decisions and hand entries recorded, the reference tables, and the version of the readers. Entries
/// are named by their sequence: the hash of a document would outlive its erasure.
/// </summary>
/// <param name="reference">Fingerprint of the reference tables.</param>
internal sealed class Pinned(string reference)
{
    /// <summary>Entries of the replies and of the evidence of hand entries.</summary>
    public SortedSet<long> Documents { get; } = [];

    /// <summary>Entries of the survey's own tables.</summary>
    public SortedSet<long> Tables { get; } = [];

    /// <summary>Entries of decisions and hand entries.</summary>
    public SortedSet<long> Decisions { get; } = [];

    /// <summary>One JSON object in canonical text.</summary>
    public override string ToString() =>
        $$"""{"decisions":[{{string.Join(',', Decisions)}}],"documents":[{{string.Join(',', Documents)}}],"readers":"{{DocumentReading.Version}}","reference":"{{reference}}","tables":[{{string.Join(',', Tables)}}]}""";
}
