using System.Collections.Immutable;

namespace Cyberflag.Ledger;

/// <summary>What sort of fact an <see cref="Entry"/> records. There are facts only: nothing derived is ever an entry.</summary>
public enum EntryKind
{
    /// <summary>A document came in.</summary>
    Received,

    /// <summary>A letter is about to go out; whether it did, a later entry says.</summary>
    Intended,

    /// <summary>A letter or mail went out.</summary>
    Sent,

    /// <summary>A letter that was about to go out did not.</summary>
    Unsent,

    /// <summary>A person settled something.</summary>
    Decided,

    /// <summary>A version was published.</summary>
    Released,

    /// <summary>A version that was recorded as published was never given to anybody.</summary>
    Withdrawn,

    /// <summary>A document and all that was known of it was erased.</summary>
    Erased,
}

/// <summary>The words of the kinds as the chain holds them.</summary>
public static class EntryKindText
{
    private static readonly ImmutableArray<EntryKind> All =
        [EntryKind.Received, EntryKind.Intended, EntryKind.Sent, EntryKind.Unsent, EntryKind.Decided, EntryKind.Released, EntryKind.Withdrawn, EntryKind.Erased];

    /// <summary>The word in the chain: <c>received</c>. It is hashed, so it never changes.</summary>
    public static string Word(this EntryKind kind) => kind switch
    {
        EntryKind.Received => "received",
        EntryKind.Intended => "intended",
        EntryKind.Sent => "sent",
        EntryKind.Unsent => "unsent",
        EntryKind.Decided => "decided",
        EntryKind.Released => "released",
        EntryKind.Withdrawn => "withdrawn",
        EntryKind.Erased => "erased",
    };

    /// <summary>The kind of that word; false where it is none.</summary>
    public static bool TryParse(string? word, out EntryKind kind)
    {
        foreach (var candidate in All)
        {
            if (candidate.Word() == word)
            {
                kind = candidate;
                return true;
            }
        }

        kind = default;
        return false;
    }
}
