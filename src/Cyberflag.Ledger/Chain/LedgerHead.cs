using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Cyberflag.Ledger;

/// <summary>
/// The last entry of the chain: its sequence and its hash. Whoever writes it down elsewhere (a release, a mail, a notebook) can
/// later prove that no entry up to it was changed or cut off.
/// </summary>
/// <param name="Sequence">Sequence of the last entry; 0 for an empty ledger.</param>
/// <param name="Hash">Its hash, 64 lower-case hexadecimal digits; 64 zeros for an empty ledger.</param>
public readonly record struct LedgerHead(long Sequence, string Hash)
{
    /// <summary>The head of an empty ledger, to which the first entry is bound.</summary>
    public static LedgerHead Empty => new(0, new string('0', 64));

    /// <summary><c>12:</c> and the hash. <see cref="TryParse"/> reads it back.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Sequence}:{Hash}");

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">The text is no such head.</exception>
    public static LedgerHead Parse(string text) => TryParse(text, out var head)
        ? head
        : throw new FormatException($"'{text}' is not the head of a ledger: a number, a colon and 64 lower-case hexadecimal digits.");

    /// <summary>Reads what <see cref="ToString"/> writes; false where the text is anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out LedgerHead head)
    {
        head = default;
        var colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        if (colon < 0
            || !long.TryParse(text.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            || !Digest.IsHex(text![(colon + 1)..]))
        {
            return false;
        }

        head = new LedgerHead(sequence, text[(colon + 1)..]);
        return true;
    }
}
