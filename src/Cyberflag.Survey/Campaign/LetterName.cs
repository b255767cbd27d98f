using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// The name of a letter in the ledger: <c>letters/sent/FORCE/WAVE/request.eml</c>. A letter that had to be sent again, and a second chaser, have a
/// number: <c>request-2</c>.
/// </summary>
/// <param name="ForceId">The force.</param>
/// <param name="Wave">The wave.</param>
/// <param name="Letter">Which letter.</param>
internal readonly partial record struct LetterName(string ForceId, string Wave, string Letter)
{
    /// <summary>What sort of letter: its name without the number.</summary>
    public string Kind => Number().Replace(Letter, "");

    /// <summary>Which sending: the number at its end, 1 where there is none.</summary>
    public int Sending => Number().Match(Letter) is { Success: true } number && int.TryParse(number.ValueSpan[1..], out var sending) ? sending : 1;

    /// <summary>The name of a letter of a campaign.</summary>
    public static LetterName Of(Campaign campaign, Force force, string letter) => new(force.Id, campaign.Wave, letter);

    /// <summary>Reads a name; null where it is none of a letter.</summary>
    public static LetterName? Read(string name) =>
        Form().Match(name) is { Success: true } match ? new LetterName(match.Groups["force"].Value, Uri.UnescapeDataString(match.Groups["wave"].Value), match.Groups["letter"].Value) : null;

    /// <inheritdoc/>
    public override string ToString() => $"letters/sent/{ForceId}/{Uri.EscapeDataString(Wave)}/{Letter}.eml";

    [GeneratedRegex("^letters/sent/(?<force>[^/]+)/(?<wave>[^/]+)/(?<letter>[^/]+)\\.eml$")]
    private static partial Regex Form();

    [GeneratedRegex("-[0-9]+$")]
    private static partial Regex Number();
}
