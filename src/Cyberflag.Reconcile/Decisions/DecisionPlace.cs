using System.Security.Cryptography;
using System.Text;
using Cyberflag.Vocabulary;

namespace Cyberflag.Reconcile;

/// <summary>
/// What a decision about a number is bound to. For a reply that is the document and the place in it. For a figure that others published, or
/// that a person entered, it is the row itself and not its file, so that another row changes nothing.
/// </summary>
/// <param name="DocumentHash">SHA-256, 64 lower-case hexadecimal digits, of the document or of what the row says.</param>
/// <param name="Locator">The place within it; for a row the name of its file.</param>
public readonly record struct DecisionPlace(string DocumentHash, string Locator)
{
    /// <summary>The place of an observation.</summary>
    public static DecisionPlace Of(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        var source = observation.Source;
        if (observation.Kind != ObservationKind.Attested)
        {
            return new DecisionPlace(source.DocumentHash, source.Locator);
        }

        string[] row =
        [
            observation.Area ?? "", observation.Period?.ToString() ?? "", observation.Offence ?? "", observation.Unit.ToString(), observation.Method.ToString(),
            observation.Breakdown.ToString(), observation.KnownOn.ToString(), source.Citation?.Publication ?? "", source.Citation?.Link ?? "",
        ];
        return new DecisionPlace(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', row)))), source.Document);
    }

    /// <summary>The place of a decision.</summary>
    public static DecisionPlace Of(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return new DecisionPlace(decision.DocumentHash, decision.Locator);
    }
}
