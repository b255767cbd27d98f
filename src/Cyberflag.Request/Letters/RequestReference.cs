using System.Security.Cryptography;
using System.Text;
using Cyberflag.Vocabulary;

namespace Cyberflag.Request;

/// <summary>
/// The reference of one request, <c>CF-7KQ4-M2XD</c>: eight characters without I, L, O and U, which are taken for others (Crockford's base 32),
/// derived from the campaign and the force, so that it is the same whenever it is computed.
/// </summary>
/// <param name="Token">The eight characters, in capitals.</param>
public readonly record struct RequestReference(string Token)
{
    /// <summary>How many characters a token has.</summary>
    public const int Length = 8;

    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>The reference of a force in a campaign. It depends on the wave and the campaign's address alone.</summary>
    public static RequestReference Of(Campaign campaign, Force force)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        ArgumentNullException.ThrowIfNull(force);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{campaign.Wave}\n{campaign.Address.ToLowerInvariant()}\n{force.Id}"));
        return new RequestReference(string.Concat(hash.Take(Length).Select(b => Alphabet[b & 31])));
    }

    /// <summary>What a person may have written for a token: capitals, I and L as 1, O as 0; null where a character can be none of its.</summary>
    public static string? Fold(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var folded = string.Concat(written.Where(c => c is not ('-' or ' ' or '–' or '_')).Select(c => char.ToUpperInvariant(c) switch { 'I' or 'L' => '1', 'O' => '0', var other => other }));
        return folded.All(Alphabet.Contains) ? folded : null;
    }

    /// <summary>The address at which replies to this request are asked for.</summary>
    public string ThreadAddress(Campaign campaign)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        var at = campaign.Address.IndexOf('@', StringComparison.Ordinal);
        return campaign.UsesPlusAddresses ? $"{campaign.Address[..at]}+cf{Token.ToLowerInvariant()}{campaign.Address[at..]}" : campaign.Address;
    }

    /// <summary>The fixed Message-ID of a letter: the same letter has the same one however often sending it is tried.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="letter">Which letter of the request: <c>request</c>, <c>chaser-1</c>.</param>
    public string MessageId(Campaign campaign, string letter)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        return $"cf.{Token.ToLowerInvariant()}.{letter}@{campaign.Address[(campaign.Address.IndexOf('@', StringComparison.Ordinal) + 1)..]}";
    }

    /// <inheritdoc/>
    public override string ToString() => $"CF-{Token[..4]}-{Token[4..]}";
}
