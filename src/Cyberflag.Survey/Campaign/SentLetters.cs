using Cyberflag.Ledger;
using Cyberflag.Request;

namespace Cyberflag.Surveys;

/// <summary>A letter that went out, as the ledger keeps it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="To">The address that it went to.</param>
/// <param name="Text">Subject and words.</param>
internal sealed record SentLetter(LetterName Name, string To, string Text);

/// <summary>The letters of a wave that went out, force by force; each is read when it is asked for.</summary>
internal sealed class SentLetters(LedgerStore ledger, IEnumerable<LetterRecord> letters, string wave)
{
    private readonly ILookup<string, (LetterName Name, string Sha256)> byForce = letters.Where(l => l.Kind is EntryKind.Sent or EntryKind.Intended)
        .Select(l => (Name: LetterName.Read(l.Name), l.Sha256)).Where(l => l.Name is { } name && name.Wave == wave).Select(l => (l.Name!.Value, l.Sha256)).Distinct().ToLookup(l => l.Value.ForceId);

    private readonly Dictionary<string, IReadOnlyList<SentLetter>> read = new(StringComparer.Ordinal);

    /// <summary>The letters to a force.</summary>
    public IReadOnlyList<SentLetter> To(string forceId)
    {
        if (!read.TryGetValue(forceId, out var found))
        {
            read[forceId] = found =
            [
                .. from letter in byForce[forceId]
                   let bytes = ledger.Bytes(letter.Sha256)
                   where bytes is not null
                   let mail = LetterMail.Read(bytes)
                   select new SentLetter(letter.Name, mail.To, mail.Text),
            ];
        }

        return found;
    }

    /// <summary>All words of ours to a force.</summary>
    public string Words(string forceId) => string.Join('\n', To(forceId).Select(l => l.Text));
}
